// How many claims each paper states.
// @param ids {List<String>} paper ids
// @returns parent {String} paper id
// @returns total {Integer} number of claims
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[:STATES]->(c:Claim)
RETURN p.id AS parent, count(c) AS total
ORDER BY parent
