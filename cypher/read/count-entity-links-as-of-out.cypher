// How many of the entities it is linked to there are for each entity, by what papers up to a date say.
// @param ids {List<String>} entity ids
// @param type {String} the relation between entities
// @param asOf {String} what dates of papers are compared to
// @returns parent {String} entity id
// @returns total {Integer} number of other entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]->(other:Entity)
WHERE type(r) = $type AND r.assertion = 'ASSERTED'
MATCH (p:Paper {id: r.paper})
WHERE p.published <= $asOf
RETURN e.id AS parent, count(DISTINCT other.id) AS total
ORDER BY parent
