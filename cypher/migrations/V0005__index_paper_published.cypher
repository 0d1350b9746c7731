// Lists of papers are ordered and filtered by date.
CREATE INDEX index_paper_published IF NOT EXISTS FOR (n:Paper) ON (n.published)
