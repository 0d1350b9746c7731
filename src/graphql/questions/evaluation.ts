import { GraphQLError } from 'graphql'
import { builder } from '../builder.ts'
import type { EvaluationRecord } from './evaluation-record.ts'

type EvaluationSet = EvaluationRecord['sets'][number]

const Score = builder.objectRef<EvaluationSet['scores'][number]>('EvaluationScore').implement({
  description: 'How well one type of entity or relation is read.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The type or relation.' }),
    precision: t.exposeFloat('precision', { description: 'Share of what is read that is right.' }),
    recall: t.exposeFloat('recall', { description: 'Share of what is there that is read.' }),
    f1: t.exposeFloat('f1', { description: 'Harmonic mean of precision and recall.' }),
    predicted: t.exposeInt('predicted', { description: 'How many were read.' }),
    gold: t.exposeInt('gold', { description: 'How many people found.' }),
  }),
})

const AnnotatedSet = builder.objectRef<EvaluationSet>('EvaluationSet').implement({
  description: 'How well the extractor did on one set of annotated papers.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the set.' }),
    version: t.exposeString('version', { description: 'Hash of its annotations and texts.' }),
    papers: t.exposeInt('papers', { description: 'Number of annotated papers.' }),
    scores: t.field({
      type: [Score],
      description: 'Scores by type and relation.',
      resolve: (set) => set.scores,
    }),
  }),
})

const Resolver = builder.objectRef<EvaluationRecord['resolver']>('EvaluationResolver').implement({
  description: 'How well pairs of names are told to mean one thing or two.',
  fields: (t) => ({
    pairs: t.exposeInt('pairs', { description: 'Number of pairs.' }),
    falseMerges: t.exposeInt('falseMerges', {
      description: 'Pairs that mean two things and were taken for one.',
    }),
    precision: t.exposeFloat('precision', { description: 'Share of what is taken for one that is one.' }),
    recall: t.exposeFloat('recall', { description: 'Share of what is one that is taken for one.' }),
  }),
})

const Evaluation = builder.objectRef<EvaluationRecord>('Evaluation').implement({
  description: 'How well the running extractor did on papers that people annotated.',
  fields: (t) => ({
    extractor: t.exposeString('extractor', { description: 'Version of the extractor.' }),
    date: t.exposeString('date', { description: 'Day of the evaluation.' }),
    sets: t.field({
      type: [AnnotatedSet],
      description: 'The annotated papers, by name.',
      resolve: (evaluation) => evaluation.sets,
    }),
    resolver: t.field({
      type: Resolver,
      description: 'How well names are resolved.',
      resolve: (evaluation) => evaluation.resolver,
    }),
  }),
})

builder.queryField('evaluation', (t) =>
  t.field({
    type: Evaluation,
    nullable: true,
    description:
      'The recorded evaluation of the running extractor. Without one: null, and an error with the code ' +
      'EVALUATION_UNAVAILABLE that says why.',
    resolve: async (_query, _args, { evaluation }) => {
      const state = await evaluation()
      if ('record' in state) return state.record
      throw new GraphQLError(state.unavailable, { extensions: { code: 'EVALUATION_UNAVAILABLE' } })
    },
  }),
)
