// For each paper the number of names in it that were not understood.
// @param ids {List<String>} paper ids
// @returns parent {String} paper id
// @returns total {Integer} number of names
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[:PRINTS]->(u:UnknownName)
RETURN p.id AS parent, count(u) AS total
ORDER BY parent
