import { writeFileSync } from 'node:fs'
import { SCHEMA_FILE, schemaText } from './sdl.ts'

writeFileSync(SCHEMA_FILE, schemaText())
