// 13 Not tried yet: methods in papers on a dataset that none evaluates on it
// Put another name in the place of ImageNet. What no abstract states may still have been done: a gap is a question, no proof.
MATCH (d:Dataset)
WHERE toLower(d.name) = toLower('ImageNet')
MATCH (d)<-[:MENTIONS]-(p:Paper)-[works:INTRODUCES|USES|COMPARES_TO]->(m:Method)
WHERE works.assertion = 'ASSERTED'
WITH d, m, p
ORDER BY coalesce(p.published, '') DESC, p.id
WITH d, m, collect(DISTINCT p) AS papers
WHERE NOT EXISTS { MATCH (m)-[tried:EVALUATED_ON]->(d) WHERE tried.assertion = 'ASSERTED' }
  AND NOT EXISTS {
    MATCH (m)<-[made:INTRODUCES]-(q:Paper)-[on:EVALUATES_ON]->(d)
    WHERE made.assertion = 'ASSERTED' AND on.assertion = 'ASSERTED'
  }
RETURN m.name AS method, size(papers) AS papers, round(size(papers) / sqrt(m.support * d.support), 3) AS score,
       [p IN papers | p.title][..3] AS forExample
ORDER BY score DESC, method
LIMIT 25
