// One node makes writers wait for each other and counts what they wrote.
CREATE CONSTRAINT unique_writer_lock_id IF NOT EXISTS FOR (n:WriterLock) REQUIRE n.id IS UNIQUE
