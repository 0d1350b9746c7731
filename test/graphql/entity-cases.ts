import { type Case, DUNELINK, GRIDNET, nodes, SANDPILE, SURVEY, TIDEFORMER, WORDLAKE } from './cases.ts'

const linked = (...ids: readonly string[]) => ({
  totalCount: ids.length,
  edges: ids.map((id) => ({ support: 1, node: { id } })),
})

/** What methods, datasets and concepts show, and how they are found. */
export const ENTITY_CASES: readonly Case[] = [
  {
    asks: 'a method by id, name and alias',
    query: `{ id: method(id: "method:tideformer") { ...all } name: method(name: "Tideformer") { ...all }
      alias: method(name: "Tidal Former") { ...all } loosely: method(name: "  tidal-FORMER ") { ...all } }
      fragment all on Method { __typename id name aliases support }`,
    gives: Object.fromEntries(
      ['id', 'name', 'alias', 'loosely'].map((by) => [
        by,
        {
          __typename: 'Method',
          id: 'method:tideformer',
          name: 'Tideformer',
          aliases: ['Tidal Former'],
          support: 3,
        },
      ]),
    ),
  },
  {
    asks: 'a dataset and a concept',
    query: `{ dataset(name: "wordlake") { __typename id name aliases support }
      concept(name: "Accuracy") { __typename id name aliases support kind } }`,
    gives: {
      dataset: {
        __typename: 'Dataset',
        id: 'dataset:wordlake',
        name: 'WordLake',
        aliases: [],
        support: 4,
      },
      concept: {
        __typename: 'Concept',
        id: 'concept:accuracy',
        name: 'accuracy',
        aliases: ['Accuracy'],
        support: 3,
        kind: 'METRIC',
      },
    },
  },
  {
    asks: 'an entity of any type by any name, or of the type given',
    query: `{ method: entity(name: "Tidal Former") { ...all } dataset: entity(name: "pebble bench", type: DATASET) { ...all }
      concept: entity(name: "Text-Sorting", type: CONCEPT) { ...all } id: entity(name: "dataset:wordlake") { ...all }
      none: entity(name: "Gridnet", type: DATASET) { ...all } }
      fragment all on Entity { __typename id name aliases support }`,
    gives: {
      method: {
        __typename: 'Method',
        id: 'method:tideformer',
        name: 'Tideformer',
        aliases: ['Tidal Former'],
        support: 3,
      },
      dataset: {
        __typename: 'Dataset',
        id: 'dataset:pebblebench',
        name: 'PebbleBench',
        aliases: [],
        support: 3,
      },
      concept: {
        __typename: 'Concept',
        id: 'concept:text-sorting',
        name: 'text sorting',
        aliases: [],
        support: 3,
      },
      id: { __typename: 'Dataset', id: 'dataset:wordlake', name: 'WordLake', aliases: [], support: 4 },
      none: null,
    },
  },
  {
    asks: 'nothing of what is not there, or of another type',
    query: `{ a: method(name: "Nonesuch") { id } b: method(id: "dataset:wordlake") { id } c: dataset(id: "method:gridnet") { id }
      d: concept(id: "concept:none") { id } e: dataset(name: "accuracy") { id } f: method(id: "${GRIDNET}") { id } g: method(id: "gridnet") { id } }`,
    gives: { a: null, b: null, c: null, d: null, e: null, f: null, g: null },
  },
  {
    asks: 'the papers of a method by what they do with it, undated ones last',
    query: `{ method(name: "Gridnet") {
      papers { totalCount edges { relation relations confidence assertion node { id } } }
      introducing: papers(relation: [INTRODUCES]) { ...ids } using: papers(relation: [USES]) { ...ids }
      comparing: papers(relation: [COMPARES_TO]) { ...ids }
      denying: papers(assertion: [NEGATED]) { totalCount edges { relation confidence assertion node { id } evidence { field sentence start end surface rule text paper { id title } } } } } }
      fragment ids on EntityPaperConnection { totalCount edges { node { id } } }`,
    gives: {
      method: {
        papers: {
          totalCount: 5,
          edges: [
            { relation: 'MENTIONS', relations: ['MENTIONS'], node: { id: SANDPILE } },
            { relation: 'USES', relations: ['USES', 'MENTIONS'], node: { id: DUNELINK } },
            { relation: 'USES', relations: ['USES', 'COMPARES_TO', 'MENTIONS'], node: { id: TIDEFORMER } },
            { relation: 'INTRODUCES', relations: ['INTRODUCES', 'MENTIONS'], node: { id: GRIDNET } },
            { relation: 'MENTIONS', relations: ['MENTIONS'], node: { id: SURVEY } },
          ].map((edge) => ({ ...edge, confidence: 0.9, assertion: 'ASSERTED' })),
        },
        introducing: { totalCount: 1, ...nodes(GRIDNET) },
        using: { totalCount: 2, ...nodes(DUNELINK, TIDEFORMER) },
        comparing: { totalCount: 1, ...nodes(TIDEFORMER) },
        denying: {
          totalCount: 1,
          edges: [
            {
              relation: 'USES',
              confidence: 0.8,
              assertion: 'NEGATED',
              node: { id: SANDPILE },
              evidence: [
                {
                  field: 'abstract',
                  sentence: 2,
                  start: 73,
                  end: 91,
                  surface: 'do not use Gridnet',
                  rule: 'rule:fixture',
                  text: 'We do not use Gridnet.',
                  paper: { id: SANDPILE, title: 'Sandpile Pooling for Tideformers' },
                },
              ],
            },
          ],
        },
      },
    },
  },
  {
    asks: 'what a method was evaluated on, made for, builds on, is the basis of and does better than',
    query: `{ method(name: "Tideformer") {
      datasets { ...datasets } tasks { ...tasks } basedOn { ...methods } basis { ...methods } outperforms { ...methods } } }
      fragment datasets on LinkedDatasetConnection { totalCount edges { support node { id } } }
      fragment tasks on LinkedConceptConnection { totalCount edges { support node { id } } }
      fragment methods on LinkedMethodConnection { totalCount edges { support node { id } } }`,
    gives: {
      method: {
        datasets: linked('dataset:pebblebench', 'dataset:wordlake'),
        tasks: linked('concept:text-sorting'),
        basedOn: linked('method:gridnet'),
        basis: linked('method:sandpile-pooling'),
        outperforms: linked('method:gridnet'),
      },
    },
  },
  {
    asks: 'the sentences that link a method to others',
    query: `{ method(name: "Tideformer") { basis { edges { evidence { surface text paper { id } } } }
      datasets(first: 1) { edges { evidence { surface text paper { id } } } } tasks { edges { evidence { surface } } } } }`,
    gives: {
      method: {
        basis: {
          edges: [
            {
              evidence: [
                {
                  surface: 'extends the Tidal Former',
                  text: 'Sandpile Pooling extends the Tidal Former.',
                  paper: { id: SANDPILE },
                },
              ],
            },
          ],
        },
        datasets: {
          edges: [
            {
              evidence: [
                {
                  surface: 'PebbleBench',
                  text: 'Tideformer beats Gridnet on WordLake and PebbleBench at text sorting.',
                  paper: { id: TIDEFORMER },
                },
              ],
            },
          ],
        },
        tasks: { edges: [{ evidence: [{ surface: 'text sorting' }] }] },
      },
    },
  },
  {
    asks: 'the papers of a dataset and the methods evaluated on it',
    query: `{ dataset(name: "WordLake") { methods { totalCount edges { support node { id } evidence { surface } } }
      papers { totalCount edges { relation node { id } } } released: papers(relation: [INTRODUCES]) { edges { node { id } } } } }`,
    gives: {
      dataset: {
        methods: {
          totalCount: 3,
          edges: [
            { support: 1, node: { id: 'method:dunelink' }, evidence: [{ surface: 'tested on WordLake' }] },
            { support: 1, node: { id: 'method:gridnet' }, evidence: [{ surface: 'on WordLake' }] },
            { support: 1, node: { id: 'method:tideformer' }, evidence: [{ surface: 'WordLake' }] },
          ],
        },
        papers: {
          totalCount: 4,
          edges: [
            { relation: 'EVALUATES_ON', node: { id: DUNELINK } },
            { relation: 'EVALUATES_ON', node: { id: TIDEFORMER } },
            { relation: 'EVALUATES_ON', node: { id: GRIDNET } },
            { relation: 'INTRODUCES', node: { id: WORDLAKE } },
          ],
        },
        released: nodes(WORDLAKE),
      },
    },
  },
]
