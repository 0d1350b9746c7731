// The stated relations between two entities, one row a relation and direction.
// @param from {String} id of an entity
// @param to {String} id of another
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @returns type {String} the relation
// @returns out {Boolean} whether it goes from the first to the second
// @returns papers {Integer} number of papers that state it
// @returns confidence {Float} how sure the surest of them is read, from 0 to 1
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH (a)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]-(b)
WHERE r.assertion = 'ASSERTED'
MATCH (p:Paper {id: r.paper})
WHERE $asOf IS NULL OR p.published <= $asOf
RETURN type(r) AS type, startNode(r).id = a.id AS out, count(r) AS papers, max(r.confidence) AS confidence
ORDER BY type, out
