// Writes entities with the labels of their kind.
// @param entities {List<Map>} each with its id, its kind and its properties, the id among them
UNWIND $entities AS entity
MERGE (e:Entity {id: entity.id})
SET e = entity.properties
REMOVE e:Task:Metric
FOREACH (_ IN CASE WHEN entity.kind = 'METHOD' THEN [1] ELSE [] END | SET e:Method)
FOREACH (_ IN CASE WHEN entity.kind = 'DATASET' THEN [1] ELSE [] END | SET e:Dataset)
FOREACH (_ IN CASE WHEN entity.kind IN ['TASK', 'METRIC', 'CONCEPT'] THEN [1] ELSE [] END | SET e:Concept)
FOREACH (_ IN CASE WHEN entity.kind = 'TASK' THEN [1] ELSE [] END | SET e:Task)
FOREACH (_ IN CASE WHEN entity.kind = 'METRIC' THEN [1] ELSE [] END | SET e:Metric)
