// How often the graph was written to, a number that only grows; no row before the first time.
// @returns revision {Integer} number of transactions that wrote papers
// @light one node is read
MATCH (w:WriterLock {id: 'writer'})
RETURN w.turn AS revision
