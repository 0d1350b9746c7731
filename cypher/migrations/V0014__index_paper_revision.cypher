// The words of papers are read as they are written.
CREATE INDEX index_paper_revision IF NOT EXISTS FOR (n:Paper) ON (n.revision)
