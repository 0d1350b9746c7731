// The newest papers on an entity and on the tasks most of them address, with their methods and datasets.
// @param id {String} entity id
// @param relations {List<String>} by which relations a paper relates to the entity
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param newest {Integer} most papers that relate to the entity
// @param tasks {Integer} most tasks followed
// @param newestOfTask {Integer} most papers of a task
// @returns paper {String} paper id
// @returns published {String} its date, or empty
// @returns task {String} the task it was found by, or empty for a paper that relates to the entity itself
// @returns worked {List<String>} ids of methods that it does more with than name them
// @returns named {List<String>} ids of datasets that it names
// @returns evaluated {List<String>} ids of datasets that it evaluates on
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)<-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS]-(p:Paper)
  WHERE type(r) IN $relations AND r.assertion = 'ASSERTED' AND ($asOf IS NULL OR p.published <= $asOf)
  WITH DISTINCT p
  ORDER BY coalesce(p.published, '') DESC, p.id
  LIMIT $newest
  RETURN p, '' AS task
  UNION ALL
  MATCH (e)<-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS]-(near:Paper)
  WHERE type(r) IN $relations AND r.assertion = 'ASSERTED' AND ($asOf IS NULL OR near.published <= $asOf)
  WITH DISTINCT near
  ORDER BY coalesce(near.published, '') DESC, near.id
  LIMIT $newest
  MATCH (near)-[a:ADDRESSES]->(t:Entity)
  WHERE a.assertion = 'ASSERTED'
  WITH t, count(near) AS papers
  ORDER BY papers DESC, t.id
  LIMIT $tasks
  CALL (t) {
    MATCH (t)<-[b:ADDRESSES]-(p:Paper)
    WHERE b.assertion = 'ASSERTED' AND ($asOf IS NULL OR p.published <= $asOf)
    WITH p
    ORDER BY coalesce(p.published, '') DESC, p.id
    LIMIT $newestOfTask
    RETURN p
  }
  RETURN p, t.id AS task
}
MATCH (p)-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|STUDIES|MENTIONS]->(x:Entity)
WHERE r.assertion = 'ASSERTED' AND (x.kind = 'METHOD' OR x.kind = 'DATASET')
WITH p, task, r, x
ORDER BY x.id
RETURN p.id AS paper, coalesce(p.published, '') AS published, task,
  collect(DISTINCT CASE WHEN x.kind = 'METHOD' AND type(r) <> 'MENTIONS' THEN x.id END) AS worked,
  collect(DISTINCT CASE WHEN x.kind = 'DATASET' THEN x.id END) AS named,
  collect(DISTINCT CASE WHEN x.kind = 'DATASET' AND type(r) = 'EVALUATES_ON' THEN x.id END) AS evaluated
ORDER BY paper, task
