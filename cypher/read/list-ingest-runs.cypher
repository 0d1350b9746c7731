// One page of the records of ingests, the newest first.
// @param before {Integer} number of the first write of the ingest that the page begins after
// @param limit {Integer} most rows
// @returns run {Map} id, firstRevision, lastRevision, at and papers
MATCH (r:IngestRun)
WHERE r.firstRevision < $before
WITH r
ORDER BY r.firstRevision DESC
LIMIT $limit
RETURN r {.id, .firstRevision, .lastRevision, .at, .papers} AS run
ORDER BY run.firstRevision DESC
