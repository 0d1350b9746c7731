// The newest papers on an entity and on the tasks most of them address, with their methods and datasets.
// @param id {String} entity id
// @param relations {List<String>} by which relations a paper relates to the entity
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param newest {Integer} most papers that relate to the entity
// @param tasks {Integer} most tasks followed
// @param newestOfTask {Integer} most papers of a task
// @returns paper {String} paper id
// @returns published {String} its date, or empty
// @returns task {String} the first task by id that it was found by, or null where it was found by none
// @returns worked {List<String>} ids of methods that it does more with than name them
// @returns named {List<String>} ids of datasets that it names
// @returns evaluated {List<String>} ids of datasets that it evaluates on
// @bound the entity's papers are read once, no more of them than date and id; what follows is of $newest papers and $tasks times $newestOfTask
MATCH (e:Entity {id: $id})
WITH e, 'MENTIONS' IN $relations AS named
CALL (e, named) {
  WITH e, named WHERE named
  MATCH (e)<-[:MENTIONS]-(p)
  RETURN p
  UNION ALL
  WITH e, named WHERE NOT named
  CALL (e) {
    WITH e WHERE 'INTRODUCES' IN $relations
    MATCH (e)<-[s:INTRODUCES]-(p)
    WHERE s.assertion = 'ASSERTED'
    RETURN p
    UNION
    WITH e WHERE 'EVALUATES_ON' IN $relations
    MATCH (e)<-[s:EVALUATES_ON]-(p)
    WHERE s.assertion = 'ASSERTED'
    RETURN p
    UNION
    WITH e WHERE 'USES' IN $relations
    MATCH (e)<-[s:USES]-(p)
    WHERE s.assertion = 'ASSERTED'
    RETURN p
    UNION
    WITH e WHERE 'COMPARES_TO' IN $relations
    MATCH (e)<-[s:COMPARES_TO]-(p)
    WHERE s.assertion = 'ASSERTED'
    RETURN p
    UNION
    WITH e WHERE 'ADDRESSES' IN $relations
    MATCH (e)<-[s:ADDRESSES]-(p)
    WHERE s.assertion = 'ASSERTED'
    RETURN p
    UNION
    WITH e WHERE 'STUDIES' IN $relations
    MATCH (e)<-[s:STUDIES]-(p)
    WHERE s.assertion = 'ASSERTED'
    RETURN p
  }
  RETURN p
}
WITH p
WHERE $asOf IS NULL OR p.published <= $asOf
WITH p
ORDER BY coalesce(p.published, '') DESC, p.id
LIMIT $newest
WITH collect(p) AS near
CALL (near) {
  UNWIND near AS p
  RETURN p, null AS task
  UNION ALL
  UNWIND near AS paper
  MATCH (paper)-[a:ADDRESSES]->(t:Entity)
  WHERE a.assertion = 'ASSERTED'
  WITH t, count(paper) AS papers
  ORDER BY papers DESC, t.id
  LIMIT $tasks
  CALL (t) {
    MATCH (t)<-[b:ADDRESSES]-(p)
    WHERE b.assertion = 'ASSERTED' AND ($asOf IS NULL OR p.published <= $asOf)
    WITH p
    ORDER BY coalesce(p.published, '') DESC, p.id
    LIMIT $newestOfTask
    RETURN p
  }
  RETURN p, t.id AS task
}
WITH p, min(task) AS task
CALL (p) {
  MATCH (p)-[:MENTIONS]->(x)
  WHERE x.kind = 'METHOD' OR x.kind = 'DATASET'
  WITH x
  ORDER BY x.id
  RETURN count(x) AS size, collect(CASE WHEN x.kind = 'DATASET' THEN x.id END) AS named
}
CALL (p) {
  MATCH (p)-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|STUDIES]->(x)
  WHERE r.assertion = 'ASSERTED' AND (x.kind = 'METHOD' OR x.kind = 'DATASET')
  WITH r, x
  ORDER BY x.id
  RETURN collect(DISTINCT CASE WHEN x.kind = 'METHOD' THEN x.id END) AS worked,
    collect(CASE WHEN x.kind = 'DATASET' AND type(r) = 'EVALUATES_ON' THEN x.id END) AS evaluated
}
WITH p, task, worked, named, evaluated, size
WHERE size > 0
RETURN p.id AS paper, coalesce(p.published, '') AS published, task, worked, named, evaluated
ORDER BY paper
