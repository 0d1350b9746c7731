import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typedDocuments from '@graphql-codegen/typed-document-node'
import * as operationTypes from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'

// Types for every operation that is kept, from the files alone: no server is asked.

const SCHEMA = new URL('../../schema/schema.graphql', import.meta.url)
const OPERATIONS = new URL('../../schema/operations/', import.meta.url)
const GENERATED = new URL('generated/', import.meta.url)

const document = (file) => parse(readFileSync(file, 'utf8'))

const text = await codegen({
  filename: 'operations.ts',
  schema: document(SCHEMA),
  documents: readdirSync(OPERATIONS).map((name) => ({
    location: name,
    document: document(new URL(name, OPERATIONS)),
  })),
  config: {
    documentMode: 'string',
    useTypeImports: true,
    immutableTypes: true,
    scalars: { Date: 'string' },
  },
  pluginMap: { operationTypes, typedDocuments },
  plugins: [{ operationTypes: {} }, { typedDocuments: {} }],
})
mkdirSync(GENERATED, { recursive: true })
writeFileSync(new URL('operations.ts', GENERATED), text)
