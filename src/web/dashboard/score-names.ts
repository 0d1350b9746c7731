import type { Relation } from '../generated/operations.ts'
import { STATED, verb } from '../shared/relations.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  entity: 'Names of all types',
  'entity.method': 'Methods',
  'entity.dataset': 'Datasets',
  'entity.concept': 'Tasks, metrics and concepts',
  introduced: 'What a paper introduces',
}

const BETWEEN: Readonly<Record<string, string>> = {
  EVALUATED_ON: 'A method was evaluated on a dataset',
  APPLIED_TO: 'A method was applied to a task',
  BASED_ON: 'A method is based on another',
}

/** What a score of the evaluation is of, in words: `entity.method.strict`, `rel.USES`; a name that is new as it stands. */
export function scoreName(name: string): string {
  const [, what = '', how] = /^(.*?)(?:\.(strict|relaxed))?$/.exec(name) ?? []
  const entity = ENTITIES[what]
  if (entity !== undefined) return how === 'relaxed' ? `${entity}, also in part` : entity
  const relation = /^rel\.(.+)$/.exec(what)?.[1] ?? ''
  if (isStated(relation)) return `A paper ${verb(relation)} something`
  return BETWEEN[relation] ?? (name === 'codeUrl' ? 'Link to the code' : name)
}

function isStated(name: string): name is (typeof STATED)[number] {
  return (STATED as readonly Relation[]).some((relation) => relation === name)
}
