// Papers are searched by the terms of title and abstract.
CREATE FULLTEXT INDEX fulltext_paper_terms IF NOT EXISTS FOR (n:Paper) ON EACH [n.terms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
