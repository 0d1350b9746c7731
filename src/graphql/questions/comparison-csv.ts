import { stringify } from 'csv-stringify/sync'
import type { Context } from '../context.ts'
import { sentenceText } from '../nodes/sentence-text.ts'
import type { Cell, CellValue } from './comparison-cells.ts'
import { type ComparisonRow, cellsOf } from './comparison-row.ts'

const SAID: Readonly<Record<CellValue['assertion'], string>> = {
  ASSERTED: '',
  NEGATED: ', denied',
  FUTURE: ', planned',
}

/**
 * Rows as CSV (RFC 4180) with a head: id, name, and a column for each of the comparison's; with `sentences` another one
 * after each for the sentences that say it. What a spreadsheet would take for a formula gets a quote mark before it.
 */
export async function toCsv(
  rows: readonly ComparisonRow[],
  columns: readonly string[],
  sentences: boolean,
  context: Context,
): Promise<string> {
  const head = columns.flatMap((column) => {
    const name = column.toLowerCase()
    return sentences ? [name, `${name} sentences`] : [name]
  })
  const lines = await Promise.all(
    rows.map(async (row) => {
      const cells = await cellsOf(row, context, sentences)
      const texts = await Promise.all(cells.map((cell) => textsOf(cell, sentences, context)))
      return [row.subject.id, nameOf(row), ...texts.flat()]
    }),
  )
  return stringify([['id', 'name', ...head], ...lines], {
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

async function textsOf(cell: Cell, sentences: boolean, context: Context): Promise<string[]> {
  const values = cell.values.map(textOf)
  const text = values.length === 0 ? 'not stated' : [...values, ...(cell.more ? ['…'] : [])].join('; ')
  return sentences ? [text, (await sentencesOf(cell, context)).join('\n')] : [text]
}

/** `Fenland (evaluates on, planned)`, or the words of a claim. */
function textOf({ entity, claim, relation, assertion }: CellValue): string {
  const name = entity?.name ?? claim?.text ?? ''
  return relation === null
    ? name
    : `${name} (${relation.toLowerCase().replaceAll('_', ' ')}${SAID[assertion]})`
}

/** The sentences behind a cell, each once. */
async function sentencesOf({ values }: Cell, context: Context): Promise<string[]> {
  const evidence = (await Promise.all(values.map((value) => value.evidence(context)))).flat()
  const found = await Promise.all(
    evidence.map(async ({ paper, field, surface, ...span }) => {
      const texts = await context.loaders.texts.load(paper)
      return texts === null ? surface : sentenceText(texts[field], span)
    }),
  )
  return [...new Set(found)]
}

const nameOf = ({ subject }: ComparisonRow): string =>
  'title' in subject ? subject.title : 'name' in subject ? subject.name : ''
