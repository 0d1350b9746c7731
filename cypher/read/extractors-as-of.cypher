// Which versions of the extractor read the papers up to a date; read from the index of dates.
// @param asOf {String} what dates of papers are compared to
// @returns extractor {String} a version
// @returns papers {Integer} number of papers it read
MATCH (p:Paper)
WHERE p.published <= $asOf
RETURN p.extractor AS extractor, count(p) AS papers
ORDER BY papers DESC, extractor
