// 11 Datasets and methods that papers mention together more than by chance
// npmi is 1 for two that always come together, 0 for two that meet as often as chance has it (Bouma 2009).
MATCH (p:Paper)
WITH count(p) AS total
MATCH (d:Dataset)<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->(m:Method)
WITH total, d, m, count(p) AS papers
WHERE papers > 1
WITH d, m, papers, 1.0 * papers * total / (d.support * m.support) AS lift, 1.0 * papers / total AS share
RETURN d.name AS dataset, m.name AS method, papers, round(lift, 2) AS lift, round(log(lift) / -log(share), 2) AS npmi
ORDER BY npmi DESC, papers DESC, dataset, method
LIMIT 25
