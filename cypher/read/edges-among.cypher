// Which relations hold among some nodes, and how many papers say so.
// @param ids {List<String>} ids of papers and entities
// @param types {List<String>} relations wanted
// @returns from {String} id of the node the edges go out from
// @returns to {String} id of the node they go to
// @returns type {String} the relation
// @returns papers {Integer} number of edges, one a paper
// @bound one id for each node that one of them relates to, and how it relates for those wanted alone
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Paper {id: id})
  RETURN p AS a
  UNION ALL
  MATCH (e:Entity {id: id})
  RETURN e AS a
}
CALL (a) {
  MATCH (a)-[r]->(b)
  WHERE type(r) IN $types
  WITH a, r, b.id AS to
  WHERE to IN $ids
  WITH a, r, to
  WHERE r.assertion IS NULL OR r.assertion = 'ASSERTED'
  RETURN to, type(r) AS type, count(r) AS papers
}
RETURN a.id AS from, to, type, papers
ORDER BY from, to, type
