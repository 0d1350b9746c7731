// 03 Datasets on which most methods were evaluated
MATCH (m:Method)-[evaluated:EVALUATED_ON]->(d:Dataset)
WHERE evaluated.assertion = 'ASSERTED'
WITH d, m, evaluated
ORDER BY m.support DESC, m.id
RETURN d.name AS dataset,
       count(DISTINCT m) AS methods,
       count(DISTINCT evaluated.paper) AS papers,
       collect(DISTINCT m.name)[..5] AS someMethods
ORDER BY methods DESC, papers DESC, dataset
LIMIT 25
