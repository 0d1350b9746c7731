// By which of some metrics papers that address a task print results.
// @param tasks {List<String>} ids of tasks
// @param metrics {List<String>} ids of metrics
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param most {Integer} most papers whose ids are given
// @returns task {String} id of a task
// @returns metric {String} id of a metric that some paper on it prints a result in
// @returns papers {Integer} number of papers that do
// @returns newest {List<String>} ids of the newest of them
UNWIND $tasks AS id
MATCH (t:Entity {id: id})
CALL (t) {
  MATCH (t)<-[a:ADDRESSES]-(p:Paper)
  WHERE a.assertion = 'ASSERTED' AND ($asOf IS NULL OR p.published <= $asOf)
  MATCH (p)-[:STATES]->(:Claim)-[:MEASURED_BY]->(m:Entity)
  WHERE m.id IN $metrics
  WITH DISTINCT m, p
  ORDER BY coalesce(p.published, '') DESC, p.id
  WITH m, count(p) AS papers, collect(p.id) AS ids
  RETURN m.id AS metric, papers, ids[..$most] AS newest
}
RETURN t.id AS task, metric, papers, newest
ORDER BY task, metric
