// Records of ingests by the number of their first write.
// @param firsts {List<Integer>} numbers of writes
// @returns run {Map} id, firstRevision, lastRevision, at and papers
UNWIND $firsts AS first
MATCH (r:IngestRun {firstRevision: first})
RETURN r {.id, .firstRevision, .lastRevision, .at, .papers} AS run
ORDER BY run.firstRevision
