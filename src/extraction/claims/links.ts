import type { Entity } from '../10-entities.ts'
import type { Mention, ReadSentence } from '../11-sentence-roles.ts'
import { isListGap } from './quantities.ts'
import { readSubject } from './subject.ts'
import { mentionsWithin, type Placed } from './windows.ts'

/** What a quantity is a result of. */
export interface Linked {
  readonly method: Entity | null
  readonly dataset: Entity | null
  readonly metric: Entity | null
  /** Words between the quantity and its metric; null where the metric stands elsewhere. */
  readonly metricGap: number | null
  /** The mentions near the quantity that it was linked by. */
  readonly inside: readonly Mention[]
}

interface Near {
  readonly mention: Mention
  readonly gap: number
  readonly after: boolean
}

/** Words after which no metric of the number before stands. */
const APART = /\b(?:without|than|while|when|compared|relative to)\b/
/** A change of some measure, which is not the measure. */
const CHANGE = /\b(?:reduction|improvement|increase|decrease|gain|drop|margin|speed-?up)s?$/i
const NEAR_AFTER = 3
const FARTHEST = 12
const LISTABLE = ['method', 'dataset', 'metric'] as const

/** Links the quantities of a sentence to the methods, data sets and metrics it names. */
export function linkClaims(
  text: string,
  one: ReadSentence,
  placed: readonly Placed[],
  own: Entity | undefined,
): Linked[] {
  const linked = placed.map((place): Linked => {
    const metric = nearest(text, place, one.mentions, 'metric')
    const dataset = nearest(text, place, one.mentions, 'dataset')
    const inside = [metric, dataset].flatMap((near) =>
      near !== undefined && isJoined(text, near, place) ? [near.mention] : [],
    )
    return {
      method: readSubject(text, one, place, own),
      dataset: dataset?.mention.entity ?? null,
      metric: metric?.mention.entity ?? null,
      metricGap: metric?.gap ?? null,
      inside,
    }
  })
  inheritBackward(placed, linked)
  inheritForward(placed, linked)
  for (const list of listsOf(placed)) pairLists(text, one, placed, list, linked)
  return linked
}

function nearest(
  text: string,
  { quantity, start, end }: Placed,
  mentions: readonly Mention[],
  type: 'metric' | 'dataset',
): Near | undefined {
  const isMeant = ({ entity, span }: Mention): boolean =>
    entity.type === type && !(type === 'metric' && CHANGE.test(span.text))
  const within = mentionsWithin(mentions, quantity.start, quantity.end).find(isMeant)
  if (within !== undefined) return { mention: within, gap: 0, after: true }
  const before = mentionsWithin(mentions, start, quantity.phraseStart).findLast(isMeant)
  const after = mentionsWithin(mentions, quantity.end, end).find(isMeant)
  const beforeGap = before && gapOf(text, before.span.end, quantity.phraseStart)
  const afterGap = after && gapOf(text, quantity.end, after.span.start)
  const ahead =
    after && afterGap !== undefined && afterGap <= FARTHEST
      ? { mention: after, gap: afterGap, after: true }
      : undefined
  const behind =
    before && beforeGap !== undefined && beforeGap <= FARTHEST
      ? { mention: before, gap: beforeGap, after: false }
      : undefined
  if (type === 'dataset') return ahead ?? behind
  const isApart = ahead !== undefined && APART.test(text.slice(quantity.end, ahead.mention.span.start))
  if (isApart) return behind
  if (behind?.gap === 0 || ahead === undefined) return behind
  if (ahead.gap <= NEAR_AFTER && !/[,;(]/.test(text.slice(quantity.end, ahead.mention.span.start)))
    return ahead
  return behind ?? ahead
}

/** Whether the claim's text reaches to a mention: no comma or bracket parts them. */
function isJoined(text: string, { mention: { span }, after }: Near, { quantity }: Placed): boolean {
  return !/[,;(]/.test(
    after ? text.slice(quantity.end, span.start) : text.slice(span.end, quantity.phraseStart),
  )
}

function gapOf(text: string, start: number, end: number): number {
  if (end - start > 200) return Number.POSITIVE_INFINITY
  return text
    .slice(start, end)
    .split(/[\s,()]+/)
    .filter((word) => word !== '').length
}

/** A number that goes on with the one before it has its metric and data set, where it names none. */
function inheritBackward(placed: readonly Placed[], linked: Linked[]): void {
  placed.forEach((place, at) => {
    const here = linked[at]
    const before = linked[at - 1]
    const isAlike = place.quantity.unit === placed[at - 1]?.quantity.unit
    const goesOn = place.continues || (place.contrasts && isAlike)
    if (here === undefined || before === undefined || !goesOn || place.quantity.unit === 'times') return
    linked[at] = {
      ...here,
      dataset: here.dataset ?? before.dataset,
      metric: here.metric ?? before.metric,
      metricGap: here.metric === null ? before.metricGap : here.metricGap,
    }
  })
}

/** "85.2% and 86.1% accuracy on A": the last of a list says what all are. */
function inheritForward(placed: readonly Placed[], linked: Linked[]): void {
  for (let at = placed.length - 2; at >= 0; at--) {
    const here = linked[at]
    const next = linked[at + 1]
    if (here === undefined || next === undefined || !placed[at + 1]?.listed) continue
    linked[at] = {
      ...here,
      dataset: here.dataset ?? next.dataset,
      metric: here.metric ?? next.metric,
      metricGap: here.metric === null ? next.metricGap : here.metricGap,
    }
  }
}

interface List {
  readonly from: number
  readonly to: number
}

function listsOf(placed: readonly Placed[]): List[] {
  const lists: List[] = []
  for (let from = 0; from < placed.length; ) {
    let to = from
    while (placed[to + 1]?.listed) to++
    if (to > from) lists.push({ from, to })
    from = to + 1
  }
  return lists
}

/** "3.1% and 4.2% on A and B": lists of the same length go in step. */
function pairLists(
  text: string,
  { mentions }: ReadSentence,
  placed: readonly Placed[],
  { from, to }: List,
  linked: Linked[],
): void {
  const first = placed[from]
  const last = placed[to]
  if (first === undefined || last === undefined) return
  const ahead = mentionsWithin(mentions, last.quantity.end, last.end)
  const behind = mentionsWithin(mentions, first.start, first.quantity.phraseStart)
  for (const type of LISTABLE) {
    const runs = [...runsOf(text, ahead, type), ...runsOf(text, behind, type)]
    const run = runs.find((one) => one.length === to - from + 1)
    if (run === undefined || (type === 'method' && !isSubject(text, run))) continue
    run.forEach((mention, step) => {
      const here = linked[from + step]
      if (here !== undefined) {
        const inside = here.inside.filter(({ entity }) => entity.type !== type)
        linked[from + step] = { ...here, [type]: mention.entity, inside }
      }
    })
  }
}

function isSubject(text: string, run: readonly Mention[]): boolean {
  const start = run[0]?.span.start ?? 0
  return !/\b(?:than|over|\p{L}+(?:s|ed|ing)|by|to|of)\s(?:the\s)?$/u.test(
    text.slice(Math.max(0, start - 24), start),
  )
}

function runsOf(text: string, mentions: readonly Mention[], type: string): Mention[][] {
  const runs: Mention[][] = []
  let before: Mention | undefined
  for (const mention of mentions) {
    if (mention.entity.type !== type) continue
    const gap = before === undefined ? null : text.slice(before.span.end, mention.span.start)
    const goesOn = gap !== null && (isListGap(gap) || /^,?\sand\s(?:the\s)?$/.test(gap))
    if (goesOn) runs.at(-1)?.push(mention)
    else runs.push([mention])
    before = mention
  }
  return runs
}
