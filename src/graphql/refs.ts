import type { ClaimRow } from '../graph/reads/claims.ts'
import type { ListedEntity, ListedPaper } from '../graph/reads/shapes.ts'
import type { UnknownNameRow } from '../graph/reads/unknown-names.ts'
import { builder } from './builder.ts'

// Types that name each other are declared here and given their fields in files of their own.
export const Paper = builder.objectRef<ListedPaper>('Paper')
export const Method = builder.objectRef<ListedEntity>('Method')
export const Dataset = builder.objectRef<ListedEntity>('Dataset')
export const Concept = builder.objectRef<ListedEntity>('Concept')
export const Claim = builder.objectRef<ClaimRow>('Claim')
export const UnknownName = builder.objectRef<UnknownNameRow>('UnknownName')
export const Entity = builder.interfaceRef<ListedEntity>('Entity')
