// How many papers relate to each entity.
// @param ids {List<String>} entity ids
// @param relations {List<String>} relations wanted
// @param assertions {List<String>} assertions wanted
// @param asOf {String} what dates of papers are compared to, or null for any and none
// @returns parent {String} entity id
// @returns total {Integer} number of papers
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS]-(p:Paper)
WHERE type(r) IN $relations AND r.assertion IN $assertions AND ($asOf IS NULL OR p.published <= $asOf)
RETURN e.id AS parent, count(DISTINCT p.id) AS total
ORDER BY parent
