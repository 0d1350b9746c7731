// How many papers of each year or month mention each entity.
// @param ids {List<String>} entity ids
// @param length {Integer} characters of a date that name its period: 4 for years, 7 for months
// @param asOf {String} what dates of papers are compared to, or null for papers of any date
// @returns parent {String} entity id
// @returns period {String} the period, empty for papers dated less exactly, or null for those without a date
// @returns papers {Integer} number of papers
// @bound one edge and one date for each paper that mentions an entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:MENTIONS]-(p)
WITH e, p.published AS published
WHERE $asOf IS NULL OR published IS NULL OR published <= $asOf
WITH e, CASE
    WHEN published IS NULL THEN null
    WHEN size(published) < $length THEN ''
    ELSE substring(published, 0, $length)
  END AS period
RETURN e.id AS parent, period, count(*) AS papers
ORDER BY parent, period
