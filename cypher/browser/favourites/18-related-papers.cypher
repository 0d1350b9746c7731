// 18 Papers related to one, and why: what they share, rare things counting most
// Put words of another title in the place of these.
MATCH (any:Paper)
WITH count(any) AS total
MATCH (p:Paper)
WHERE toLower(p.title) CONTAINS 'attention is all you need'
MATCH (p)-[:MENTIONS]->(e:Entity)<-[:MENTIONS]-(other:Paper)
WHERE other <> p
WITH other, e, log(1.0 * total / e.support) AS weight
ORDER BY weight DESC, e.name
WITH other, sum(weight) AS score, collect(e.name) AS shared
RETURN other.title AS paper, round(score, 2) AS score, shared
ORDER BY score DESC, paper
LIMIT 15
