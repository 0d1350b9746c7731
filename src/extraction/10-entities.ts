import type { EntityType } from '../lexicon/entity-type.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { canonicalName } from '../resolution/canonical.ts'
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

/** Merges spans that name one thing: the same normal form, or an abbreviation and its long form. */
export function mergeSpans(
  spans: readonly Span[],
  abbreviations: readonly Abbreviation[],
  lexicon: Lexicon,
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
    const entity = toEntity(group, longOf, lexicon)
    const known = byId.get(entity.id)
    byId.set(entity.id, known === undefined ? entity : joined(known, entity))
  }
  return [...byId.values()].sort((a, b) => byPlace(first(a), first(b)))
}

function joined(a: Entity, b: Entity): Entity {
  const surer = b.confidence > a.confidence ? b : a
  return { ...surer, spans: [...a.spans, ...b.spans].sort(byPlace) }
}

function first(entity: Entity): Span {
  const span = entity.spans[0]
  if (span === undefined) throw new Error(`An entity without a span: ${entity.name}`)
  return span
}

function toEntity(group: readonly Span[], longOf: ReadonlyMap<string, string>, lexicon: Lexicon): Entity {
  const surest = group.reduce((best, span) => (span.confidence > best.confidence ? span : best))
  const long = group.find((span) => !longOf.has(normalForm(span.text))) ?? surest
  const name =
    surest.name !== null && !longOf.has(normalForm(surest.name))
      ? surest.name
      : canonicalName(lexicon, surest.type, displayName(long))
  return {
    id: entityId(surest.type, name),
    name,
    type: surest.type,
    confidence: surest.confidence,
    spans: [...group].sort(byPlace),
  }
}

/** A common noun in the singular and small letters; a proper name as printed. */
function displayName(span: Span): string {
  if (span.name !== null) return span.name
  const words = span.text.split(' ')
  const last = words.pop() ?? ''
  const plain = [...words, singularWord(last)].map((word) =>
    /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word,
  )
  return plain.join(' ')
}
