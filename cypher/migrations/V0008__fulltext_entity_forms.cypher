// Entities are looked up by any of their names, one token a name.
CREATE FULLTEXT INDEX fulltext_entity_forms IF NOT EXISTS FOR (n:Entity) ON EACH [n.formKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
