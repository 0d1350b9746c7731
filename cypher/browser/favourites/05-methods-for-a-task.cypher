// 05 Tasks and the methods applied to them
MATCH (t:Task)<-[:APPLIED_TO]-(:Method)
WITH t, count(*) AS methods
ORDER BY methods DESC, t.id
LIMIT 5
MATCH path = (t)<-[:APPLIED_TO]-(:Method)
RETURN path
