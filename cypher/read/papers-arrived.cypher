// Papers that some writes first brought, in the order of their coming; the first write's only after an id.
// @param revisions {List<Integer>} numbers of the writes
// @param first {Integer} number of the first of them
// @param afterId {String} paper id that the first write's papers come after
// @param limit {Integer} most papers
// @returns revision {Integer} number of the write
// @returns paper {Map} id, title, authors, published, venue, url and codeUrl of the paper
UNWIND $revisions AS revision
MATCH (p:Paper {arrived: revision})
WHERE revision > $first OR p.id > $afterId
RETURN revision, p {.id, .title, .authors, .published, .venue, .url, .codeUrl} AS paper
ORDER BY revision, p.id
LIMIT $limit
