// What the graph holds of some papers: enough to tell whether they have to be written again.
// @param ids {List<String>} paper ids
// @returns id {String} a paper that is there
// @returns contentHash {String} of its source record
// @returns extractor {String} version of the extractor that read it
MATCH (p:Paper)
WHERE p.id IN $ids
RETURN p.id AS id, p.contentHash AS contentHash, p.extractor AS extractor
ORDER BY id
