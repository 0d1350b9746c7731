import { type MaybePromise, mapMaybePromise } from '@graphql-tools/utils'
import type { GraphQLResolveInfo } from 'graphql'
import type { EntityRow, ListedEntity, ListedPaper, PaperRow } from '../../graph/reads/shapes.ts'
import type { Context } from '../context.ts'
import { selects } from './selection.ts'

const PAPER_FIELDS = ['authors', 'venue', 'url', 'codeUrl']
const ENTITY_FIELDS = ['aliases', 'support']

/** Whether the papers of a connection are shown with more than id, title and date, so that a list has to read it. */
export const showsWholePapers = (info: GraphQLResolveInfo): boolean =>
  PAPER_FIELDS.some((field) => selects(info, 'edges', 'node', field))

/** Whether the entities of a connection are shown with more than id, name and kind. */
export const showsWholeEntities = (info: GraphQLResolveInfo): boolean =>
  ENTITY_FIELDS.some((field) => selects(info, 'edges', 'node', field))

/** All of a paper that a list may have read in part; one that was deleted since has no more to show. */
export function wholePaper(paper: ListedPaper, { loaders }: Context): MaybePromise<PaperRow> {
  if (paper.authors !== undefined) return paper
  return mapMaybePromise(loaders.papers.load(paper.id), (row) => row ?? { ...paper, authors: [] })
}

/** All of an entity that a list may have read in part; one that was deleted since has no more to show. */
export function wholeEntity(entity: ListedEntity, { loaders }: Context): MaybePromise<EntityRow> {
  if (entity.aliases !== undefined) return entity
  return mapMaybePromise(
    loaders.entities.load(entity.id),
    (row) => row ?? { ...entity, aliases: [], support: 0 },
  )
}
