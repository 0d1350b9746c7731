import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { CUES } from '../../src/extraction/cues.ts'
import { RULE_FAMILIES, readerKind, whatItReads } from '../../src/extraction/rule-families.ts'
import { lightExtractor } from '../support/extract.ts'
import { fileRecords } from '../support/records.ts'

const ROOT = new URL('../../', import.meta.url)

/** Names of rules and models that the code spells out, and what its templates make of the kinds of cue. */
function namesInCode(): string[] {
  const files = globSync('src/{extraction,tagger}/**/*.ts', { cwd: ROOT, ignore: '**/rule-families.ts' })
  const spelled = files.flatMap((file) =>
    [...readFileSync(new URL(file, ROOT), 'utf8').matchAll(/'((?:rule|model):[\w-]+)'/g)].map(
      ([, name = '']) => name,
    ),
  )
  return [...spelled, ...Object.keys(CUES).map((cue) => `rule:${cue}-cue`)]
}

test('every rule and model of the code is described once', () => {
  const names = namesInCode()
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) {
    expect([name, RULE_FAMILIES.filter(([pattern]) => pattern.test(name)).length]).toEqual([name, 1])
  }
})

test('every description is of a rule or model that the code has', () => {
  const names = namesInCode()
  const without = RULE_FAMILIES.filter(([pattern]) => !names.some((name) => pattern.test(name)))
  expect(without.map(([pattern]) => String(pattern))).toEqual([])
})

test('whatever reads the sample is described', async () => {
  const names = new Set<string>()
  for await (const record of fileRecords(new URL('sample/papers.jsonl', ROOT))) {
    if (!('paper' in record)) continue
    const { entities, relations } = await lightExtractor.extract(record.paper)
    for (const { mentions } of entities) for (const { rule } of mentions) names.add(rule)
    for (const { evidence } of relations) for (const { rule } of evidence) names.add(rule)
  }
  expect(names.size).toBeGreaterThan(10)
  expect([...names].filter((name) => whatItReads(name) === null)).toEqual([])
  expect(readerKind('model:v1')).toBe('MODEL')
})
