import type { PaperWrite } from '../../src/graph/model.ts'
import { claim, link, mention, paper, printed, relation } from './paper-facts.ts'

// Eight invented papers, small enough to work every answer out by hand.

const GRIDNET = {
  title: 'Gridnet: Learning on Grids',
  abstract:
    'We introduce Gridnet for text sorting. Gridnet reaches 71.5% accuracy on WordLake. Nothing else is needed.',
}
const TIDEFORMER = {
  title: 'Tideformer: Long Texts by Tides',
  abstract:
    'We propose the Tidal Former (Tideformer), which builds on Gridnet. Tideformer beats Gridnet on WordLake and PebbleBench at text sorting. It studies sparse attention.',
}
const SANDPILE = {
  title: 'Sandpile Pooling for Tideformers',
  abstract: 'Sandpile Pooling extends the Tidal Former. We test it on PebbleBench. We do not use Gridnet.',
}
const WORDLAKE = {
  title: 'WordLake: a Lake of Words',
  abstract: 'We release WordLake, a lake of words for text sorting.',
}
const SURVEY = { title: 'A Survey of Grids and Tides', abstract: 'We look at Gridnet and at Tideformer.' }
const DUNELINK = {
  title: 'Dunelink Joins Dunes',
  abstract:
    'Dunelink uses Gridnet. It is tested on WordLake with 80 points of accuracy. We will try PebbleBench next.',
}
const BARE = { title: 'On Nothing 🌊 in Particular', abstract: '' }
const ACCURACY = { title: 'What Accuracy Hides', abstract: 'A study of accuracy.' }

/** The papers, in an order that is neither that of their dates nor of their ids. */
export const FIXTURE: readonly PaperWrite[] = [
  paper('arxiv:2001.00002', TIDEFORMER, {
    published: '2020-03',
    authors: ['Ada Tide', 'Ben Shore'],
    venue: 'Journal of Tides',
    url: 'https://example.org/tideformer',
    codeUrl: 'https://example.org/code',
    cites: ['paper:arxiv:1901.00001'],
    mentions: [
      mention(TIDEFORMER, 'method:tideformer', 'METHOD', 'Tideformer', ['Tidal Former']),
      mention(TIDEFORMER, 'method:gridnet', 'METHOD', 'Gridnet'),
      mention(TIDEFORMER, 'dataset:wordlake', 'DATASET', 'WordLake'),
      mention(TIDEFORMER, 'dataset:pebblebench', 'DATASET', 'PebbleBench'),
      mention(TIDEFORMER, 'concept:text-sorting', 'TASK', 'text sorting'),
      mention(TIDEFORMER, 'concept:sparse-attention', 'CONCEPT', 'sparse attention'),
    ],
    relations: [
      relation(TIDEFORMER, 'INTRODUCES', 'method:tideformer', 'propose the Tidal Former (Tideformer)'),
      relation(TIDEFORMER, 'USES', 'method:gridnet', 'builds on Gridnet'),
      relation(TIDEFORMER, 'COMPARES_TO', 'method:gridnet', 'beats Gridnet'),
      relation(TIDEFORMER, 'EVALUATES_ON', 'dataset:wordlake', 'WordLake'),
      relation(TIDEFORMER, 'EVALUATES_ON', 'dataset:pebblebench', 'PebbleBench'),
      relation(TIDEFORMER, 'ADDRESSES', 'concept:text-sorting', 'text sorting'),
      relation(TIDEFORMER, 'STUDIES', 'concept:sparse-attention', 'sparse attention'),
    ],
    entityRelations: [
      link(TIDEFORMER, 'method:tideformer', 'BASED_ON', 'method:gridnet', 'builds on Gridnet'),
      link(TIDEFORMER, 'method:tideformer', 'OUTPERFORMS', 'method:gridnet', 'beats Gridnet'),
      link(TIDEFORMER, 'method:tideformer', 'EVALUATED_ON', 'dataset:wordlake', 'WordLake'),
      link(TIDEFORMER, 'method:tideformer', 'EVALUATED_ON', 'dataset:pebblebench', 'PebbleBench'),
      link(TIDEFORMER, 'method:tideformer', 'APPLIED_TO', 'concept:text-sorting', 'text sorting'),
    ],
    unknown: [printed(TIDEFORMER, 'Tides')],
  }),
  paper('arxiv:1901.00001', GRIDNET, {
    published: '2019-01-10',
    mentions: [
      mention(GRIDNET, 'method:gridnet', 'METHOD', 'Gridnet'),
      mention(GRIDNET, 'dataset:wordlake', 'DATASET', 'WordLake'),
      mention(GRIDNET, 'concept:text-sorting', 'TASK', 'text sorting'),
      mention(GRIDNET, 'concept:accuracy', 'METRIC', 'accuracy'),
    ],
    relations: [
      relation(GRIDNET, 'INTRODUCES', 'method:gridnet', 'introduce Gridnet'),
      relation(GRIDNET, 'EVALUATES_ON', 'dataset:wordlake', 'on WordLake'),
      relation(GRIDNET, 'ADDRESSES', 'concept:text-sorting', 'for text sorting'),
    ],
    entityRelations: [
      link(GRIDNET, 'method:gridnet', 'EVALUATED_ON', 'dataset:wordlake', 'on WordLake'),
      link(GRIDNET, 'method:gridnet', 'APPLIED_TO', 'concept:text-sorting', 'for text sorting'),
    ],
    claims: [
      claim(GRIDNET, '71.5% accuracy on WordLake', {
        method: 'method:gridnet',
        dataset: 'dataset:wordlake',
        metric: 'concept:accuracy',
        value: '71.5%',
        number: 71.5,
        unit: 'percent',
      }),
    ],
    unknown: [printed(GRIDNET, 'Grids')],
  }),
  paper('arxiv:2101.00003', SANDPILE, {
    published: '2021-05-02',
    cites: ['paper:arxiv:1901.00001', 'paper:arxiv:2001.00002', 'paper:arxiv:9999.00009'],
    mentions: [
      mention(SANDPILE, 'method:sandpile-pooling', 'METHOD', 'Sandpile Pooling'),
      mention(SANDPILE, 'method:tideformer', 'METHOD', 'Tidal Former'),
      mention(SANDPILE, 'method:gridnet', 'METHOD', 'Gridnet'),
      mention(SANDPILE, 'dataset:pebblebench', 'DATASET', 'PebbleBench'),
    ],
    relations: [
      relation(SANDPILE, 'INTRODUCES', 'method:sandpile-pooling', 'Sandpile Pooling extends'),
      relation(SANDPILE, 'USES', 'method:tideformer', 'extends the Tidal Former'),
      relation(SANDPILE, 'USES', 'method:gridnet', 'do not use Gridnet', 'NEGATED'),
      relation(SANDPILE, 'EVALUATES_ON', 'dataset:pebblebench', 'test it on PebbleBench'),
    ],
    entityRelations: [
      link(SANDPILE, 'method:sandpile-pooling', 'BASED_ON', 'method:tideformer', 'extends the Tidal Former'),
      link(SANDPILE, 'method:sandpile-pooling', 'EVALUATED_ON', 'dataset:pebblebench', 'on PebbleBench'),
    ],
  }),
  paper('d4', WORDLAKE, {
    published: '2018',
    mentions: [
      mention(WORDLAKE, 'dataset:wordlake', 'DATASET', 'WordLake'),
      mention(WORDLAKE, 'concept:text-sorting', 'TASK', 'text sorting'),
    ],
    relations: [relation(WORDLAKE, 'INTRODUCES', 'dataset:wordlake', 'release WordLake')],
  }),
  paper('d5', SURVEY, {
    mentions: [
      mention(SURVEY, 'method:gridnet', 'METHOD', 'Gridnet'),
      mention(SURVEY, 'method:tideformer', 'METHOD', 'Tideformer'),
    ],
    unknown: [printed(SURVEY, 'Grids'), printed(SURVEY, 'Tides')],
  }),
  paper('d6', DUNELINK, {
    published: '2021-05-02',
    mentions: [
      mention(DUNELINK, 'method:dunelink', 'METHOD', 'Dunelink'),
      mention(DUNELINK, 'method:gridnet', 'METHOD', 'Gridnet'),
      mention(DUNELINK, 'dataset:wordlake', 'DATASET', 'WordLake'),
      mention(DUNELINK, 'dataset:pebblebench', 'DATASET', 'PebbleBench'),
      mention(DUNELINK, 'concept:accuracy', 'METRIC', 'accuracy'),
    ],
    relations: [
      relation(DUNELINK, 'INTRODUCES', 'method:dunelink', 'Dunelink uses'),
      relation(DUNELINK, 'USES', 'method:gridnet', 'uses Gridnet'),
      relation(DUNELINK, 'EVALUATES_ON', 'dataset:wordlake', 'tested on WordLake'),
      relation(DUNELINK, 'EVALUATES_ON', 'dataset:pebblebench', 'will try PebbleBench', 'FUTURE'),
    ],
    entityRelations: [
      link(DUNELINK, 'method:dunelink', 'EVALUATED_ON', 'dataset:wordlake', 'tested on WordLake'),
    ],
    claims: [
      claim(DUNELINK, '80 points of accuracy', {
        method: 'method:dunelink',
        metric: 'concept:accuracy',
        value: '80',
        number: 80,
        unit: 'points',
      }),
    ],
    unknown: [printed(DUNELINK, 'Dunes')],
  }),
  paper('d7', BARE, {
    published: '2022-01-01',
    unknown: [printed(BARE, 'Nothing'), printed(BARE, 'Particular')],
  }),
  paper('d8', ACCURACY, {
    published: '2020',
    mentions: [mention(ACCURACY, 'concept:accuracy', 'METRIC', 'Accuracy', ['accuracy'])],
  }),
]
