import { PAPER_EDGE_TYPES } from '../model.ts'
import type { Relating } from './paper-condition.ts'

/** Gives every value of a query a parameter: no value ever stands in its text. */
export class Values {
  readonly params: Record<string, unknown> = {}
  #count = 0

  /** A name that nothing else in the query has. */
  name(prefix: string): string {
    return `${prefix}${this.#count++}`
  }

  add(value: unknown): string {
    const name = this.name('v')
    this.params[name] = value
    return `$${name}`
  }
}

/** A WHERE with all of some conditions, on a line of its own; nothing where there are none. */
export const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `\nWHERE ${conditions.join('\n  AND ')}`

/** A clause that starts from an entity and binds `p` to the papers that relate to it, each once; keeps what is bound. */
export function start(relating: Relating, values: Values): (bound: readonly string[]) => string {
  const match = `MATCH (e:Entity {id: ${values.add(relating.entity?.id)}})<-[s:${typesOf(relating)}]-(p)`
  const conditions = where(relation('s', 'e', relating, values))
  return (bound) => `${match}${conditions}\n${once(relating, bound)}`
}

/** Papers that relate to an entity, as two clauses. */
export interface Join {
  /** Name of the entity. */
  readonly name: string
  /** Binds the entity, which is to come before the papers: from each of them an edge to it is then looked up. */
  readonly binds: string
  /** A clause that keeps the papers which relate to it; without its label no plan can start there. */
  keeps(bound: readonly string[]): string
  /** The same as a condition. */
  readonly holds: string
}

/** How the papers are kept which relate to an entity. */
export function join(relating: Relating, values: Values): Join {
  const [edge, name] = [values.name('r'), values.name('e')]
  const said = relation(edge, name, relating, values)
  const match = `MATCH (p)-[${edge}:${typesOf(relating)}]->(${name})`
  return {
    name,
    binds: `MATCH (${name}:Entity {id: ${values.add(relating.entity?.id)}})`,
    keeps: (bound) => `${match}${where(said)}\n${once(relating, bound)}`,
    holds: existing(match, said),
  }
}

/** A condition that holds of the papers which relate to an entity, or to any. */
export function exists(relating: Relating, values: Values): string {
  if (relating.relations.length === 0) return 'false'
  const [edge, entity] = [values.name('r'), values.name('e')]
  const id = relating.entity === null ? [] : [`${entity}.id = ${values.add(relating.entity.id)}`]
  const said = [...id, ...relation(edge, entity, relating, values)]
  return existing(`MATCH (p)-[${edge}:${typesOf(relating)}]->(${entity})`, said)
}

const existing = (match: string, said: readonly string[]): string =>
  `EXISTS { ${match}${said.length === 0 ? '' : ` WHERE ${said.join(' AND ')}`} }`

/** Whether a mention is enough: a paper mentions every entity that it says anything of. */
export const mentions = ({ relations, assertions, confidence }: Relating): boolean =>
  relations.includes('MENTIONS') && assertions.includes('ASSERTED') && confidence === null

/** The types of edges to follow, for a pattern: to compare type() for each edge would cost more than the rest. */
const typesOf = (relating: Relating): string =>
  mentions(relating)
    ? 'MENTIONS'
    : PAPER_EDGE_TYPES.filter((type) => relating.relations.includes(type)).join('|')

/** A clause that keeps each paper once, and what is bound; a paper mentions an entity once, but may say several things of it. */
const once = (relating: Relating, bound: readonly string[]): string =>
  `WITH ${mentions(relating) ? '' : 'DISTINCT '}${['p', ...bound].join(', ')}`

function relation(edge: string, entity: string, relating: Relating, values: Values): string[] {
  const { assertions, confidence, supportFrom, supportTo } = relating
  return [
    ...(mentions(relating) ? [] : [`${edge}.assertion IN ${values.add([...assertions])}`]),
    ...(confidence === null ? [] : [`${edge}.confidence >= ${values.add(confidence)}`]),
    ...(supportFrom === null ? [] : [`${entity}.support >= ${values.add(supportFrom)}`]),
    ...(supportTo === null ? [] : [`${entity}.support <= ${values.add(supportTo)}`]),
  ]
}
