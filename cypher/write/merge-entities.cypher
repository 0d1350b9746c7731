// Writes entities with the labels of their kind, each with the number of the write.
// @param entities {List<Map>} each with its id, its kind and its properties, the id among them
MATCH (w:WriterLock {id: 'writer'})
UNWIND $entities AS entity
MERGE (e:Entity {id: entity.id})
SET e = entity.properties
SET e.revision = w.turn
REMOVE e:Task:Metric
FOREACH (_ IN CASE WHEN entity.kind = 'METHOD' THEN [1] ELSE [] END | SET e:Method)
FOREACH (_ IN CASE WHEN entity.kind = 'DATASET' THEN [1] ELSE [] END | SET e:Dataset)
FOREACH (_ IN CASE WHEN entity.kind IN ['TASK', 'METRIC', 'CONCEPT'] THEN [1] ELSE [] END | SET e:Concept)
FOREACH (_ IN CASE WHEN entity.kind = 'TASK' THEN [1] ELSE [] END | SET e:Task)
FOREACH (_ IN CASE WHEN entity.kind = 'METRIC' THEN [1] ELSE [] END | SET e:Metric)
