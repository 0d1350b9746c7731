// How many entities each paper relates to.
// @param ids {List<String>} paper ids
// @param kinds {List<String>} kinds of entity wanted
// @param relations {List<String>} relations wanted
// @param assertions {List<String>} assertions wanted
// @returns parent {String} paper id
// @returns total {Integer} number of entities
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[r]->(e:Entity)
WHERE type(r) IN $relations AND r.assertion IN $assertions AND e.kind IN $kinds
RETURN p.id AS parent, count(DISTINCT e.id) AS total
ORDER BY parent
