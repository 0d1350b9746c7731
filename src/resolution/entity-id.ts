import { createHash } from 'node:crypto'
import type { EntityType } from '../lexicon/entity-type.ts'
import { normalForm } from './normal-form.ts'

const PREFIX: Readonly<Record<EntityType, string>> = {
  method: 'method',
  dataset: 'dataset',
  task: 'concept',
  metric: 'concept',
  concept: 'concept',
}

/**
 * The node id of an entity: `method:`, `dataset:` or `concept:` (tasks and metrics too) and a readable slug of the
 * name's normal form, with `+` as `-plus`. Two names have the same id exactly when they have the same prefix and
 * normal form: where a slug alone could stand for another form too, a hash of the form follows it.
 */
export function entityId(type: EntityType, name: string): string {
  return `${PREFIX[type]}:${slugOf(name)}`
}

/** In characters; a longer slug would not fit into the index of an engine. */
const LONGEST_SLUG = 200

/** The node id of a name that was not understood: `unknown:` and the slug that an entity of that name would have. */
export function unknownNameId(name: string): string {
  const slug = slugOf(name)
  return `unknown:${slug.length <= LONGEST_SLUG ? slug : `${slug.slice(0, LONGEST_SLUG)}-${hashOf(slug)}`}`
}

function slugOf(name: string): string {
  const form = normalForm(name)
  const slug = form.replace(/\+/g, ' plus ').trim().replace(/ +/g, '-')
  const ambiguous = slug === '' || /(?:^| )plus(?: |$)/.test(form) || /(?:^| )\+|\+[^+ ]/.test(form)
  if (!ambiguous) return slug
  const hash = hashOf(form === '' ? name.normalize('NFKC') : form)
  return slug === '' ? hash : `${slug}-${hash}`
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
