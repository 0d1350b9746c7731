// 10 How two things connect: all shortest paths
// Put other names in the place of BERT and ImageNet.
MATCH (a:Entity)
WHERE toLower(a.name) = toLower('BERT')
MATCH (b:Entity)
WHERE toLower(b.name) = toLower('ImageNet')
MATCH path = allShortestPaths((a)-[*..6]-(b))
RETURN path
LIMIT 25
