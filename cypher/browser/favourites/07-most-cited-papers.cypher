// 07 The three papers cited most, and who cites them
MATCH (p:Paper)<-[:CITES]-(:Paper)
WITH p, count(*) AS citations
ORDER BY citations DESC, p.id
LIMIT 3
MATCH path = (p)<-[:CITES]-(:Paper)
RETURN path
