/** Prints what training/calibrate.py fits the weights of candidates on: a paper a line, with all its candidates. */
import { readFileSync } from 'node:fs'
import { findSpans } from '../src/extraction/find-spans.ts'
import { readFields } from '../src/extraction/reading.ts'
import { collectCandidates, FEATURES, features } from '../src/extraction/weigh-spans.ts'
import { loadLexicon } from '../src/lexicon/load.ts'
import { nameIndex } from '../src/resolution/name-index.ts'
import { loadFullTagger } from '../src/tagger/load-full.ts'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node dist/build/scripts/candidates.js PAPERS.jsonl')
  process.exit(2)
}

const lexicon = loadLexicon()
const index = nameIndex(lexicon)
const tagger = await loadFullTagger()
console.log(JSON.stringify({ features: FEATURES }))
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const paper = JSON.parse(line) as { id: string; title: string; abstract: string }
  const fields = readFields(paper)
  const [title, abstract] = fields
  const tagging = await tagger.tag({
    title: title?.plain.text ?? '',
    abstract: abstract?.plain.text ?? '',
    breaks: abstract?.sentences.map(({ start }) => start) ?? [],
  })
  const candidates = collectCandidates(fields, findSpans(fields, index, lexicon.vocabulary).spans, tagging)
  const rows = features(candidates)
  console.log(
    JSON.stringify({
      id: paper.id,
      candidates: candidates.map(({ field, start, end, text, byRules, model }, at) => ({
        field,
        start,
        end,
        text,
        model,
        rules: byRules.map(({ rule, type, name }) => ({ rule, type, name })),
        features: rows[at],
      })),
    }),
  )
}
