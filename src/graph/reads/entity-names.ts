import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { EntityType } from '../../lexicon/entity-type.ts'
import { entityId } from '../../resolution/entity-id.ts'
import type { EntityKind } from '../model.ts'
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
 * The entity of one of the kinds that a name or alias means, or null. An id counts as a name. Where several have
 * the name: an exact name before one in another case, a name before an alias, then the entity in more papers,
 * then the smaller id.
 */
export async function findEntityByName(
  store: GraphStore,
  name: string,
  kinds: readonly EntityKind[],
): Promise<EntityRow | null> {
  const key = nameKey(name)
  const guesses = [name, ...kinds.map((kind) => entityId(TYPE_OF_KIND[kind], name))]
  // Most names lead to their entity's id, and then the index has nothing to add: both are asked at once.
  const [guessed, hits] = await Promise.all([
    findEntities(store, [...new Set(guesses)]),
    key === '' ? [] : store.searchText('name', [key], NAMESAKES),
  ])
  const others = hits.map((hit) => hit.id).filter((id) => !guessed.has(id))
  const found = others.length === 0 ? [] : (await findEntities(store, others)).values()
  const namesakes = [...guessed.values(), ...found].filter((entity) => kinds.includes(entity.kind))
  return namesakes.sort(byCloseness(name))[0] ?? null
}

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
