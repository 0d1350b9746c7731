// 10 How two things connect: the shortest paths, those not through hubs first
// Put other names in the place of BERT and ImageNet.
MATCH (a:Entity)
WHERE toLower(a.name) = toLower('BERT')
MATCH (b:Entity)
WHERE toLower(b.name) = toLower('ImageNet')
MATCH path = allShortestPaths((a)-[*..6]-(b))
WHERE all(r IN relationships(path) WHERE r.assertion IS NULL OR r.assertion = 'ASSERTED')
RETURN path
ORDER BY reduce(hubs = 0, n IN nodes(path) | hubs + coalesce(n.support, 1))
LIMIT 25
