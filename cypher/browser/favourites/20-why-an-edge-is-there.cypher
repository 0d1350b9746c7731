// 20 Why an edge is there: each paper that says so, with the words and the rule that read them
// Put other names in the place of BERT and GLUE, or leave a line out to see more.
MATCH (a:Method)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]->(b:Entity)
WHERE toLower(a.name) = toLower('BERT')
  AND toLower(b.name) = toLower('GLUE')
MATCH (p:Paper {id: r.paper})
UNWIND range(0, size(r.evidenceField) - 1) AS i
RETURN type(r) AS relation, r.assertion AS assertion, r.confidence AS confidence, p.title AS paper,
       r.evidenceSurface[i] AS words, r.evidenceField[i] AS field, r.evidenceSentence[i] AS sentence, r.evidenceRule[i] AS rule
ORDER BY confidence DESC, paper, i
LIMIT 50
