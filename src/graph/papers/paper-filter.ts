import type { GraphStore } from '../store.ts'
import { conjuncts, entitiesNeeded, type PaperCondition, papersOf, type Relating } from './paper-condition.ts'
import { exists, type Join, join, mentions, start, Values, where } from './relating-clauses.ts'

/** What papers of a list have to have, and what is known of where to look for them. */
export interface PaperFilter {
  readonly condition: PaperCondition
  /** Which engine is asked: each is slow where the other is quick at looking up an edge between two nodes. */
  readonly engine: GraphStore['engine']
  /** Ids among which the papers are known to be, or null when nothing is known. */
  readonly among: readonly string[] | null
  /** Terms that papers are ordered by when ordered by relevance. */
  readonly words: readonly string[]
}

/** Cypher that binds `p` to the papers that pass, each once, and its parameters. */
export interface Composed {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Whether a filter names papers or entities to start from, so that not all papers have to be looked at. */
export const narrows = (filter: PaperFilter): boolean =>
  filter.among !== null || entitiesNeeded(filter.condition) !== null

/** Whether only papers with a date can pass a filter. */
export const datedOnly = ({ condition }: PaperFilter): boolean =>
  conjuncts(condition).some((part) => 'publishedFrom' in part || 'publishedTo' in part)

/**
 * Composes the part of a query that finds the papers of a filter. It starts from ids where these are fewest, or else
 * from the entities in the fewest papers that one has to relate to, or else from the index on dates. The text depends
 * on the shape of the filter alone, so plans are reused.
 */
export function compose(filter: PaperFilter, more: readonly PaperPart[] = []): Composed {
  const values = new Values()
  const conditions = conjuncts(filter.condition)
  const parts = more.map((part) => partOf(part, values))
  const entities = entitiesNeeded(filter.condition)
  if (entities !== null && papersOf(entities) <= (filter.among?.length ?? Number.POSITIVE_INFINITY)) {
    const found = startOf(conditions, [...new Set(entities.map(({ id }) => id))], values)
    const rest = found.rest.filter((condition) => !isJoined(condition))
    const checks = [...parts, ...rest.map((condition) => compile(condition, values, false))]
    const joins = found.rest
      .filter(isJoined)
      .sort((a, b) => supportOf(a) - supportOf(b))
      .map(({ relates }) => join(relates, values))
    return { text: joinedText(filter.engine, joins, found.text, checks), params: values.params }
  }
  const among = filter.among === null ? [] : [`p.id IN ${values.add([...filter.among])}`]
  const rest = conditions.map((condition) => compile(condition, values, false))
  return { text: `MATCH (p:Paper)${where([...among, ...parts, ...rest])}`, params: values.params }
}

/** A condition that one edge to an entity makes hold. */
type Joined = PaperCondition & { readonly relates: Relating }

const isJoined = (condition: PaperCondition): condition is Joined =>
  'relates' in condition && condition.relates.entity !== null && condition.relates.relations.length > 0

const supportOf = ({ relates }: Joined): number => relates.entity?.support ?? 0

/**
 * Binds the entities of joins, starts, and keeps of the papers those that pass the checks and all joins: on Neo4j by
 * conditions, which take three quarters of the time; on Grafeo by clauses, which take a tenth of it.
 */
function joinedText(
  engine: PaperFilter['engine'],
  joins: readonly Join[],
  starting: (bound: readonly string[]) => string,
  checks: readonly string[],
): string {
  const names = joins.map(({ name }) => name)
  const bound = joins.flatMap(({ binds }, at) => [binds, `WITH ${names.slice(0, at + 1).join(', ')}`])
  const kept =
    engine === 'neo4j'
      ? [starting(names) + where([...checks, ...joins.map(({ holds }) => holds)])]
      : [starting(names) + where(checks), ...joins.map(({ keeps }, at) => keeps(names.slice(at + 1)))]
  return [...bound, ...kept].join('\n')
}

/** A clause that starts from entities, and the conditions that it leaves to check. */
function startOf(conditions: readonly PaperCondition[], ids: readonly string[], values: Values) {
  const [id] = ids
  const direct = conditions.filter(isJoined).find(({ relates }) => relates.entity?.id === id)
  if (ids.length === 1 && direct !== undefined) {
    return { text: start(direct.relates, values), rest: conditions.filter((part) => part !== direct) }
  }
  const list = values.add(ids)
  const text = (bound: readonly string[]): string =>
    `UNWIND ${list} AS start\nMATCH (:Entity {id: start})<-[:MENTIONS]-(p)\nWITH DISTINCT ${['p', ...bound].join(', ')}`
  return { text, rest: conditions.filter((part) => !ids.every((id) => enough(part).includes(id))) }
}

/** Ids of the entities of which a mention alone makes a condition hold. */
function enough(condition: PaperCondition): string[] {
  if ('any' in condition) return condition.any.flatMap(enough)
  if (!('relates' in condition) || !mentions(condition.relates)) return []
  const { entity, supportFrom, supportTo } = condition.relates
  return entity === null || supportFrom !== null || supportTo !== null ? [] : [entity.id]
}

/**
 * The text of a condition on `p`. Nested, one that looks at a value which may be missing must be false there and not
 * null, or its negation would not hold.
 */
function compile(condition: PaperCondition, values: Values, nested = true): string {
  const known = (text: string): string => (nested ? `coalesce(${text}, false)` : text)
  if ('all' in condition) return joined(condition.all, ' AND ', 'true', values)
  if ('any' in condition) return joined(condition.any, ' OR ', 'false', values)
  if ('not' in condition) return `NOT (${compile(condition.not, values)})`
  if ('relates' in condition) return exists(condition.relates, values)
  if ('terms' in condition) {
    return `all(term IN ${values.add([...condition.terms])} WHERE (' ' + p.terms + ' ') CONTAINS (' ' + term + ' '))`
  }
  // The index on dates serves comparisons as they stand.
  if ('publishedFrom' in condition) return known(`p.published >= ${values.add(condition.publishedFrom)}`)
  if ('publishedTo' in condition) return known(`p.published <= ${values.add(condition.publishedTo)}`)
  if ('venue' in condition) return known(`toLower(p.venue) CONTAINS toLower(${values.add(condition.venue)})`)
  if ('author' in condition) {
    return `any(author IN p.authors WHERE toLower(author) CONTAINS toLower(${values.add(condition.author)}))`
  }
  return `p.codeUrl IS ${condition.hasCode ? 'NOT ' : ''}NULL`
}

function joined(
  conditions: readonly PaperCondition[],
  operator: string,
  none: string,
  values: Values,
): string {
  if (conditions.length === 0) return none
  return `(${conditions.map((condition) => compile(condition, values)).join(operator)})`
}

/** Papers with a date, beginning or ending at one if given, or papers without. */
export type PaperPart = 'UNDATED' | 'DATED' | { readonly beyond: '<' | '>'; readonly key: string }

function partOf(part: PaperPart, values: Values): string {
  if (part === 'UNDATED') return 'p.published IS NULL'
  if (part === 'DATED') return 'p.published IS NOT NULL'
  return `p.published ${part.beyond}= ${values.add(part.key)}`
}
