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
  const form = normalForm(name)
  const slug = form.replace(/\+/g, ' plus ').trim().replace(/ +/g, '-')
  const ambiguous = slug === '' || /(?:^| )plus(?: |$)/.test(form) || /(?:^| )\+|\+[^+ ]/.test(form)
  if (!ambiguous) return `${PREFIX[type]}:${slug}`
  const source = form === '' ? name.normalize('NFKC') : form
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
  return `${PREFIX[type]}:${slug === '' ? hash : `${slug}-${hash}`}`
}
