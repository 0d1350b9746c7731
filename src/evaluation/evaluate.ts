import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Extraction } from '../extraction/extraction.ts'
import type { Paper } from '../papers/paper.ts'
import { type GoldText, readGold } from './gold.ts'
import { type ScoredPaper, type ScoreRow, score } from './score.ts'

/** How well an extractor reads annotated papers. */
export interface Evaluation {
  /** Name of the annotated papers: their folder's or file's, with `/part` where only some were asked for. */
  readonly name: string
  /** Eight hexadecimal digits of the SHA-256 of annotations and texts. */
  readonly version: string
  readonly rows: readonly ScoreRow[]
  /** Number of annotated papers. */
  readonly papers: number
  /** How many of them have a text. */
  readonly found: number
}

/**
 * Reads the annotated papers' texts with an extractor and scores what it finds.
 *
 * @throws GoldError when the annotations or texts cannot be used.
 */
export async function evaluate(
  extractor: { extract(paper: Paper): Promise<Extraction> },
  goldPath: string,
  { papers, only }: { readonly papers?: string | undefined; readonly only?: string | undefined } = {},
): Promise<Evaluation> {
  const { annotations, texts } = readGold(goldPath, papers, only)
  const annotated = texts.filter(({ id }) => annotations.has(id))
  const predictions = new Map<string, ScoredPaper>(
    await Promise.all(
      annotated.map(async (text) => [text.id, toScored(await extractor.extract(toPaper(text)))] as const),
    ),
  )
  const name = basename(goldPath, '.jsonl') + (only === undefined ? '' : `/${basename(only, '.txt')}`)
  const version = createHash('sha256')
    .update(JSON.stringify([[...annotations], annotated]))
    .digest('hex')
    .slice(0, 8)
  return {
    name,
    version,
    rows: score(predictions, annotations),
    papers: annotations.size,
    found: predictions.size,
  }
}

function toPaper({ id, title, abstract }: GoldText): Paper {
  return {
    id: `paper:${id}`,
    title,
    abstract,
    authors: [],
    published: null,
    venue: null,
    url: null,
    cites: [],
  }
}

function toScored({ entities, relations, codeUrl }: Extraction): ScoredPaper {
  return {
    entities: entities.map(({ name, type, introduced, aliases, mentions }) => ({
      name,
      type,
      introduced,
      forms: [name, ...aliases, ...mentions.map(({ surface }) => surface)],
    })),
    relations,
    codeUrl,
  }
}
