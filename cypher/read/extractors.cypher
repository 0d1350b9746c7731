// Which versions of the extractor read the papers.
// @returns extractor {String} a version
// @returns papers {Integer} number of papers it read
MATCH (p:Paper)
RETURN p.extractor AS extractor, count(p) AS papers
ORDER BY papers DESC, extractor
