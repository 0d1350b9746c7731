// 11 Datasets and methods that papers mention together
MATCH (d:Dataset)<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->(m:Method)
RETURN d.name AS dataset, m.name AS method, count(p) AS papers
ORDER BY papers DESC, dataset, method
LIMIT 25
