// Papers are found by the write that first brought them.
CREATE INDEX index_paper_arrived IF NOT EXISTS FOR (n:Paper) ON (n.arrived)
