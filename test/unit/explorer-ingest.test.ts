import { expect, test } from 'vitest'
import { likelyKind } from '../../src/web/ingest/source-kinds.ts'

test.each([
  ['{"title":"A"}', null, 'JSONL'],
  ['\n {"title":"A"}', 'papers.txt', 'JSONL'],
  ['{"by":"paper:a","node":"paper:a"}', 'graph.jsonl', 'PAPERGRAPH'],
  ['id,title,abstract\n1,A,B', null, 'CSV'],
  ['"Title";"Abstract"\nA;B', null, 'CSV'],
  ['year\ttitle\n2020\tA', 'papers.tsv', 'CSV'],
  ['% exported\n@article{a, title={A}}', null, 'BIBTEX'],
  ['', 'papers.BIB', 'BIBTEX'],
  ['', 'papers.ndjson', 'JSONL'],
  ['A Title\nAn abstract.', 'page.txt', null],
  ['A Title\nAn abstract.', null, null],
])('%j in a file called %s looks like %s', (text, name, kind) => expect(likelyKind(text, name)).toBe(kind))
