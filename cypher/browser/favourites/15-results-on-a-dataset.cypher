// 15 Results that papers print on a dataset, the highest first
// Put another name in the place of ImageNet. Papers measure differently: this is where to look, not who is best.
MATCH (d:Dataset)
WHERE toLower(d.name) = toLower('ImageNet')
MATCH (d)<-[:ON]-(c:Claim)<-[:STATES]-(p:Paper)
OPTIONAL MATCH (c)-[:ABOUT]->(m:Method)
OPTIONAL MATCH (c)-[:MEASURED_BY]->(metric:Concept)
RETURN metric.name AS metric, c.value AS value, c.unit AS unit, c.direction AS direction, m.name AS method,
       p.title AS paper, p.published AS published, c.text AS words
ORDER BY metric, c.direction IS NOT NULL, c.number DESC, paper
LIMIT 50
