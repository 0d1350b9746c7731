// Entities are searched by the terms of name and aliases.
CREATE FULLTEXT INDEX fulltext_entity_terms IF NOT EXISTS FOR (n:Entity) ON EACH [n.terms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
