import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'

import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EVALUATION_FILE } from '../../src/commands/record-evaluation.ts'
import { evaluate } from '../../src/evaluation/evaluate.ts'
import { readGold } from '../../src/evaluation/gold.ts'
import { formatEvaluation } from '../../src/evaluation/report.ts'
import { type ScoredEntity, type ScoredPaper, score } from '../../src/evaluation/score.ts'
import { holdsName, scoredName } from '../../src/evaluation/score-names.ts'
import { parseEvaluation } from '../../src/graphql/questions/evaluation-record.ts'
import { extract, extractor } from '../support/extract.ts'

const SHARED_GOLD = join(import.meta.dirname, '../../../shared/gold')

function entity(type: string, name: string, introduced = false): ScoredEntity {
  return { type, name, introduced, forms: [name] }
}

function paper(entities: readonly ScoredEntity[], relations: ScoredPaper['relations'] = []): ScoredPaper {
  return { entities, relations, codeUrl: null }
}

function rowOf(ours: ScoredPaper, gold: ScoredPaper, name: string) {
  return score(new Map([['p', ours]]), new Map([['p', gold]])).find((row) => row.name === name)
}

describe('scoredName', () => {
  it.each([
    ['Large Language Models', 'large language model'],
    ['\\textbf{GPT-4}', 'gpt 4'],
    ['categories', 'category'],
    ['loss', 'loss'],
    ['HumanEval+', 'humaneval+'],
    ['GPT-3.5.', 'gpt 3.5'],
    ["Cohen's kappa", "cohen' kappa"],
  ])('%s is compared as %s', (name, form) => {
    expect(scoredName(name)).toBe(form)
  })
})

describe('holdsName', () => {
  it.each([
    ['diffusion model', 'latent diffusion model', true],
    ['model', 'latent diffusion model', false],
    ['diffusion latent', 'latent diffusion', false],
    ['bert', 'bert', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(holdsName(a, b)).toBe(expected)
  })
})

describe('score', () => {
  it('takes tasks, metrics and concepts for one type, methods and datasets for others', () => {
    expect(
      rowOf(paper([entity('task', 'parsing')]), paper([entity('concept', 'parsing')]), 'entity.strict')?.f1,
    ).toBe(1)
    expect(
      rowOf(paper([entity('task', 'parsing')]), paper([entity('method', 'parsing')]), 'entity.strict')?.f1,
    ).toBe(0)
  })

  it('gives each gold entity to one prediction only', () => {
    const row = rowOf(
      paper([entity('method', 'BERT'), { ...entity('method', 'the BERT model'), forms: ['BERT'] }]),
      paper([entity('method', 'BERT')]),
      'entity.strict',
    )
    expect(row).toMatchObject({ precision: 0.5, recall: 1, predicted: 2, gold: 1 })
  })

  it('counts a relation when its ends match', () => {
    const ends = [entity('method', 'BERT'), entity('dataset', 'GLUE')]
    const said = paper(ends, [{ type: 'EVALUATED_ON', from: 'BERT', to: 'GLUE' }])
    const turned = paper(ends, [{ type: 'EVALUATED_ON', from: 'GLUE', to: 'BERT' }])
    expect(rowOf(said, said, 'rel.EVALUATED_ON')?.f1).toBe(1)
    expect(rowOf(turned, said, 'rel.EVALUATED_ON')?.f1).toBe(0)
  })

  it('does not ask for a relation to something that is no entity of the gold paper', () => {
    const gold = paper([entity('method', 'BERT')], [{ type: 'USES', from: 'paper', to: 'GPT' }])
    expect(rowOf(paper([]), gold, 'rel.USES')?.gold).toBe(0)
  })
})

describe('formatEvaluation', () => {
  it.each([
    [0.0625, '0.062'],
    [0.1875, '0.188'],
    [0.5, '0.500'],
    [2 / 3, '0.667'],
  ])('prints %d as %s', (precision, printed) => {
    const row = { name: 'entity.strict', precision, recall: 0, f1: 0, predicted: 1, gold: 1 }
    expect(formatEvaluation({ name: 'x', version: '', rows: [row], papers: 1, found: 1 })).toContain(
      `P ${printed} R 0.000`,
    )
  })
})

describe('readGold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-gold-'))

  it('says which line of which file is wrong, and how', () => {
    const file = join(folder, 'broken.jsonl')
    writeFileSync(
      file,
      '{"id":"a","title":"t","entities":[],"relations":[]}\n{"id":"b","title":"t","entities":[{}]}\n',
    )
    expect(() => readGold(file)).toThrow(/broken\.jsonl, line 2: entities\.0\.name/)
  })

  it('says where it looked for the texts', () => {
    const alone = mkdtempSync(join(folder, 'alone-'))
    const inner = mkdtempSync(join(alone, 'inner-'))
    writeFileSync(join(inner, 'a.json'), '{"id":"a","entities":[],"relations":[]}')
    expect(() => readGold(inner)).toThrow(/papers\.jsonl nor .*--papers/)
  })
})

describe.skipIf(!existsSync(SHARED_GOLD))(
  'evaluate, against the annotated papers of ../shared (skipped without them)',
  () => {
    const dev = join(SHARED_GOLD, 'dev')
    const python = spawnSync('python3', ['--version']).status === 0

    it.skipIf(!python)(
      'prints what the reference score prints, line by line (skipped without python3)',
      async () => {
        const { texts } = readGold(dev)
        const extractions = await Promise.all(
          texts.map(async ({ title, abstract }) => JSON.stringify(await extract(title, abstract))),
        )
        const reference = spawnSync(
          'python3',
          [join(SHARED_GOLD, 'score.py'), dev, join(SHARED_GOLD, 'papers.jsonl')],
          {
            input: extractions.join('\n'),
            encoding: 'utf8',
            env: { ...process.env, PYTHONUTF8: '1' },
          },
        )
        expect(reference.stderr).toBe('')
        expect(
          formatEvaluation(await evaluate(extractor, dev))
            .trim()
            .split('\n'),
        ).toEqual(reference.stdout.trim().split('\n'))
      },
    )

    const record = parseEvaluation(readFileSync(EVALUATION_FILE, 'utf8'))
    const sets: Readonly<Record<string, readonly [gold: string, only?: string]>> = {
      dev: [dev],
      'train/held-out': [
        join(SHARED_GOLD, 'train.jsonl'),
        join(import.meta.dirname, '../../training/held-out.txt'),
      ],
    }

    it('has figures on record for this extractor and for every set', () => {
      expect(record?.extractor).toBe(extractor.version)
      expect(record?.sets.map(({ name }) => name)).toEqual(Object.keys(sets))
    })

    it.each(record?.sets ?? [])(
      'finds no figure of $name more than a point under the record (after a change: papergraph evaluate --record)',
      async ({ name, version, scores }) => {
        const [gold = '', only] = sets[name] ?? []
        const now = await evaluate(extractor, gold, { only })
        expect({ name: now.name, version: now.version }).toEqual({ name, version })
        const fallen = scores.filter(({ name: row, f1 }) => {
          const found = now.rows.find((one) => one.name === row)
          return found === undefined || found.f1 < f1 - 0.01
        })
        expect(fallen).toEqual([])
      },
    )

    it('reads texts and labels from one file too', () => {
      const { annotations, texts } = readGold(join(SHARED_GOLD, 'train.jsonl'))
      expect(annotations.size).toBe(1100)
      expect(texts).toHaveLength(1100)
    })
  },
)
