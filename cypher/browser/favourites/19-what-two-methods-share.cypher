// 19 What two methods share: the relations to the same things, drawn from both sides
// Put other names in the place of BERT and RoBERTa.
MATCH (a:Method)
WHERE toLower(a.name) = toLower('BERT')
MATCH (b:Method)
WHERE toLower(b.name) = toLower('RoBERTa')
MATCH path = (a)-[left:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]->(shared:Entity)<-[right:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]-(b)
WHERE type(left) = type(right) AND left.assertion = 'ASSERTED' AND right.assertion = 'ASSERTED'
RETURN path
LIMIT 100
