// A claim's id names one node.
CREATE CONSTRAINT unique_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
