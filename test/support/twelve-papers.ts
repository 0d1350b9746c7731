import type { EntityKind, MentionWrite, PaperWrite } from '../../src/graph/model.ts'
import { claim, link, mention, paper, printed, relation, type Text } from './paper-facts.ts'

// Twelve invented papers about birdsong, for questions of how things develop: who builds on whom (a circle among them),
// who was tried on what and who was not, results that contradict each other, dates of every precision and none.

/** Ids of the papers, by what each is about. */
export const T = {
  wren: 'paper:t01',
  finch: 'paper:t02',
  robin: 'paper:t03',
  heron: 'paper:t04',
  fenland: 'paper:t05',
  moorland: 'paper:t06',
  survey: 'paper:t07',
  rematch: 'paper:t08',
  osprey: 'paper:t09',
  coastline: 'paper:t10',
  field: 'paper:t11',
  accuracy: 'paper:t12',
} as const

const NAMES: Readonly<Record<string, readonly [kind: EntityKind, name: string]>> = {
  'method:wren': ['METHOD', 'Wren'],
  'method:finch': ['METHOD', 'Finch'],
  'method:robin': ['METHOD', 'Robin'],
  'method:heron': ['METHOD', 'Heron'],
  'method:osprey': ['METHOD', 'Osprey'],
  'dataset:fenland': ['DATASET', 'Fenland'],
  'dataset:moorland': ['DATASET', 'Moorland'],
  'dataset:coastline': ['DATASET', 'Coastline'],
  'concept:song-recognition': ['TASK', 'song recognition'],
  'concept:call-counting': ['TASK', 'call counting'],
  'concept:accuracy': ['METRIC', 'accuracy'],
  'concept:error-rate': ['METRIC', 'error rate'],
  'concept:birdsong': ['CONCEPT', 'birdsong'],
}

const mentions = (text: Text, ...ids: readonly string[]): MentionWrite[] =>
  ids.map((id) => {
    const [kind, name] = NAMES[id] ?? ['CONCEPT', id]
    return mention(text, id, kind, name)
  })

const WREN = {
  title: 'Wren: Hearing Birdsong',
  abstract: 'We introduce Wren for song recognition. Wren reaches 80.0% accuracy on Fenland.',
}
const FINCH = {
  title: 'Finch: Birdsong in Two Steps',
  abstract:
    'We present Finch, which builds on Wren, for song recognition. Finch outperforms Wren on Fenland. It has 84.5% accuracy on Fenland and 61.0% accuracy on Moorland.',
}
const ROBIN = {
  title: 'Robin Hears Birdsong in the Wind',
  abstract:
    'Robin extends Finch to song recognition in wind. Robin outperforms Finch on Moorland. It reaches 66.0% accuracy on Moorland.',
}
const HERON = {
  title: 'Heron: Counting Calls at the Coast',
  abstract:
    'Heron is based on Robin and does call counting. Its error rate on Coastline is 12.5%. Birdsong helps: birdsong is everywhere.',
}
const FENLAND = {
  title: 'Fenland: a Corpus of Birdsong',
  abstract: 'We release Fenland, recordings of birdsong for song recognition.',
}
const MOORLAND = { title: 'Moorland Recordings', abstract: 'Moorland is a corpus for song recognition.' }
const SURVEY = {
  title: 'Birdsong and Machines: a Survey',
  abstract: 'We look at birdsong by Wren, Finch, Robin and Heron.',
}
const REMATCH = {
  title: 'Wren Strikes Back',
  abstract:
    'We train Wren for longer and compare it to Finch. On Fenland Wren outperforms Finch. It reaches 85.5% accuracy on Fenland.',
}
const OSPREY = {
  title: 'Osprey Dives for Birdsong',
  abstract:
    'Osprey uses Wren and Heron. It is tested on Moorland. We do not use Coastline. We will try Osprey on Fenland. Wren builds on Heron in our code.',
}
const COASTLINE = { title: 'Coastline', abstract: 'We release Coastline for call counting.' }
const FIELD = {
  title: 'Robin in the Field',
  abstract: 'We use Robin for call counting on Coastline. Birdsong is loud there, so birdsong is kept.',
}
const ACCURACY = { title: 'What Accuracy Hides', abstract: 'We study accuracy.' }

/** The papers, in an order that is neither that of their dates nor of their ids. */
export const TWELVE: readonly PaperWrite[] = [
  paper('t04', HERON, {
    published: '2021-07-20',
    cites: [T.robin],
    mentions: [
      ...mentions(HERON, 'method:heron', 'method:robin', 'dataset:coastline', 'concept:call-counting'),
      ...mentions(HERON, 'concept:error-rate', 'concept:birdsong'),
    ],
    relations: [
      relation(HERON, 'INTRODUCES', 'method:heron', 'Heron is based on Robin'),
      relation(HERON, 'USES', 'method:robin', 'based on Robin'),
      relation(HERON, 'EVALUATES_ON', 'dataset:coastline', 'on Coastline'),
      relation(HERON, 'ADDRESSES', 'concept:call-counting', 'call counting'),
    ],
    entityRelations: [
      link(HERON, 'method:heron', 'BASED_ON', 'method:robin', 'based on Robin'),
      link(HERON, 'method:heron', 'EVALUATED_ON', 'dataset:coastline', 'on Coastline'),
      link(HERON, 'method:heron', 'APPLIED_TO', 'concept:call-counting', 'does call counting'),
    ],
    claims: [
      claim(HERON, 'Its error rate on Coastline is 12.5%', {
        method: 'method:heron',
        dataset: 'dataset:coastline',
        metric: 'concept:error-rate',
        value: '12.5%',
        number: 12.5,
        unit: 'percent',
      }),
    ],
    unknown: [printed(HERON, 'Counting Calls')],
  }),
  paper('t01', WREN, {
    published: '2019-03-10',
    mentions: [
      ...mentions(WREN, 'method:wren', 'dataset:fenland', 'concept:song-recognition', 'concept:accuracy'),
      mention(WREN, 'concept:birdsong', 'CONCEPT', 'birdsong', [], 'Birdsong'),
    ],
    relations: [
      relation(WREN, 'INTRODUCES', 'method:wren', 'introduce Wren'),
      relation(WREN, 'EVALUATES_ON', 'dataset:fenland', 'on Fenland'),
      relation(WREN, 'ADDRESSES', 'concept:song-recognition', 'for song recognition'),
    ],
    entityRelations: [
      link(WREN, 'method:wren', 'EVALUATED_ON', 'dataset:fenland', 'on Fenland'),
      link(WREN, 'method:wren', 'APPLIED_TO', 'concept:song-recognition', 'for song recognition'),
    ],
    claims: [
      claim(WREN, '80.0% accuracy on Fenland', {
        method: 'method:wren',
        dataset: 'dataset:fenland',
        metric: 'concept:accuracy',
        value: '80.0%',
        number: 80,
        unit: 'percent',
      }),
    ],
  }),
  paper('t09', OSPREY, {
    published: '2022-03-15',
    cites: [T.wren, T.heron],
    mentions: [
      ...mentions(OSPREY, 'method:osprey', 'method:wren', 'method:heron', 'dataset:moorland'),
      ...mentions(OSPREY, 'dataset:coastline', 'dataset:fenland'),
      mention(OSPREY, 'concept:birdsong', 'CONCEPT', 'birdsong', [], 'Birdsong'),
    ],
    relations: [
      relation(OSPREY, 'INTRODUCES', 'method:osprey', 'Osprey uses'),
      relation(OSPREY, 'USES', 'method:wren', 'uses Wren'),
      relation(OSPREY, 'USES', 'method:heron', 'Wren and Heron'),
      relation(OSPREY, 'EVALUATES_ON', 'dataset:moorland', 'tested on Moorland'),
      relation(OSPREY, 'USES', 'dataset:coastline', 'do not use Coastline', 'NEGATED'),
      relation(OSPREY, 'EVALUATES_ON', 'dataset:fenland', 'will try Osprey on Fenland', 'FUTURE'),
    ],
    entityRelations: [
      link(OSPREY, 'method:osprey', 'EVALUATED_ON', 'dataset:moorland', 'tested on Moorland'),
      link(
        OSPREY,
        'method:osprey',
        'EVALUATED_ON',
        'dataset:fenland',
        'will try Osprey on Fenland',
        'FUTURE',
      ),
      link(OSPREY, 'method:wren', 'BASED_ON', 'method:heron', 'Wren builds on Heron'),
    ],
  }),
  paper('t02', FINCH, {
    published: '2020-05-02',
    cites: [T.wren],
    mentions: [
      ...mentions(FINCH, 'method:finch', 'method:wren', 'dataset:fenland', 'dataset:moorland'),
      ...mentions(FINCH, 'concept:song-recognition', 'concept:accuracy'),
      mention(FINCH, 'concept:birdsong', 'CONCEPT', 'birdsong', [], 'Birdsong'),
    ],
    relations: [
      relation(FINCH, 'INTRODUCES', 'method:finch', 'present Finch'),
      relation(FINCH, 'USES', 'method:wren', 'builds on Wren'),
      relation(FINCH, 'COMPARES_TO', 'method:wren', 'outperforms Wren'),
      relation(FINCH, 'EVALUATES_ON', 'dataset:fenland', 'on Fenland'),
      relation(FINCH, 'EVALUATES_ON', 'dataset:moorland', 'on Moorland'),
      relation(FINCH, 'ADDRESSES', 'concept:song-recognition', 'for song recognition'),
    ],
    entityRelations: [
      link(FINCH, 'method:finch', 'BASED_ON', 'method:wren', 'builds on Wren'),
      link(FINCH, 'method:finch', 'OUTPERFORMS', 'method:wren', 'Finch outperforms Wren on Fenland'),
      link(FINCH, 'method:finch', 'EVALUATED_ON', 'dataset:fenland', 'on Fenland'),
      link(FINCH, 'method:finch', 'EVALUATED_ON', 'dataset:moorland', 'on Moorland'),
      link(FINCH, 'method:finch', 'APPLIED_TO', 'concept:song-recognition', 'for song recognition'),
    ],
    claims: [
      claim(FINCH, '84.5% accuracy on Fenland', {
        method: 'method:finch',
        dataset: 'dataset:fenland',
        metric: 'concept:accuracy',
        value: '84.5%',
        number: 84.5,
        unit: 'percent',
      }),
      claim(FINCH, '61.0% accuracy on Moorland', {
        method: 'method:finch',
        dataset: 'dataset:moorland',
        metric: 'concept:accuracy',
        value: '61.0%',
        number: 61,
        unit: 'percent',
      }),
    ],
  }),
  paper('t07', SURVEY, {
    mentions: mentions(
      SURVEY,
      'method:wren',
      'method:finch',
      'method:robin',
      'method:heron',
      'concept:birdsong',
    ),
    unknown: [printed(SURVEY, 'Machines')],
  }),
  paper('t03', ROBIN, {
    published: '2021-01-15',
    cites: [T.finch, T.moorland],
    mentions: [
      ...mentions(ROBIN, 'method:robin', 'method:finch', 'dataset:moorland'),
      ...mentions(ROBIN, 'concept:song-recognition', 'concept:accuracy'),
      mention(ROBIN, 'concept:birdsong', 'CONCEPT', 'birdsong', [], 'Birdsong'),
    ],
    relations: [
      relation(ROBIN, 'INTRODUCES', 'method:robin', 'Robin extends Finch'),
      relation(ROBIN, 'USES', 'method:finch', 'extends Finch'),
      relation(ROBIN, 'COMPARES_TO', 'method:finch', 'outperforms Finch'),
      relation(ROBIN, 'EVALUATES_ON', 'dataset:moorland', 'on Moorland'),
      relation(ROBIN, 'ADDRESSES', 'concept:song-recognition', 'to song recognition'),
    ],
    entityRelations: [
      link(ROBIN, 'method:robin', 'BASED_ON', 'method:finch', 'extends Finch'),
      link(ROBIN, 'method:robin', 'OUTPERFORMS', 'method:finch', 'Robin outperforms Finch on Moorland'),
      link(ROBIN, 'method:robin', 'EVALUATED_ON', 'dataset:moorland', 'on Moorland'),
      link(ROBIN, 'method:robin', 'APPLIED_TO', 'concept:song-recognition', 'to song recognition'),
    ],
    claims: [
      claim(ROBIN, '66.0% accuracy on Moorland', {
        method: 'method:robin',
        dataset: 'dataset:moorland',
        metric: 'concept:accuracy',
        value: '66.0%',
        number: 66,
        unit: 'percent',
      }),
    ],
    unknown: [printed(ROBIN, 'Wind', 'wind')],
  }),
  paper('t12', ACCURACY, {
    published: '2023',
    mentions: mentions(ACCURACY, 'concept:accuracy'),
    relations: [relation(ACCURACY, 'STUDIES', 'concept:accuracy', 'study accuracy')],
  }),
  paper('t05', FENLAND, {
    published: '2018',
    mentions: mentions(FENLAND, 'dataset:fenland', 'concept:song-recognition', 'concept:birdsong'),
    relations: [relation(FENLAND, 'INTRODUCES', 'dataset:fenland', 'release Fenland')],
    unknown: [printed(FENLAND, 'Corpus'), printed(FENLAND, 'recordings')],
  }),
  paper('t08', REMATCH, {
    published: '2022-03-01',
    cites: [T.wren, T.finch],
    mentions: mentions(REMATCH, 'method:wren', 'method:finch', 'dataset:fenland', 'concept:accuracy'),
    relations: [
      relation(REMATCH, 'USES', 'method:wren', 'train Wren'),
      relation(REMATCH, 'COMPARES_TO', 'method:finch', 'compare it to Finch'),
      relation(REMATCH, 'EVALUATES_ON', 'dataset:fenland', 'On Fenland'),
    ],
    entityRelations: [
      link(REMATCH, 'method:wren', 'OUTPERFORMS', 'method:finch', 'On Fenland Wren outperforms Finch'),
      link(REMATCH, 'method:wren', 'EVALUATED_ON', 'dataset:fenland', 'On Fenland'),
    ],
    claims: [
      claim(REMATCH, '85.5% accuracy on Fenland', {
        method: 'method:wren',
        dataset: 'dataset:fenland',
        metric: 'concept:accuracy',
        value: '85.5%',
        number: 85.5,
        unit: 'percent',
      }),
    ],
  }),
  paper('t06', MOORLAND, {
    published: '2020-02',
    mentions: mentions(MOORLAND, 'dataset:moorland', 'concept:song-recognition'),
    relations: [relation(MOORLAND, 'INTRODUCES', 'dataset:moorland', 'Moorland is a corpus')],
    unknown: [printed(MOORLAND, 'Recordings'), printed(MOORLAND, 'corpus')],
  }),
  paper('t11', FIELD, {
    published: '2023-06-30',
    cites: [T.robin, T.coastline],
    mentions: mentions(
      FIELD,
      'method:robin',
      'dataset:coastline',
      'concept:call-counting',
      'concept:birdsong',
    ),
    relations: [
      relation(FIELD, 'USES', 'method:robin', 'use Robin'),
      relation(FIELD, 'EVALUATES_ON', 'dataset:coastline', 'on Coastline'),
      relation(FIELD, 'ADDRESSES', 'concept:call-counting', 'for call counting'),
    ],
    unknown: [printed(FIELD, 'Field')],
  }),
  paper('t10', COASTLINE, {
    published: '2021-02-11',
    mentions: mentions(COASTLINE, 'dataset:coastline', 'concept:call-counting'),
    relations: [relation(COASTLINE, 'INTRODUCES', 'dataset:coastline', 'release Coastline')],
  }),
]
