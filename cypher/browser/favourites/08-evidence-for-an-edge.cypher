// 08 Evidence: the words that an edge was read from
MATCH (p:Paper)-[r:INTRODUCES|EVALUATES_ON|ADDRESSES]->(e:Entity)
UNWIND range(0, size(r.evidenceField) - 1) AS i
WITH p, r, e, i, CASE r.evidenceField[i] WHEN 'title' THEN p.title ELSE p.abstract END AS text
RETURN p.title AS paper,
       type(r) AS relation,
       e.name AS entity,
       r.confidence AS confidence,
       substring(text, r.evidenceStart[i], r.evidenceEnd[i] - r.evidenceStart[i]) AS words,
       r.evidenceField[i] AS field,
       r.evidenceRule[i] AS rule
ORDER BY paper, relation, entity, i
LIMIT 50
