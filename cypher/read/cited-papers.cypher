// For each paper one page of the papers it cites, newest first and undated ones last.
// @param ids {List<String>} paper ids
// @param afterPublished {String} date of the paper the page begins after, empty where it has none, or null
// @param afterId {String} its id, or null
// @param asOf {String} what dates of papers are compared to, or null for any and none
// @param limit {Integer} most papers a paper
// @returns parent {String} paper id
// @returns paper {Map} id, title, authors, published, venue, url and codeUrl of the other paper
// @returns published {String} its date, or empty
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (p:Paper {id: id})
CALL (p) {
  MATCH (p)-[:CITES]->(other:Paper)
  WHERE $asOf IS NULL OR other.published <= $asOf
  WITH DISTINCT other, coalesce(other.published, '') AS published
  WHERE $afterId IS NULL OR published < $afterPublished OR (published = $afterPublished AND other.id > $afterId)
  WITH other, published
  ORDER BY published DESC, other.id
  LIMIT $limit
  RETURN other {.id, .title, .authors, .published, .venue, .url, .codeUrl} AS paper, published
}
RETURN p.id AS parent, paper, published
ORDER BY parent, published DESC, paper.id
