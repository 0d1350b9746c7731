import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LexiconError, loadLexicon } from '../../src/lexicon/load.ts'
import { normalForm } from '../../src/resolution/normal-form.ts'

const OWN = join(import.meta.dirname, '../../lexicon')

function copyWith(file: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-lexicon-'))
  cpSync(OWN, folder, { recursive: true })
  writeFileSync(join(folder, file), text)
  return folder
}

describe('loadLexicon', () => {
  it('has a version that changes with the content alone', () => {
    const { version } = loadLexicon()
    expect(version).toMatch(/^[0-9a-f]{8}$/)
    expect(loadLexicon(OWN).version).toBe(version)
    expect(
      loadLexicon(copyWith('metrics.tsv', 'name\taliases\tsource\nzorb rate\tZR\town\n')).version,
    ).not.toBe(version)
  })

  it('reads names with aliases, source and type', () => {
    const { entries } = loadLexicon(
      copyWith('metrics.tsv', 'name\taliases\tsource\r\nzorb rate\tZR|zorbs\town\r\n'),
    )
    expect(entries.filter(({ type }) => type === 'metric')).toEqual([
      { name: 'zorb rate', type: 'metric', aliases: ['ZR', 'zorbs'], source: 'own' },
    ])
  })

  it.each([
    ['metrics.tsv', 'name\taliases\tsource\nok\t\town\nbroken\n', /metrics\.tsv, line 3/],
    ['words.tsv', 'word\trole\nzorb\tplain-thing\n', /words\.tsv, line 2: "plain-thing"/],
    ['plain-words.tsv', 'word\nzorb\nzorb\tplain\n', /plain-words\.tsv, line 3: expected one word/],
  ])('names the line of %s that is wrong', (file, text, message) => {
    expect(() => loadLexicon(copyWith(file, text))).toThrow(message)
  })

  it('names the table that is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'papergraph-lexicon-'))
    expect(() => loadLexicon(folder)).toThrow(LexiconError)
    expect(() => loadLexicon(folder)).toThrow(/concepts\.tsv cannot be read/)
  })
})

describe('the tables', () => {
  const { entries, vocabulary } = loadLexicon()

  it('give each name to one entry', () => {
    const forms = entries.map(({ name }) => normalForm(name))
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  })

  it('hold no name that the vocabulary calls plain', () => {
    expect(entries.filter(({ name }) => vocabulary.plainPhrases.has(normalForm(name)))).toEqual([])
  })

  it('name a source that lexicon/LICENSE explains', () => {
    expect([...new Set(entries.map(({ source }) => source))].sort()).toEqual([
      'annotated',
      'papergraph',
      'pwc',
      'tdms',
    ])
  })
})
