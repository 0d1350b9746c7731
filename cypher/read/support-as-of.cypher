// How many papers up to a date mention each entity.
// @param ids {List<String>} entity ids
// @param asOf {String} what dates of papers are compared to
// @returns parent {String} entity id
// @returns total {Integer} number of papers
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(p)
  WHERE p.published <= $asOf
  RETURN count(p) AS total
}
RETURN e.id AS parent, total
ORDER BY parent
