// How many papers of each year mention each entity.
// @param ids {List<String>} entity ids
// @returns parent {String} entity id
// @returns year {Integer} year of publication, or null for the undated papers
// @returns papers {Integer} number of papers
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:MENTIONS]-(p:Paper)
RETURN e.id AS parent, p.year AS year, count(p) AS papers
ORDER BY parent, year
