// 16 The lineage of a method: what it builds on and what builds on it
// Put another name in the place of BERT. A way never takes one edge twice, so circles end.
MATCH (m:Method)
WHERE toLower(m.name) = toLower('BERT')
MATCH path = (m)-[:BASED_ON*1..4]->(:Method)
WHERE all(r IN relationships(path) WHERE r.assertion = 'ASSERTED')
RETURN path
LIMIT 100
UNION
MATCH (m:Method)
WHERE toLower(m.name) = toLower('BERT')
MATCH path = (m)<-[:BASED_ON*1..4]-(:Method)
WHERE all(r IN relationships(path) WHERE r.assertion = 'ASSERTED')
RETURN path
LIMIT 100
