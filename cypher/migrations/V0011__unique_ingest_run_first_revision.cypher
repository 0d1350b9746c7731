// An ingest has one record, found by its first write; records are listed in that order.
CREATE CONSTRAINT unique_ingest_run_first_revision IF NOT EXISTS FOR (n:IngestRun) REQUIRE n.firstRevision IS UNIQUE
