import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typedDocuments from '@graphql-codegen/typed-document-node'
import * as operationTypes from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'

// Types for every operation that is kept, from the files alone: no server is asked.
// node scripts/generate-operations.js FOLDER writes FOLDER/operations.ts

const SCHEMA = new URL('../schema/schema.graphql', import.meta.url)
const OPERATIONS = new URL('../schema/operations/', import.meta.url)
const [folder = 'generated'] = process.argv.slice(2)

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
    scalars: { Date: 'string', JSON: 'unknown' },
    // Lets a bundler leave out the operations that a page does not ask.
    pureMagicComment: true,
  },
  pluginMap: { operationTypes, typedDocuments },
  plugins: [{ operationTypes: {} }, { typedDocuments: {} }],
})
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'operations.ts'), text)
