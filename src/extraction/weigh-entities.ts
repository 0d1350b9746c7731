import { ROLES } from '../tagger/span-head.ts'
import type { RelationTagging } from '../tagger/tagging.ts'
import type { Entity } from './10-entities.ts'
import type { Span } from './span.ts'

/** What the chance rests on that an annotator would keep an entity, in the order of `entityFeatures`. */
export const ENTITY_FEATURES = [
  'surest',
  'mean',
  'log-mentions',
  'log-forms',
  'in-title',
  'first-sentence',
  'words',
  'known',
  'introduced',
  'method',
  'dataset',
  'metric',
  'task',
  'small-letters',
  'entities',
  ...ROLES.map((role) => `role-${role}`),
  'surest-role',
] as const

/** The features of an entity among the others of its paper. */
export function entityFeatures(
  entity: Entity,
  all: readonly Entity[],
  introduced: ReadonlySet<string>,
  tagging: RelationTagging | null,
): number[] {
  const { spans, type } = entity
  const logits = spans.map(({ confidence }) => logit(confidence))
  const forms = new Set(spans.map(({ text }) => text.toLowerCase()))
  const roles = tagging?.roles(spans)
  const roleLogits = ROLES.map((role) => (roles === undefined ? 0 : logit(roles[role]) / 4))
  return [
    Math.max(...logits),
    logits.reduce((sum, one) => sum + one, 0) / logits.length,
    Math.log(spans.length),
    Math.log(forms.size),
    Number(spans.some(({ field }) => field === 'title')),
    Number(spans.some(({ field, sentence }) => field === 'abstract' && sentence === 0)),
    Math.min(6, longest(spans).split(/[\s-]+/).length) / 6,
    Number(spans.some(({ name }) => name !== null)),
    Number(introduced.has(entity.id)),
    Number(type === 'method'),
    Number(type === 'dataset'),
    Number(type === 'metric'),
    Number(type === 'task'),
    Number(spans.every(({ text }) => text === text.toLowerCase())),
    Math.log(all.length) / 3,
    ...roleLogits,
    Math.max(...roleLogits),
  ]
}

function longest(spans: readonly Span[]): string {
  return spans.reduce((best, { text }) => (text.length > best.length ? text : best), '')
}

function logit(chance: number): number {
  const bounded = Math.min(Math.max(chance, 1e-3), 1 - 1e-3)
  return Math.log(bounded / (1 - bounded))
}
