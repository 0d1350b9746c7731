import type { Assertion as AssertionValue } from '../../extraction/extraction.ts'
import { PAPER_EDGE_TYPES, type PaperEdgeType } from '../../graph/model.ts'
import { keepEntity, knownEntity } from '../../graph/papers/known-entities.ts'
import { NEVER, type PaperCondition } from '../../graph/papers/paper-condition.ts'
import { textTerms } from '../../graph/text-terms.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { PaperDate, upTo } from '../date.ts'
import { Assertion, KINDS_OF_TYPE, Relation } from '../enums.ts'
import { badInput } from '../errors.ts'
import { parseName } from '../input.ts'
import { lookUp } from '../loading/look-up.ts'
import { type NumberRange, parseRange, SupportRange } from './ranges.ts'

/** Filters within each other at most, and filters in all. */
const DEEPEST = 5
const MOST = 30

interface ConfidenceInput {
  readonly gte?: number | null | undefined
}

/** A filter as it is asked for. */
export interface FilterInput {
  readonly text?: string | null | undefined
  readonly method?: string | null | undefined
  readonly dataset?: string | null | undefined
  readonly concept?: string | null | undefined
  readonly relation?: readonly PaperEdgeType[] | null | undefined
  readonly assertion?: readonly AssertionValue[] | null | undefined
  readonly confidence?: ConfidenceInput | null | undefined
  readonly support?: NumberRange | null | undefined
  readonly yearFrom?: number | null | undefined
  readonly yearTo?: number | null | undefined
  readonly publishedFrom?: string | null | undefined
  readonly publishedTo?: string | null | undefined
  readonly venue?: string | null | undefined
  readonly author?: string | null | undefined
  readonly hasCode?: boolean | null | undefined
  readonly and?: readonly FilterInput[] | null | undefined
  readonly or?: readonly FilterInput[] | null | undefined
  readonly not?: FilterInput | null | undefined
}

const Confidence = builder.inputType('ConfidenceRange', {
  description: 'How sure a relation has to be.',
  fields: (t) => ({ gte: t.float({ description: 'At least so sure, from 0 to 1.' }) }),
})

export const PaperFilterInput = builder.inputRef<FilterInput>('PaperFilter').implement({
  description:
    `What papers have to have; all that is given must hold. Up to ${MOST} filters can be put together by \`and\`, ` +
    `\`or\` and \`not\`, within each other up to ${DEEPEST} deep.`,
  fields: (t) => ({
    text: t.string({ description: 'Words that title and abstract together have to hold, all of them.' }),
    method: t.string({ description: 'Name, alias or id of a method the paper relates to.' }),
    dataset: t.string({ description: 'Name, alias or id of a dataset the paper relates to.' }),
    concept: t.string({
      description: 'Name, alias or id of a concept, task or metric the paper relates to.',
    }),
    relation: t.field({
      type: [Relation],
      description:
        'By which relations it relates to each of them, or, where none is named, to anything; by any when not given.',
    }),
    assertion: t.field({
      type: [Assertion],
      description: 'How it has to say so; what it denies or only plans does not count when not given.',
    }),
    confidence: t.field({ type: Confidence, description: 'How sure the relation has to be.' }),
    support: t.field({
      type: SupportRange,
      description: 'How many papers mention what it relates to.',
    }),
    yearFrom: t.int({ description: 'First year of publication; leaves undated papers out.' }),
    yearTo: t.int({ description: 'Last year of publication; leaves undated papers out.' }),
    publishedFrom: t.field({
      type: PaperDate,
      description: 'First date of publication; leaves out undated papers, and those of which less is known.',
    }),
    publishedTo: t.field({
      type: PaperDate,
      description: 'Last date of publication, the whole of a year or month; leaves undated papers out.',
    }),
    venue: t.string({ description: 'Part of the name of the venue, whatever the case.' }),
    author: t.string({ description: "Part of an author's name, whatever the case." }),
    hasCode: t.boolean({ description: 'Whether it links to code.' }),
    and: t.field({ type: [PaperFilterInput], description: 'Filters that must all hold.' }),
    or: t.field({ type: [PaperFilterInput], description: 'Filters of which one must hold.' }),
    not: t.field({ type: PaperFilterInput, description: 'A filter that must not hold.' }),
  }),
})

const partsOf = ({ and, or, not }: FilterInput): FilterInput[] => [
  ...(and ?? []),
  ...(or ?? []),
  ...(not == null ? [] : [not]),
]
const depthOf = (filter: FilterInput): number => 1 + Math.max(0, ...partsOf(filter).map(depthOf))
/** A filter and all filters that it is put together from. */
export const filtersOf = (filter: FilterInput): FilterInput[] => [
  filter,
  ...partsOf(filter).flatMap(filtersOf),
]

/**
 * A filter in terms of the graph; its names are looked up together.
 * @throws GraphQLError BAD_USER_INPUT naming the part that cannot be, or the limit that it is beyond.
 */
export async function conditionOf(input: FilterInput, context: Context): Promise<PaperCondition> {
  const depth = depthOf(input)
  if (depth > DEEPEST) {
    throw badInput('filter', `has filters within each other ${depth} deep; at most ${DEEPEST} are allowed.`)
  }
  const size = filtersOf(input).length
  if (size > MOST) throw badInput('filter', `is ${size} filters put together; at most ${MOST} are allowed.`)
  return resolve(input, 'filter', context)
}

async function resolve(input: FilterInput, path: string, context: Context): Promise<PaperCondition> {
  const each = (parts: readonly FilterInput[], name: string) =>
    Promise.all(parts.map((part, at) => resolve(part, `${path}.${name}[${at}]`, context)))
  const plain = ownConditions(input, path)
  const [related, and, or, not] = await Promise.all([
    relations(input, path, context),
    each(input.and ?? [], 'and'),
    each(input.or ?? [], 'or'),
    input.not == null ? null : resolve(input.not, `${path}.not`, context),
  ])
  return {
    all: [
      ...related,
      ...plain,
      ...and,
      ...(input.or == null ? [] : [{ any: or }]),
      ...(not === null ? [] : [{ not }]),
    ],
  }
}

/** What a filter asks of papers themselves. */
function ownConditions(input: FilterInput, path: string): PaperCondition[] {
  const { yearFrom, yearTo, text, venue, author, hasCode, publishedFrom } = input
  if (yearFrom != null && yearTo != null && yearFrom > yearTo) {
    throw badInput(`${path}.yearFrom`, `${yearFrom} is after yearTo, ${yearTo}.`)
  }
  const publishedTo = upTo(input.publishedTo)
  return [
    ...(text == null ? [] : [{ terms: [...new Set(textTerms(parseName(`${path}.text`, text)))] }]),
    ...(yearFrom == null ? [] : [{ publishedFrom: yearText(yearFrom) }]),
    // '2016~' sorts after every date in 2016.
    ...(yearTo == null ? [] : [{ publishedTo: `${yearText(yearTo)}~` }]),
    ...(publishedFrom == null ? [] : [{ publishedFrom }]),
    ...(publishedTo === null ? [] : [{ publishedTo }]),
    ...(venue == null ? [] : [{ venue: parseName(`${path}.venue`, venue) }]),
    ...(author == null ? [] : [{ author: parseName(`${path}.author`, author) }]),
    ...(hasCode == null ? [] : [{ hasCode }]),
  ]
}

const yearText = (year: number): string => String(Math.min(Math.max(year, 0), 9999)).padStart(4, '0')

/** The entity of a type that a filter names; one that is known by its id is not looked up again. */
async function entityOf(name: string, type: 'method' | 'dataset' | 'concept', context: Context) {
  const known = name.startsWith(`${type}:`) ? knownEntity(context.store, name) : null
  if (known !== null) return known
  const entity = await lookUp(context, name, KINDS_OF_TYPE[type.toUpperCase() as Uppercase<typeof type>])
  if (entity?.id === name) keepEntity(context.store, entity)
  return entity
}

/** What a filter asks of what papers relate to: of each entity that it names, or of any. */
async function relations(input: FilterInput, path: string, context: Context): Promise<PaperCondition[]> {
  const { relation, assertion, confidence, support } = input
  if (confidence?.gte != null && !(confidence.gte >= 0 && confidence.gte <= 1)) {
    throw badInput(`${path}.confidence.gte`, `must be from 0 to 1, not ${confidence.gte}.`)
  }
  const { gte, lte } = parseRange(`${path}.support`, support)
  const relating = {
    relations: PAPER_EDGE_TYPES.filter((type) => relation?.includes(type) ?? true),
    assertions: [...new Set(assertion ?? (['ASSERTED'] as const))],
    confidence: confidence?.gte ?? null,
    supportFrom: gte ?? null,
    supportTo: lte ?? null,
  }
  const named = (['method', 'dataset', 'concept'] as const).flatMap((type) => {
    const name = input[type]
    if (name == null) return []
    return [entityOf(parseName(`${path}.${type}`, name), type, context)]
  })
  if (named.length > 0) {
    const entities = await Promise.all(named)
    return entities.map((entity) => (entity === null ? NEVER : { relates: { ...relating, entity } }))
  }
  const asked = [relation, assertion, confidence, support].some((part) => part != null)
  return asked ? [{ relates: { ...relating, entity: null } }] : []
}
