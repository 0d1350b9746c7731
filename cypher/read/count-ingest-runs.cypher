// How many ingests left a record.
// @returns total {Integer} number of records
MATCH (r:IngestRun)
RETURN count(r) AS total
