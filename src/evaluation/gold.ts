import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { GoldError } from './gold-error.ts'
import type { ScoredPaper } from './score.ts'

const entityShape = z.object({
  name: z.string(),
  type: z.string(),
  aliases: z.array(z.string()).default([]),
  mentions: z.array(z.string()).default([]),
  introduced: z.boolean().default(false),
})

const annotationShape = z.object({
  id: z.string(),
  entities: z.array(entityShape),
  relations: z.array(z.object({ type: z.string(), from: z.string(), to: z.string() })),
  code_url: z.string().nullable().optional(),
})

const textShape = z.object({ id: z.string(), title: z.string(), abstract: z.string().default('') })

export interface GoldText {
  readonly id: string
  readonly title: string
  readonly abstract: string
}

/** Annotated papers and their texts. */
export interface Gold {
  readonly annotations: ReadonlyMap<string, ScoredPaper>
  readonly texts: readonly GoldText[]
}

/**
 * Reads annotated papers: a folder with one JSON file a paper, whose texts are in `papersPath` (default
 * `FOLDER/papers.jsonl`, then `FOLDER/../papers.jsonl`), or one `.jsonl` file with texts and labels. `onlyPath` is a
 * file of ids: the other papers are left out.
 *
 * @throws GoldError when something is missing or not of the annotations' form.
 */
export function readGold(path: string, papersPath?: string, onlyPath?: string): Gold {
  const gold = readAll(path, papersPath)
  if (onlyPath === undefined) return gold
  if (!existsSync(onlyPath)) throw new GoldError(`There is no ${onlyPath}.`)
  const only = new Set(readFileSync(onlyPath, 'utf8').split(/\s+/))
  const annotations = new Map([...gold.annotations].filter(([id]) => only.has(id)))
  if (annotations.size === 0) throw new GoldError(`${onlyPath} names no paper of ${path}.`)
  return { annotations, texts: gold.texts.filter(({ id }) => only.has(id)) }
}

function readAll(path: string, papersPath: string | undefined): Gold {
  if (!existsSync(path)) throw new GoldError(`There is no ${path}.`)
  if (!statSync(path).isDirectory()) {
    const rows = readLines(path)
    return {
      annotations: new Map(rows.map(({ value, where }) => toAnnotation(value, where))),
      texts: rows.map(({ value, where }) => parsed(textShape, value, where)),
    }
  }
  const files = readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort()
  if (files.length === 0) throw new GoldError(`${path} holds no .json file with annotations.`)
  const annotations = files.map((file) => {
    const where = join(path, file)
    return toAnnotation(parseJson(readFileSync(where, 'utf8'), where), where)
  })
  const texts = readLines(papersPath ?? findTexts(path)).map(({ value, where }) =>
    parsed(textShape, value, where),
  )
  return { annotations: new Map(annotations), texts }
}

function findTexts(folder: string): string {
  const places = [join(folder, 'papers.jsonl'), join(folder, '..', 'papers.jsonl')]
  const found = places.find((place) => existsSync(place))
  if (found === undefined)
    throw new GoldError(`The papers' texts are in neither ${places.join(' nor ')}; name them with --papers.`)
  return found
}

function readLines(file: string): Array<{ value: unknown; where: string }> {
  if (!existsSync(file)) throw new GoldError(`There is no ${file}.`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, at) => ({ line, where: `${file}, line ${at + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => ({ value: parseJson(line, where), where }))
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new GoldError(`${where}: this is not JSON.`)
  }
}

function parsed<T>(shape: z.ZodType<T>, value: unknown, where: string): T {
  const result = shape.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new GoldError(
    `${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not an annotated paper'}`,
  )
}

function toAnnotation(value: unknown, where: string): readonly [id: string, paper: ScoredPaper] {
  const { id, entities, relations, code_url } = parsed(annotationShape, value, where)
  const scored = entities.map(({ name, type, introduced, aliases, mentions }) => ({
    name,
    type,
    introduced,
    forms: [name, ...aliases, ...mentions],
  }))
  return [id, { entities: scored, relations, codeUrl: code_url }]
}
