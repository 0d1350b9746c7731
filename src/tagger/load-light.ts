import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { EntityType } from '../lexicon/entity-type.ts'
import { type CrfReading, readCrf } from './crf.ts'
import type { Tagger } from './tagger.ts'
import type { FieldSpan, TaggedSpan } from './tagging.ts'

const MODELS = new URL('../../models/', import.meta.url)
/** Longest span, in words. */
const WIDEST = 12

/** The tagger of the light tier: plain TypeScript, the same on every machine. */
export function loadLightTagger(): Tagger {
  const table = readFileSync(new URL('crf.tsv', MODELS), 'utf8')
  const clusters = readFileSync(new URL('clusters.tsv', MODELS), 'utf8')
  const crf = readCrf(table, clusters)
  return {
    name: 'model:crf-v1',
    version: createHash('sha256').update(table).update(clusters).digest('hex').slice(0, 8),
    tag({ title, abstract }) {
      const fields = { title: readingOf(crf.read(title)), abstract: readingOf(crf.read(abstract)) }
      const spans = (['title', 'abstract'] as const).flatMap((field) => spansOf(field, fields[field].reading))
      return Promise.resolve({
        spans: spans.sort((a, b) => b.chance - a.chance),
        judge({ field, start, end }: FieldSpan) {
          const { begins, ends, reading } = fields[field]
          const first = begins.get(start)
          const last = ends.get(end)
          if (first === undefined || last === undefined || last < first || last - first >= WIDEST)
            return undefined
          return reading.judge(first, last)
        },
        relations: null,
      })
    },
  }
}

function readingOf(reading: CrfReading) {
  return {
    reading,
    begins: new Map(reading.words.map(({ start }, at) => [start, at])),
    ends: new Map(reading.words.map(({ end }, at) => [end, at])),
  }
}

function spansOf(field: FieldSpan['field'], { words, labels, judge }: CrfReading): TaggedSpan[] {
  const spans: TaggedSpan[] = []
  for (let first = 0; first < words.length; first++) {
    const label = labels[first] ?? 'O'
    if (!label.startsWith('B-')) continue
    let last = first
    while (labels[last + 1] === `I-${label.slice(2)}` && last - first < WIDEST - 1) last++
    spans.push({
      field,
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
      type: label.slice(2) as EntityType,
      chance: judge(first, last).chance,
    })
  }
  return spans
}
