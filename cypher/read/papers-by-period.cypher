// How many papers each year or month has, counted from the index of their dates.
// @param length {Integer} characters of a date that name its period: 4 for years, 7 for months
// @param asOf {String} what dates of papers are compared to; '~' lets all of them pass
// @returns period {String} the period, or empty for papers dated less exactly
// @returns papers {Integer} number of papers
MATCH (p:Paper)
WHERE p.published <= $asOf
WITH CASE WHEN size(p.published) < $length THEN '' ELSE substring(p.published, 0, $length) END AS period
RETURN period, count(*) AS papers
ORDER BY period
