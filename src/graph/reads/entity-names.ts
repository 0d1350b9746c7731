import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { EntityType } from '../../lexicon/entity-type.ts'
import { entityId } from '../../resolution/entity-id.ts'
import type { FollowUp } from '../follow-up.ts'
import type { EntityKind } from '../model.ts'
import { followUps } from '../note-follow-ups.ts'
import type { GraphStore } from '../store.ts'
import { nameKey } from '../text-terms.ts'
import { findEntities } from './entities.ts'
import type { EntityRow } from './shapes.ts'

const TYPE_OF_KIND: Readonly<Record<EntityKind, EntityType>> = {
  METHOD: 'method',
  DATASET: 'dataset',
  TASK: 'task',
  METRIC: 'metric',
  CONCEPT: 'concept',
}
const NAMESAKES = 50

/**
 * For each of some names the entity of one of the kinds that it means, where there is one. An id counts as a name, and
 * so does an alias. Where several have the name: an exact name before one in another case, a name before an alias,
 * then the entity in more papers, then the smaller id. All names are asked for together. `reads` follow of what is found.
 */
export async function findEntitiesByName(
  store: GraphStore,
  names: readonly string[],
  kinds: readonly EntityKind[],
  reads: readonly FollowUp[] = [],
): Promise<Map<string, EntityRow>> {
  const keys = [...new Set(names.filter(isNoId).map(nameKey))].filter((key) => key !== '')
  const guessesOf = (name: string) => [name, ...kinds.map((kind) => entityId(TYPE_OF_KIND[kind], name))]
  const namesakes = followUps(store.engine, (noting) => findEntities(noting, []))
  // Most names lead to their entity's id, and then the index has nothing to add: both are asked at once.
  const [guessed, hits] = await Promise.all([
    // What has a name is in the index too, where follows what is read of it.
    findEntities(store, [...new Set(names.flatMap(guessesOf))], keys.length === 0 ? reads : []),
    keys.length === 0
      ? []
      : store.searchText('name', keys, NAMESAKES * keys.length, [...namesakes, ...reads]),
  ])
  const others = hits.map((hit) => hit.id).filter((id) => !guessed.has(id))
  const found = others.length === 0 ? [] : (await findEntities(store, others)).values()
  const entities = [...guessed.values(), ...found].filter((entity) => kinds.includes(entity.kind))
  const keysOf = new Map(entities.map((entity) => [entity.id, new Set(formsOf(entity).map(nameKey))]))
  const meant = names.flatMap((name) => {
    const guesses = guessesOf(name)
    const key = nameKey(name)
    const fitting = entities.filter(
      ({ id }) => guesses.includes(id) || (key !== '' && keysOf.get(id)?.has(key)),
    )
    const [closest] = fitting.sort(byCloseness(name))
    return closest === undefined ? [] : [[name, closest] as const]
  })
  return new Map(meant)
}

// No name has a type before a colon and no space after it.
const isNoId = (name: string): boolean => !/^(?:method|dataset|concept):\S+$/.test(name)

const formsOf = ({ name, aliases }: EntityRow): string[] => [name, ...aliases]

function byCloseness(name: string) {
  return (a: EntityRow, b: EntityRow): number =>
    distance(name, a) - distance(name, b) || b.support - a.support || compareCodePoints(a.id, b.id)
}

/** How far an entity's names are from a name: 0 for its id or exact name, more for looser matches. */
function distance(name: string, entity: EntityRow): number {
  const lower = name.toLowerCase()
  if (entity.id === name || entity.name === name) return 0
  if (entity.name.toLowerCase() === lower) return 1
  if (entity.aliases.includes(name)) return 2
  if (entity.aliases.some((alias) => alias.toLowerCase() === lower)) return 3
  return 4
}
