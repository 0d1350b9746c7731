import { type GraphQLSchema, Kind, OperationTypeNode, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examplesDocument } from '../../src/graphql/operations/examples.ts'
import { readOperations } from '../../src/graphql/operations/operation-files.ts'
import { schema } from '../../src/graphql/schema.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { type ApiServer, post, startApi } from '../support/api-server.ts'
import { extractor } from '../support/extract.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { fileRecords } from '../support/records.ts'
import { fieldsSelected } from '../support/schema-use.ts'

const SAMPLE = new URL('../../sample/papers.jsonl', import.meta.url)

/** For each example, by its number, facts of the sample that its answer must hold. */
const FACTS: Readonly<Record<string, readonly RegExp[]>> = {
  '01': [
    /"name":"ImageNet"/,
    /"name":"EfficientNet"/,
    /"text":"In image classification on ImageNet, EfficientNet/,
  ],
  '02': [
    /"title":"BERT: Pre-training/,
    /"relation":"INTRODUCES"/,
    /"name":"BERT"/,
    /"name":"GLUE"/,
    /"surface":"\w/,
  ],
  '03': [/"totalCount":[1-9]/, /"title":"BERT: Pre-training/, /"published":"2018-10-11"/],
  '04': [/"introducedBy":{"edges":\[{"node":{"title":"LLaMA:/, /"title":"QLoRA:/, /"name":"code generation"/],
  '05': [/"basedOn":{"edges":\[{"node":{"name":"BERT"}/, /"outperforms":{"edges":\[{/, /surpasses BERT/],
  '06': [
    /"id":"method:direct-preference-optimization"/,
    /"aliases":\["DPO"/,
    /"INTRODUCES"/,
    /"title":"Mixtral of Experts"/,
  ],
  '07': [/"__typename":"Concept","name":"image classification"/, /"__typename":"Paper"/, /"score":2/],
  '08': [/"length":[1-6]/, /"id":"dataset:mmlu"/, /"text":"[^"]*dropout/],
  '09': [
    /"center":{"id":"method:clip"}/,
    /"id":"paper:arxiv:2103.00020"/,
    /"relation":"INTRODUCES"/,
    /"truncated":true/,
    /"relations":\[.*{"from":"method:roberta","to":"method:bert","relation":"BASED_ON","papers":[1-9]/,
  ],
  '10': [/"kind":"TASK"/, /"name":"COCO"/, /"name":"Mask R-CNN"/, /"year":2015,"papers":[1-9]/],
  '11': [
    /"title":"Attention Is All You Need"/,
    /"title":"Mistral 7B"/,
    /"title":"Sequence to Sequence/,
    /"name":"WMT 2014"/,
  ],
  '12': [/"papers":60/, /"name":"ImageNet"/, /"name":"object detection"/, /"extractors":\["/, /"f1":0\.5/],
  '13': [
    /"title":"Attention Is All You Need"/,
    /"name":"BERT"/,
    /"__typename":"Concept"/,
    /"relation":"EVALUATES_ON"/,
  ],
  '14': [
    /"totalCount":[1-9]/,
    /"row":{"name":"R-CNN"},"column":{"name":"ImageNet"}/,
    /"together":true,"paper":{"title":"EfficientNet/,
    /"basis":"[^"]*abstracts/,
  ],
  '15': [
    /"name":"EfficientNet"},"cells":\[{"column":"METHOD","state":"STATED"/,
    /"column":"CLAIM","state":"NOT_STATED"/,
    /"claim":{"value":"76\.5%"}/,
    /method:efficientnet,EfficientNet,[^\n]*image classification \(applied to\)/,
  ],
  '16': [
    /"kind":"VALUE","node":{"value":"/,
    /"name":"top-1 accuracy"/,
    /"unit":"PERCENT"/,
    /"text":"[^"]*76\.5%/,
  ],
  '17': [
    /"method":{"name":"BERT"},"year":2018/,
    /"ancestors":\[.*"method":{"name":"transformer"},"parent":{"name":"BERT"}.*"descendants":/,
    /"descendants":\[.*"method":{"name":"RoBERTa"},"parent":{"name":"BERT"}/,
  ],
  '18': [
    /"jaccard":0\.\d/,
    /"shared":{"totalCount":[1-9]/,
    /"id":"dataset:glue"},"a":\[{"relation":"EVALUATED_ON"/,
  ],
  '19': [
    /"relation":"EVALUATED_ON"/,
    /"title":"EfficientNet/,
    /"kind":"(?:RULE|MODEL)","description":"[A-Z]/,
  ],
  '20': [/"totalCount":[1-9]/, /"published":"20(?:1[89]|2\d)-/, /"cypher":{"text":"[^"]*MATCH/],
  '21': [
    /"before":{"papers":[1-9]\d*},"after":{"papers":[1-9]/,
    /"change":"(?:NEW|RISING)","shareBefore":[\d.e-]+,"shareAfter":[\d.]+,"node":{"name":"/,
    /"later":true,"paper":{"title":"/,
    /"ingests":{"edges":\[{"node":{"at":"20\d\d-[^"]*","papers":60}}\]/,
  ],
  '22': [
    /"rowCount":30,"rowsFound":[3-9]\d/,
    /"state":"STATED","papers":[1-9]/,
    /"state":"NOT_STATED","papers":0/,
  ],
  '23': [
    /"unknownNames":{"totalCount":[1-9]/,
    /"support":[2-9]/,
    /"title":"[^"]+"},"evidence":\[{"surface":"/,
    /"unknownName":null/,
  ],
}

const EVALUATION = {
  record: {
    extractor: 'test',
    date: '2026-01-02',
    sets: [
      {
        name: 'dev',
        version: '01234567',
        papers: 20,
        scores: [{ name: 'entity.method', precision: 0.5, recall: 0.5, f1: 0.5, predicted: 2, gold: 2 }],
      },
    ],
    resolver: { pairs: 2, falseMerges: 0, precision: 1, recall: 1 },
  },
}

/** What the worked examples must answer on the sample, on every engine. */
export function examplesSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, [], EVALUATION)
    const silent = { progress: () => undefined, refused: () => undefined }
    await ingest(fileRecords(SAMPLE), extractor, api.store, silent)
  })
  afterAll(() => api.close())

  const examples = readOperations('examples')

  test.each(examples)('$file says what it asks, and answers it', async ({ file, text }) => {
    const [number = ''] = file.split('-')
    expect(text).toMatch(/^# \S.*[?.]\nquery [A-Z]\w+ \{/)
    const answer = await api.ask(text)
    expect(answer).toMatchObject({ status: 200, data: expect.any(Object) })
    expect(answer.errors).toBeUndefined()
    const data = JSON.stringify(answer.data)
    expect(FACTS[number]?.length).toBeGreaterThan(1)
    for (const fact of FACTS[number] ?? []) expect(data).toMatch(fact)
  })

  test('the tab that GraphiQL opens holds them all, in order, and runs each by its name', async () => {
    const document = examplesDocument()
    const names = namesOf(document)
    expect(names).toEqual(examples.flatMap(({ text }) => namesOf(text)))
    expect(new Set(names).size).toBe(examples.length)
    // GraphiQL sends one operation alone, and every fragment of the tab with it: those it does not use are refused.
    const kinds = parse(document).definitions.map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set([Kind.OPERATION_DEFINITION]))
    for (const operationName of names) {
      const { status, errors } = await post(api.url, { query: document, operationName })
      expect({ operationName, status, errors }).toEqual({ operationName, status: 200 })
    }
  })

  test('every root field has an example', () => {
    const selected = fieldsSelected(
      schema,
      examples.map(({ text }) => text),
    )
    expect(rootFields(schema).filter((field) => !selected.has(field))).toEqual([])
  })

  test('GraphiQL is served to browsers from our own packages, with the examples', async () => {
    const page = await fetch(api.url, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(200)
    const html = await page.text()
    for (const name of namesOf(examplesDocument())) expect(html).toContain(name)
    // Links that help a reader are allowed; scripts, styles and fonts from elsewhere are not.
    expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=["']?(?:https?:)?\/\//)
  })

  test('all evidence on the sample is where it says', async () => {
    const evidence = 'edges { evidence { field start end surface text } }'
    const { data } = await api.ask(
      `{ papers(first: 100) { edges { node { title abstract methods(first: 100) { ${evidence} } datasets { ${evidence} } concepts(first: 40) { ${evidence} } } } } }`,
    )
    const { papers } = data as { papers: { edges: readonly { node: PaperTexts }[] } }
    let spans = 0
    for (const { node } of papers.edges) {
      for (const { evidence: found } of [
        ...node.methods.edges,
        ...node.datasets.edges,
        ...node.concepts.edges,
      ]) {
        for (const { field, start, end, surface, text } of found) {
          expect(node[field].slice(start, end)).toBe(surface)
          expect(node[field]).toContain(text)
          expect(text).toContain(surface)
          spans++
        }
      }
    }
    expect(spans).toBeGreaterThan(1_000)
  })
}

interface PaperTexts {
  readonly title: string
  readonly abstract: string
  readonly methods: Evidenced
  readonly datasets: Evidenced
  readonly concepts: Evidenced
}

interface Evidenced {
  readonly edges: readonly {
    readonly evidence: readonly {
      readonly field: 'title' | 'abstract'
      readonly start: number
      readonly end: number
      readonly surface: string
      readonly text: string
    }[]
  }[]
}

function namesOf(document: string): string[] {
  return parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
  )
}

function rootFields(of: GraphQLSchema): string[] {
  return Object.keys(of.getRootType(OperationTypeNode.QUERY)?.getFields() ?? {}).map(
    (name) => `Query.${name}`,
  )
}
