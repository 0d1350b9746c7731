// For each paper the papers that share its rarest entities, and all entities they share.
// @param ids {List<String>} paper ids
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param rarest {Integer} number of the paper's entities that are followed
// @param newest {Integer} most papers looked at for an entity
// @param limit {Integer} most related papers a paper
// @returns parent {String} paper id
// @returns paper {Map} id, title, authors, published, venue, url and codeUrl of the related paper
// @returns shared {List<Map>} id, name, aliases, kind and support of the entities both mention
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[:MENTIONS]->(own:Entity)
WITH p, collect(own.id) AS ownIds
CALL (p) {
  MATCH (p)-[:MENTIONS]->(e:Entity)
  WITH p, e
  ORDER BY e.support, e.id
  LIMIT $rarest
  CALL (p, e) {
    MATCH (e)<-[:MENTIONS]-(other)
    WHERE other.id <> p.id AND ($asOf IS NULL OR other.published <= $asOf)
    RETURN other
    ORDER BY coalesce(other.published, '') DESC, other.id
    LIMIT $newest
  }
  WITH other, sum(1000000 / e.support) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $limit
  RETURN other
}
MATCH (other)-[:MENTIONS]->(common)
WHERE common.id IN ownIds
WITH p, other, common
ORDER BY common.support, common.id
WITH p, other, collect(common {.id, .name, .aliases, .kind, .support}) AS shared
RETURN p.id AS parent, other {.id, .title, .authors, .published, .venue, .url, .codeUrl} AS paper, shared
ORDER BY parent, paper.id
