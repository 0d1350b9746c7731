import type { ClaimRow } from '../graph/reads/claims.ts'
import type { EntityRow, PaperRow } from '../graph/reads/shapes.ts'
import type { UnknownNameRow } from '../graph/reads/unknown-names.ts'
import { builder } from './builder.ts'

// Types that name each other are declared here and given their fields in files of their own.
export const Paper = builder.objectRef<PaperRow>('Paper')
export const Method = builder.objectRef<EntityRow>('Method')
export const Dataset = builder.objectRef<EntityRow>('Dataset')
export const Concept = builder.objectRef<EntityRow>('Concept')
export const Claim = builder.objectRef<ClaimRow>('Claim')
export const UnknownName = builder.objectRef<UnknownNameRow>('UnknownName')
export const Entity = builder.interfaceRef<EntityRow>('Entity')
