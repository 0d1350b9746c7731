// 21 As of a date: what a method had been tried on by then
// Put another name and day in the place of these. Dates are text, perhaps a year or a month alone: what had begun by then counts.
MATCH (m:Method)
WHERE toLower(m.name) = toLower('BERT')
MATCH path = (m)-[r:EVALUATED_ON]->(:Dataset)
WHERE r.assertion = 'ASSERTED'
  AND EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= '2019-12-31' }
RETURN path
LIMIT 100
