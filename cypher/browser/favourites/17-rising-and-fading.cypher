// 17 Rising and fading: shares of the papers before a year and since
// Put another year in the place of 2019. Shares, for there are more papers every year; undated papers count in neither.
WITH 2019 AS since
MATCH (p:Paper)
WHERE p.year IS NOT NULL
WITH since, count(CASE WHEN p.year < since THEN 1 END) AS earlier, count(CASE WHEN p.year >= since THEN 1 END) AS later
MATCH (e:Entity)<-[:MENTIONS]-(p:Paper)
WHERE p.year IS NOT NULL
WITH e, earlier, later, count(CASE WHEN p.year < since THEN 1 END) AS before,
     count(CASE WHEN p.year >= since THEN 1 END) AS after
WHERE earlier > 0 AND later > 0 AND before + after > 2
WITH e, before, after, 1.0 * before / earlier AS shareBefore, 1.0 * after / later AS shareAfter
RETURN e.name AS name, e.kind AS kind,
       CASE WHEN before = 0 THEN 'new' WHEN after = 0 THEN 'gone' WHEN shareAfter > shareBefore THEN 'rising' ELSE 'fading' END AS course,
       before, after, round(100 * shareBefore, 1) AS percentBefore, round(100 * shareAfter, 1) AS percentAfter
ORDER BY abs(shareAfter - shareBefore) DESC, name
LIMIT 50
