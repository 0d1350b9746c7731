// 09 What papers deny, or leave for later
MATCH (p:Paper)-[r]->(e:Entity)
WHERE r.assertion <> 'ASSERTED'
RETURN p.title AS paper, r.assertion AS assertion, type(r) AS relation, e.name AS entity, r.confidence AS confidence
ORDER BY paper, entity
LIMIT 50
