// Which of some methods a paper introduces that evaluates on any of some datasets, and which paper it is.
// @param methods {List<String>} entity ids
// @param datasets {List<String>} entity ids
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @returns method {String} id of a method
// @returns dataset {String} id of a dataset that a paper which introduces the method evaluates on
// @returns paper {String} id of such a paper
UNWIND $methods AS id
MATCH (m:Entity {id: id})
CALL (m) {
  MATCH (m)<-[i:INTRODUCES]-(p:Paper)-[r:EVALUATES_ON]->(d:Entity)
  WHERE i.assertion = 'ASSERTED' AND r.assertion = 'ASSERTED' AND d.id IN $datasets
    AND ($asOf IS NULL OR p.published <= $asOf)
  RETURN DISTINCT d.id AS dataset, p.id AS paper
}
RETURN m.id AS method, dataset, paper
ORDER BY method, dataset, paper
