// How many papers each year or month has, counted from the index of their dates.
// @param length {Integer} characters of a date that name its period: 4 for years, 7 for months
// @param asOf {String} what dates of papers are compared to; '~' lets all of them pass
// @returns period {String} the period, or empty for papers dated less exactly
// @returns papers {Integer} number of papers
// @bound one entry of the index on dates for each paper and no paper itself; each date is cut once
MATCH (p:Paper)
WHERE p.published <= $asOf
WITH p.published AS published, count(*) AS papers
WITH CASE WHEN size(published) < $length THEN '' ELSE substring(published, 0, $length) END AS period, papers
RETURN period, sum(papers) AS papers
ORDER BY period
