// 01 The most cited paper and what it says
// Another paper: MATCH (p:Paper) WHERE p.title CONTAINS 'some words'
MATCH (p:Paper)
WITH p, COUNT { (p)<-[:CITES]-(:Paper) } AS citations
ORDER BY citations DESC, p.id
LIMIT 1
MATCH path = (p)-[:INTRODUCES|USES|EVALUATES_ON|COMPARES_TO|ADDRESSES|STUDIES]->(:Entity)
RETURN path
