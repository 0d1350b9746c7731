import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalForm } from '../src/resolution/normal-form.ts'

const TYPES = ['concept', 'dataset', 'method', 'metric', 'task'] as const
type Type = (typeof TYPES)[number]

interface Row {
  readonly type: Type
  readonly name: string
  readonly aliases: readonly string[]
  readonly source: string
}

interface PwcMethod {
  readonly name: string
  readonly full_name: string | null
  readonly papers: number
}

/** A short form that fewer papers used is too often another thing's. */
const PAPERS_FOR_SHORT_FORM = 20

const PROPER =
  /^(?:\p{Lu}\p{Ll}*ian|Chinese|English|Japanese|German|French|Spanish|Arabic|Hindi|Atari|Markov|Nash|Monte|Carlo|Fourier|Internet|Wikipedia|Twitter|Alzheimer|Parkinson|Ising|Wasserstein|Hausdorff|Pearson|Spearman|Cohen|Jaccard|Dice|Frechet)$/u

const [lists] = process.argv.slice(2)
if (lists === undefined) {
  console.error('usage, from the repository root: node dist/build/scripts/build-lexicon.js LISTS_FOLDER')
  process.exit(2)
}

const folder = 'lexicon'
const dropped = new Set(tableLines('dropped.tsv').map(([type, name]) => `${type} ${normalForm(name ?? '')}`))
const plain = new Set(
  tableLines('words.tsv')
    .filter(([, role]) => role === 'plain-phrase')
    .map(([word]) => word ?? ''),
)

const rows = [
  ...ownTable('curated.tsv', 'papergraph'),
  ...ownTable('annotated.tsv', 'annotated'),
  ...pwcMethods(lists),
  ...pwcNames(lists),
  ...modelNames(lists),
  ...tdmsNames(lists),
]
const kept = withoutRepeats(rows.filter(isUsable).map(withoutDropped))
for (const type of TYPES)
  write(
    type,
    kept.filter((row) => row.type === type),
  )

function ownTable(file: string, source: string): Row[] {
  return tableLines(file).map(([type, name, aliases]) => {
    const known = TYPES.find((one) => one === type)
    if (known === undefined || name === undefined) throw new Error(`${file}: no such type as "${type}".`)
    return {
      type: known,
      name,
      aliases: aliases === undefined || aliases === '' ? [] : aliases.split('|'),
      source,
    }
  })
}

function pwcMethods(from: string): Row[] {
  return lines(from, 'pwc_methods.jsonl').map((line) => {
    const { name, full_name, papers } = JSON.parse(line) as PwcMethod
    const full = full_name?.replace(/- (?=\p{Ll})/gu, '').trim() || name
    const aliases = full !== name && papers >= PAPERS_FOR_SHORT_FORM ? [name] : []
    return { type: 'method', name: full, aliases, source: 'pwc' }
  })
}

function pwcNames(from: string): Row[] {
  const of = (file: string, type: Type): Row[] =>
    lines(from, file).map((line) => withShortForm(line, type, 'pwc'))
  return [
    ...of('pwc_tasks.txt', 'task').map(inRunningText),
    ...of('pwc_datasets.txt', 'dataset'),
    ...of('pwc_metrics.txt', 'metric'),
  ]
}

/** A task as the field writes it in running text: "Image Captioning" is image captioning. */
function inRunningText(row: Row): Row {
  if (row.type !== 'task') return row
  const name = row.name.replace(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) =>
    PROPER.test(word) ? word : word.toLowerCase(),
  )
  return { ...row, name }
}

/** "Signal-to-noise ratio (SNR)" is a name and its short form. */
function withShortForm(line: string, type: Type, source: string): Row {
  const match = /^(.{6,}?) \(([^()]{2,12})\)$/.exec(line)
  // "CoNLL 2003 (English)" and "WebNLG (All)" name a part, not another form.
  return match?.[1] && match[2] && /\p{Lu}.*[\p{Lu}\d]/u.test(match[2])
    ? { type, name: match[1], aliases: [match[2]], source }
    : { type, name: line, aliases: [], source }
}

function modelNames(from: string): Row[] {
  return lines(from, 'pwc_model_names.txt')
    .filter(
      (name) =>
        /^(?=.*\p{Ll})\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d.]*(?:-[\p{L}\d.]+)?$/u.test(name) && name.length <= 20,
    )
    .map((name) => ({ type: 'method', name, aliases: [], source: 'pwc' }))
}

function tdmsNames(from: string): Row[] {
  const of = (file: string, type: Type): Row[] =>
    lines(from, file).map((line) => ({
      type,
      name: (line.split('\t')[1] ?? '').replaceAll('_', ' '),
      aliases: [],
      source: 'tdms',
    }))
  return [
    ...of('nlp-tdms-taskKB.tsv', 'task'),
    ...of('nlp-tdms-datasetKB.tsv', 'dataset'),
    ...of('nlp-tdms-evaMatrixKB.tsv', 'metric'),
  ]
}

function withoutDropped(row: Row): Row {
  return { ...row, aliases: row.aliases.filter((alias) => !isDropped(row.type, alias)) }
}

function isDropped(type: Type, name: string): boolean {
  return dropped.has(`${type} ${normalForm(name)}`)
}

function isUsable({ type, name, source }: Row): boolean {
  const form = normalForm(name)
  if (form.length < 2 || plain.has(form) || isDropped(type, name)) return false
  if (source === 'papergraph' || source === 'annotated') return true
  if (name.length > 50 || form.split(' ').length > 6) return false
  if (/[?!*=|&@#%<>~/\\"()[\]{}:;,]|Expedia|https?|\bhow\b|\.\./i.test(name)) return false
  if (!/\p{L}{2}/u.test(name) || /^\d/.test(name.replace(/^\dD /, ''))) return false
  if (type === 'metric') return isMetricName(name)
  const single = !/[\s-]/.test(name)
  if (type === 'task') return !single || form.length >= 9
  return !single || /\p{L}.*(?:\p{Lu}|\d)/u.test(name) || type === 'dataset'
}

/** The metric list is full of data sets and settings; these words mark what measures. */
function isMetricName(name: string): boolean {
  return /^(?:top-?\d )?(?:accuracy|f1|bleu|rouge|meteor|cider|spice|bertscore|perplexity|psnr|ssim|lpips|fid|map|mrr|ndcg|auc|auroc|iou|miou|wer|cer|mae|mse|rmse)\b|\b(?:accuracy|error|score|rate|precision|recall|distance|correlation|similarity)$/i.test(
    name,
  )
}

/**
 * One row a name: the first to claim a normal form has it, whatever its type, so that our own tables come before
 * the lists. A later row of the same type and name only adds the aliases that nobody has yet.
 */
function withoutRepeats(all: readonly Row[]): Row[] {
  const owner = new Map<string, string>()
  const byKey = new Map<string, { row: Row; aliases: Set<string> }>()
  // The first of several sources has the say, and our own tables come first.
  const names = new Map([...all].reverse().map((row) => [normalForm(row.name), row.source]))
  for (const row of all) {
    const key = `${row.type} ${normalForm(row.name)}`
    const holder = owner.get(normalForm(row.name)) ?? key
    if (!holder.startsWith(`${row.type} `)) continue
    owner.set(normalForm(row.name), holder)
    const target = byKey.get(holder) ?? { row, aliases: new Set<string>() }
    byKey.set(holder, target)
    for (const alias of row.aliases) {
      const form = normalForm(alias)
      const taken = (owner.get(form) ?? holder) !== holder
      // Our own tables give an acronym to all it stands for, so that it is known to be more than one thing's.
      if (
        isUnclear(alias, row.source) ||
        (taken && (row.source !== 'papergraph' || names.get(form) === 'papergraph'))
      )
        continue
      if (row.source !== 'papergraph' && names.has(form)) continue
      owner.set(form, holder)
      target.aliases.add(alias)
    }
  }
  return [...byKey.values()].map(({ row, aliases }) => ({
    ...row,
    aliases: [...aliases].filter((alias) => alias !== row.name).sort(),
  }))
}

/** Two letters mean too many things, unless we chose them by hand. */
function isUnclear(alias: string, source: string): boolean {
  const letters = alias.replace(/s$/, '')
  return source !== 'papergraph' && (letters.length < 3 || plain.has(normalForm(alias)))
}

function write(type: Type, of: readonly Row[]): void {
  const body = of.map((row) => `${row.name}\t${row.aliases.join('|')}\t${row.source}\n`).sort()
  writeFileSync(join(folder, `${type}s.tsv`), `name\taliases\tsource\n${body.join('')}`)
}

function lines(from: string, file: string): string[] {
  return readFileSync(join(from, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function tableLines(file: string): string[][] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}
