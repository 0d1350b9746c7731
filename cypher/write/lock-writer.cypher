// Makes writers of one graph wait for each other: the later one blocks here until the earlier one ends.
// @returns revision {Integer} number of this write, counted from 1
MERGE (w:WriterLock {id: 'writer'})
SET w.turn = coalesce(w.turn, 0) + 1
RETURN w.turn AS revision
