// Counts a write into the record of its ingest, which the first write begins.
// @param first {Integer} number of the first write of the ingest
// @param id {String} id of the ingest
// @param revision {Integer} number of this write
// @param at {String} time of this write, in ISO 8601
// @param papers {Integer} number of papers it wrote
MERGE (r:IngestRun {firstRevision: $first})
ON CREATE SET r.id = $id, r.papers = 0
SET r.lastRevision = $revision, r.at = $at, r.papers = r.papers + $papers
