// A paper that is cited and not there yet is waited for under one node.
CREATE CONSTRAINT unique_missing_paper_id IF NOT EXISTS FOR (n:MissingPaper) REQUIRE n.id IS UNIQUE
