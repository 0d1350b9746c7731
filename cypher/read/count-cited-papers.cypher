// How many of the papers it cites there are for each paper.
// @param ids {List<String>} paper ids
// @param asOf {String} what dates of papers are compared to, or null for any and none
// @returns parent {String} paper id
// @returns total {Integer} number of other papers
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (p:Paper {id: id})
MATCH (p)-[:CITES]->(other:Paper)
WHERE $asOf IS NULL OR other.published <= $asOf
RETURN p.id AS parent, count(DISTINCT other.id) AS total
ORDER BY parent
