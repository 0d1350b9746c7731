// A paper's id names one node.
CREATE CONSTRAINT unique_paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE
