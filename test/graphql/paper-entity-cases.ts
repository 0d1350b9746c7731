import { type Case, DUNELINK, nodes, SANDPILE, TIDEFORMER } from './cases.ts'

const introduced = {
  relation: 'INTRODUCES',
  relations: ['INTRODUCES', 'MENTIONS'],
  confidence: 0.9,
  assertion: 'ASSERTED',
}

/** What a paper says of methods, datasets and concepts, and where. */
export const PAPER_ENTITY_CASES: readonly Case[] = [
  {
    asks: 'its methods, the strongest relation first, with the sentences that say so',
    query: `{ paper(id: "${TIDEFORMER}") { methods { totalCount edges {
      relation relations confidence assertion node { id name }
      evidence { field sentence start end surface rule text paper { id } } } } } }`,
    gives: {
      paper: {
        methods: {
          totalCount: 2,
          edges: [
            {
              ...introduced,
              node: { id: 'method:tideformer', name: 'Tideformer' },
              evidence: [
                {
                  field: 'abstract',
                  sentence: 0,
                  start: 3,
                  end: 40,
                  surface: 'propose the Tidal Former (Tideformer)',
                  rule: 'rule:fixture',
                  text: 'We propose the Tidal Former (Tideformer), which builds on Gridnet.',
                  paper: { id: TIDEFORMER },
                },
              ],
            },
            {
              relation: 'USES',
              relations: ['USES', 'COMPARES_TO', 'MENTIONS'],
              confidence: 0.9,
              assertion: 'ASSERTED',
              node: { id: 'method:gridnet', name: 'Gridnet' },
              evidence: [
                {
                  field: 'abstract',
                  sentence: 0,
                  start: 48,
                  end: 65,
                  surface: 'builds on Gridnet',
                  rule: 'rule:fixture',
                  text: 'We propose the Tidal Former (Tideformer), which builds on Gridnet.',
                  paper: { id: TIDEFORMER },
                },
              ],
            },
          ],
        },
      },
    },
  },
  {
    asks: 'its methods by one relation, and how sure the weaker one is',
    query: `{ paper(id: "${TIDEFORMER}") {
      compared: methods(relation: [COMPARES_TO]) { edges { relation relations evidence { surface text } node { id } } }
      either: methods(relation: [INTRODUCES, USES]) { ...ids } none: methods(relation: []) { ...ids } } }
      fragment ids on PaperMethodConnection { edges { node { id } } }`,
    gives: {
      paper: {
        compared: {
          edges: [
            {
              relation: 'COMPARES_TO',
              relations: ['COMPARES_TO'],
              evidence: [
                {
                  surface: 'beats Gridnet',
                  text: 'Tideformer beats Gridnet on WordLake and PebbleBench at text sorting.',
                },
              ],
              node: { id: 'method:gridnet' },
            },
          ],
        },
        either: nodes('method:tideformer', 'method:gridnet'),
        none: nodes(),
      },
    },
  },
  {
    asks: 'what it denies, which is left out when not asked for',
    query: `{ paper(id: "${SANDPILE}") {
      stated: methods(relation: [USES]) { edges { node { id } } }
      denied: methods(assertion: [NEGATED]) { totalCount edges { relation relations confidence assertion node { id }
        evidence { surface text } } } } }`,
    gives: {
      paper: {
        stated: nodes('method:tideformer'),
        denied: {
          totalCount: 1,
          edges: [
            {
              relation: 'USES',
              relations: ['USES'],
              confidence: 0.8,
              assertion: 'NEGATED',
              node: { id: 'method:gridnet' },
              evidence: [{ surface: 'do not use Gridnet', text: 'We do not use Gridnet.' }],
            },
          ],
        },
      },
    },
  },
  {
    asks: 'its datasets, those it only plans to use apart',
    query: `{ paper(id: "${DUNELINK}") {
      datasets(relation: [EVALUATES_ON]) { totalCount edges { relation relations confidence assertion node { id name }
        evidence { field sentence start end surface rule text } } }
      planned: datasets(assertion: [FUTURE]) { edges { relation confidence assertion node { id } } } } }`,
    gives: {
      paper: {
        datasets: {
          totalCount: 1,
          edges: [
            {
              relation: 'EVALUATES_ON',
              relations: ['EVALUATES_ON'],
              confidence: 0.9,
              assertion: 'ASSERTED',
              node: { id: 'dataset:wordlake', name: 'WordLake' },
              evidence: [
                {
                  field: 'abstract',
                  sentence: 1,
                  start: 29,
                  end: 47,
                  surface: 'tested on WordLake',
                  rule: 'rule:fixture',
                  text: 'It is tested on WordLake with 80 points of accuracy.',
                },
              ],
            },
          ],
        },
        planned: {
          edges: [
            {
              relation: 'EVALUATES_ON',
              confidence: 0.8,
              assertion: 'FUTURE',
              node: { id: 'dataset:pebblebench' },
            },
          ],
        },
      },
    },
  },
  {
    asks: 'its concepts, by kind and relation',
    query: `{ paper(id: "${TIDEFORMER}") {
      concepts { totalCount edges { relation relations confidence assertion node { id kind } evidence { surface } } }
      tasks: concepts(kind: [TASK]) { totalCount edges { node { id } } }
      metrics: concepts(kind: [METRIC]) { totalCount edges { node { id } } }
      others: concepts(kind: [CONCEPT], assertion: [ASSERTED, FUTURE]) { edges { node { id } } }
      studied: concepts(relation: [STUDIES]) { edges { node { id } } } } }`,
    gives: {
      paper: {
        concepts: {
          totalCount: 2,
          edges: [
            {
              relation: 'ADDRESSES',
              relations: ['ADDRESSES', 'MENTIONS'],
              confidence: 0.9,
              assertion: 'ASSERTED',
              node: { id: 'concept:text-sorting', kind: 'TASK' },
              evidence: [{ surface: 'text sorting' }],
            },
            {
              relation: 'STUDIES',
              relations: ['STUDIES', 'MENTIONS'],
              confidence: 0.9,
              assertion: 'ASSERTED',
              node: { id: 'concept:sparse-attention', kind: 'CONCEPT' },
              evidence: [{ surface: 'sparse attention' }],
            },
          ],
        },
        tasks: { totalCount: 1, ...nodes('concept:text-sorting') },
        metrics: { totalCount: 0, ...nodes() },
        others: nodes('concept:sparse-attention'),
        studied: nodes('concept:sparse-attention'),
      },
    },
  },
]
