import { GraphQLError } from 'graphql'
import { builder } from './builder.ts'
import type { EvaluationRecord } from './evaluation-record.ts'

const Score = builder.objectRef<EvaluationRecord['scores'][number]>('EvaluationScore').implement({
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

const Evaluation = builder.objectRef<EvaluationRecord>('Evaluation').implement({
  description: 'How well the running extractor did on papers that people annotated.',
  fields: (t) => ({
    extractor: t.exposeString('extractor', { description: 'Version of the extractor.' }),
    date: t.exposeString('date', { description: 'Day of the evaluation.' }),
    gold: t.exposeString('gold', { description: 'Name of the annotated papers.' }),
    papers: t.exposeInt('papers', { description: 'Number of annotated papers.' }),
    scores: t.field({
      type: [Score],
      description: 'Scores by type and relation.',
      resolve: (evaluation) => evaluation.scores,
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
    resolve: (_query, _args, { evaluation }) => {
      if ('record' in evaluation) return evaluation.record
      throw new GraphQLError(evaluation.unavailable, { extensions: { code: 'EVALUATION_UNAVAILABLE' } })
    },
  }),
)
