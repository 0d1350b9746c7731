// 14 Methods side by side: what papers say each builds on, was tried on and is for
// Put other names in the list. An empty cell says that no abstract states it, not that it is not so.
UNWIND ['BERT', 'RoBERTa', 'LLaMA'] AS name
MATCH (m:Method)
WHERE toLower(m.name) = toLower(name)
OPTIONAL MATCH (m)-[r:BASED_ON|EVALUATED_ON|APPLIED_TO]->(e:Entity)
WHERE r.assertion = 'ASSERTED'
WITH m, type(r) AS relation, e.name AS entity
ORDER BY entity
WITH m, relation, collect(DISTINCT entity) AS entities
WITH m, collect({relation: relation, entities: entities}) AS cells
RETURN m.name AS method,
       head([c IN cells WHERE c.relation = 'BASED_ON' | c.entities]) AS buildsOn,
       head([c IN cells WHERE c.relation = 'EVALUATED_ON' | c.entities]) AS triedOn,
       head([c IN cells WHERE c.relation = 'APPLIED_TO' | c.entities]) AS usedFor
ORDER BY method
