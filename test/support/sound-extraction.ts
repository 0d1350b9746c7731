import { expect } from 'vitest'
import type { Extraction } from '../../src/extraction/extraction.ts'

/** Expects what holds for every Extraction of whatever text: names, places in the text, claims and unknown terms. */
export function expectSound(extraction: Extraction): void {
  const names = extraction.entities.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(extraction.entities.map(({ id }) => id)).size).toBe(names.length)
  for (const { name, mentions, confidence } of extraction.entities) {
    expect(name).not.toBe('paper')
    expect(mentions.length).toBeGreaterThan(0)
    expect(confidence).toBe(Number(confidence.toFixed(3)))
  }
  expectRelated(extraction, names)
  expectPlaced(extraction)
  for (const { text, value, number, method, dataset, metric } of extraction.claims) {
    expect(text).toContain(value)
    expect(number === null || Number.isFinite(number)).toBe(true)
    expect(names).toEqual(expect.arrayContaining([method, dataset, metric].filter((name) => name !== null)))
  }
  expect(new Set(extraction.unknown.map(({ name }) => name)).size).toBe(extraction.unknown.length)
  for (const { name, mentions } of extraction.unknown) {
    expect(new Set(mentions.map(({ surface }) => surface))).toEqual(new Set([name]))
  }
}

function expectRelated({ entities, relations }: Extraction, names: readonly string[]): void {
  for (const { from, to, evidence } of relations) {
    expect(['paper', ...names]).toContain(from)
    expect(names).toContain(to)
    expect(evidence.length).toBeGreaterThan(0)
  }
  const brought = relations.filter(({ type, assertion }) => type === 'INTRODUCES' && assertion === 'ASSERTED')
  const introduced = entities.filter((entity) => entity.introduced).map(({ name }) => name)
  expect(introduced.sort()).toEqual([...new Set(brought.map(({ to }) => to))].sort())
}

function expectPlaced(extraction: Extraction): void {
  const places = [
    ...extraction.entities.flatMap(({ mentions }) => mentions),
    ...extraction.unknown.flatMap(({ mentions }) => mentions),
    ...extraction.relations.flatMap(({ evidence }) => evidence),
    ...extraction.claims.map((claim) => ({ ...claim, surface: claim.text })),
  ]
  for (const { field, start, end, surface } of places) {
    // There may be a hundred thousand, and every expectation costs some microseconds.
    if (extraction[field].slice(start, end) !== surface || surface === '')
      expect({ field, start, end, surface }).toBe('in the text')
  }
}
