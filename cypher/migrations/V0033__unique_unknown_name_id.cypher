// A name that was not understood has one node, whatever its forms; papers read before have none until they are read again.
CREATE CONSTRAINT unique_unknown_name_id IF NOT EXISTS FOR (n:UnknownName) REQUIRE n.id IS UNIQUE
