import { mapMaybePromise } from '@graphql-tools/utils'
import type { Evidence as EvidenceSpan } from '../../extraction/extraction.ts'
import { builder } from '../builder.ts'
import { TextField } from '../enums.ts'
import { paperField } from './paper-field.ts'
import { sentenceText } from './sentence-text.ts'

/** A span of evidence and the paper it is in. */
export interface EvidenceRow extends EvidenceSpan {
  readonly paper: string
}

export const Evidence = builder.objectRef<EvidenceRow>('Evidence').implement({
  description: 'A place in a paper where something was read.',
  fields: (t) => ({
    field: t.expose('field', { type: TextField, description: 'The text it is in.' }),
    sentence: t.exposeInt('sentence', { description: 'Number of the sentence, from 0 in that text.' }),
    start: t.exposeInt('start', { description: 'Where it begins: UTF-16 code units into the text.' }),
    end: t.exposeInt('end', {
      description: 'Where it ends, exclusive: `text.slice(start, end)` is `surface`.',
    }),
    surface: t.exposeString('surface', { description: 'The words themselves.' }),
    rule: t.exposeString('rule', { description: 'What read it: the name of a rule or model.' }),
    text: t.string({
      description: 'The whole sentence.',
      resolve: ({ paper, field, ...span }, _args, { loaders }) =>
        mapMaybePromise(loaders.texts.load(paper), (texts) =>
          texts === null ? span.surface : sentenceText(texts[field], span),
        ),
    }),
    paper: paperField(t, 'The paper that says it.'),
  }),
})

/** Spans with the paper they are in. */
export function ofPaper(paper: string, spans: readonly EvidenceSpan[]): EvidenceRow[] {
  return spans.map((span) => ({ ...span, paper }))
}
