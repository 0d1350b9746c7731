// The newest papers on some tasks and metrics, with the tasks they address and the metrics they name.
// @param ids {List<String>} ids of tasks and metrics
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param newest {Integer} most papers of a task or metric
// @returns paper {String} paper id
// @returns published {String} its date, or empty
// @returns addressed {List<String>} ids of tasks that it addresses
// @returns named {List<String>} ids of metrics that it names
// @returns measured {List<String>} ids of metrics that it prints a result in
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[r:ADDRESSES|MENTIONS]-(p:Paper)
  WHERE type(r) = CASE e.kind WHEN 'METRIC' THEN 'MENTIONS' ELSE 'ADDRESSES' END AND r.assertion = 'ASSERTED'
    AND ($asOf IS NULL OR p.published <= $asOf)
  WITH p
  ORDER BY coalesce(p.published, '') DESC, p.id
  LIMIT $newest
  RETURN p
}
WITH DISTINCT p
CALL (p) {
  MATCH (p)-[a:ADDRESSES]->(task:Entity)
  WHERE a.assertion = 'ASSERTED'
  WITH task
  ORDER BY task.id
  RETURN collect(task.id) AS addressed
}
CALL (p) {
  MATCH (p)-[:MENTIONS]->(metric:Entity)
  WHERE metric.kind = 'METRIC'
  WITH metric
  ORDER BY metric.id
  RETURN collect(metric.id) AS named
}
CALL (p) {
  MATCH (p)-[:STATES]->(:Claim)-[:MEASURED_BY]->(metric:Entity)
  WITH DISTINCT metric
  ORDER BY metric.id
  RETURN collect(metric.id) AS measured
}
RETURN p.id AS paper, coalesce(p.published, '') AS published, addressed, named, measured
ORDER BY paper
