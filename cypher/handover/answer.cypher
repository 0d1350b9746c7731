// What an answer shows, found again by its ids, with the edges among it, to be drawn. How it was chosen, this does not tell.
// @param ids {List<String>} ids of papers, entities and claims
// @returns id {String} id of the node
// @returns node {Map} the node
// @returns edges {List<Map>} edges from it to others of the answer
UNWIND $ids AS id
OPTIONAL MATCH (p:Paper {id: id})
OPTIONAL MATCH (e:Entity {id: id})
OPTIONAL MATCH (c:Claim {id: id})
WITH id, coalesce(p, e, c) AS node
WHERE node IS NOT NULL
OPTIONAL MATCH (node)-[edge]->(other)
WHERE other.id IN $ids
RETURN id, node, collect(edge) AS edges
ORDER BY id
