// How many papers without a date mention any of some entities.
// @param ids {List<String>} entity ids
// @returns total {Integer} number of papers
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:MENTIONS]-(p:Paper)
WHERE p.published IS NULL
RETURN count(DISTINCT p.id) AS total
