// How many of the entities that are linked to it there are for each entity.
// @param ids {List<String>} entity ids
// @param type {String} the relation between entities
// @returns parent {String} entity id
// @returns total {Integer} number of other entities
// @light what is linked to one node, which is little but at the largest hubs
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]-(other:Entity)
WHERE type(r) = $type AND r.assertion = 'ASSERTED'
RETURN e.id AS parent, count(DISTINCT other.id) AS total
ORDER BY parent
