// 02 Methods evaluated on a dataset
// Put another name in the place of ImageNet; capitals do not matter.
MATCH path = (:Method)-[evaluated:EVALUATED_ON]->(d:Dataset)
WHERE toLower(d.name) = toLower('ImageNet') AND evaluated.assertion = 'ASSERTED'
RETURN path
