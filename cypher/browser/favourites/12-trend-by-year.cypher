// 12 Methods by year: how many papers use them
MATCH (p:Paper)-[use:USES]->(m:Method)
WHERE p.year IS NOT NULL AND use.assertion = 'ASSERTED'
WITH m, p.year AS year, count(p) AS papers
ORDER BY year
WITH m, sum(papers) AS total, collect(year + ': ' + papers) AS byYear
RETURN m.name AS method, total, byYear
ORDER BY total DESC, method
LIMIT 15
