import type { GraphQLSchema } from 'graphql'
import { builder } from './builder.ts'
import './paper.ts'
import './papers.ts'
import './paper-entities.ts'
import './entity.ts'
import './entity-company.ts'
import './entity-links.ts'
import './method.ts'
import './dataset.ts'
import './concept.ts'
import './claim.ts'

/** The GraphQL schema; importing it touches no graph. */
export const schema: GraphQLSchema = builder.toSchema()
