// For each paper one page of the names in it that were not understood, in the order of the text.
// @param ids {List<String>} paper ids
// @param evidence {Boolean} whether evidence is wanted too
// @param afterField {String} field of the place the page begins after, or null
// @param afterStart {Integer} its start, or null
// @param limit {Integer} most names a paper
// @returns parent {String} paper id
// @returns unknown {Map} id, name, aliases and support
// @returns field {String} field of its first place
// @returns start {Integer} start of its first place
// @returns printed {List<List>} six lists of evidence, or null where not wanted
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (p:Paper {id: id})
CALL (p) {
  MATCH (p)-[r:PRINTS]->(u:UnknownName)
  WITH r, u, r.evidenceField[0] AS field, r.evidenceStart[0] AS start
  WHERE $afterField IS NULL OR field < $afterField OR (field = $afterField AND start > $afterStart)
  WITH r, u, field, start
  ORDER BY field DESC, start
  LIMIT $limit
  RETURN r, u, field, start
}
RETURN p.id AS parent, u {.id, .name, .aliases, .support} AS unknown, field, start,
  CASE WHEN $evidence THEN [
    r.evidenceField, r.evidenceSentence, r.evidenceStart, r.evidenceEnd, r.evidenceSurface, r.evidenceRule
  ] END AS printed
ORDER BY parent, field DESC, start
