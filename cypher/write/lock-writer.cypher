// Makes writers of one graph wait for each other: the later one blocks here until the earlier one ends.
MERGE (w:WriterLock {id: 'writer'})
SET w.turn = coalesce(w.turn, 0) + 1
