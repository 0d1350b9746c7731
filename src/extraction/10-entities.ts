import type { EntityType } from '../lexicon/entity-type.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { canonicalName, kindOf } from '../resolution/canonical.ts'
import { entityId } from '../resolution/entity-id.ts'
import { normalForm, singularWord } from '../resolution/normal-form.ts'
import type { Abbreviation } from './03-abbreviations.ts'
import { byPlace } from './09-choose-spans.ts'
import type { Span } from './span.ts'

/** One thing a paper names, with every span that names it. */
export interface Entity {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly confidence: number
  readonly spans: readonly Span[]
}

/** Whether two names, given by their spans, are taken for one thing. */
export type SameThing = (a: Entity, b: Entity) => boolean

/**
 * Merges spans that name one thing: the same normal form, an abbreviation and its long form, or what `same` says
 * of two entities of one kind. `opens` tells whether a span begins a sentence or stands in a title, where capitals say
 * nothing of it.
 */
export function mergeSpans(
  spans: readonly Span[],
  abbreviations: readonly Abbreviation[],
  lexicon: Lexicon,
  same: SameThing,
  opens: (span: Span) => boolean,
): Entity[] {
  const longOf = new Map<string, string>()
  for (const { short, long } of abbreviations) {
    const form = normalForm(short.text)
    if (!longOf.has(form)) longOf.set(form, normalForm(long.text))
  }
  const groups = new Map<string, Span[]>()
  for (const span of spans) {
    const printed = normalForm(span.text)
    const named = normalForm(span.name ?? span.text)
    const key = longOf.get(printed) ?? longOf.get(named) ?? named
    if (key === '') continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [span])
    else group.push(span)
  }
  const byId = new Map<string, Entity>()
  for (const group of groups.values()) {
    const entity = toEntity(group, longOf, lexicon, opens)
    const known = byId.get(entity.id)
    byId.set(entity.id, known === undefined ? entity : joined(known, entity))
  }
  return mergeSame([...byId.values()], same).sort((a, b) => byPlace(first(a), first(b)))
}

/** No abstract names so many things; in what is none, work must not grow with the square of its length. */
const MOST_COMPARED = 200

/** Surest first, so that the surest name stays; what is one with it joins it. */
function mergeSame(entities: readonly Entity[], same: SameThing): Entity[] {
  const merged: Entity[] = []
  const ranked = [...entities].sort((a, b) => b.confidence - a.confidence || byPlace(first(a), first(b)))
  for (const [rank, entity] of ranked.entries()) {
    const isOne = (other: Entity): boolean =>
      kindOf(other.type) === kindOf(entity.type) && same(other, entity)
    const at = rank < MOST_COMPARED ? merged.findIndex(isOne) : -1
    const known = merged[at]
    if (known === undefined) merged.push(entity)
    else merged[at] = joined(known, entity)
  }
  return merged
}

function joined(a: Entity, b: Entity): Entity {
  const surer = b.confidence > a.confidence ? b : a
  return { ...surer, spans: [...a.spans, ...b.spans].sort(byPlace) }
}

function first({ spans }: Pick<Entity, 'spans'>): Span {
  const [span] = spans
  if (span === undefined) throw new Error('An entity without a span.')
  return span
}

function surestOf(spans: readonly Span[]): Span | undefined {
  return [...spans].sort((a, b) => b.confidence - a.confidence)[0]
}

function toEntity(
  group: readonly Span[],
  longOf: ReadonlyMap<string, string>,
  lexicon: Lexicon,
  opens: (span: Span) => boolean,
): Entity {
  const surest = surestOf(group) ?? first({ spans: group })
  // What the lexicon has under a short form may be another thing than what this paper means by it.
  const long = surestOf(group.filter((span) => !longOf.has(normalForm(span.text)))) ?? surest
  const proper = group.find(
    (span) => !opens(span) && normalForm(span.text) === normalForm(long.text) && isProper(span, surest.type),
  )
  const name =
    long.name !== null && !longOf.has(normalForm(long.name))
      ? long.name
      : canonicalName(lexicon, surest.type, proper?.text ?? commonName(long.text))
  return {
    id: entityId(surest.type, name),
    name,
    type: surest.type,
    confidence: surest.confidence,
    spans: [...group].sort(byPlace),
  }
}

/** Whether a name is printed with the capitals of a proper name; concepts of several words have them by habit only. */
function isProper({ text }: Span, type: EntityType): boolean {
  const words = text.split(' ')
  if (words.length > 1 && kindOf(type) === 'concept') return false
  return (
    words.every((word) => /^(?:\p{Lu}|\d|(?:of|the|for|and|in|on|with)$)/u.test(word)) && !/s$/.test(text)
  )
}

/** In the singular, and in small letters but for names of mixed capitals. */
function commonName(text: string): string {
  const words = text.split(' ')
  const last = words.pop() ?? ''
  const plain = [...words, singularWord(last)].map((word) =>
    /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word,
  )
  return plain.join(' ')
}
