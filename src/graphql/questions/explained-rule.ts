import { readerKind, whatItReads } from '../../extraction/rule-families.ts'
import { groupBy } from '../../graph/reads/by-parent.ts'
import type { EdgeStatement } from '../../graph/reads/edge-statements.ts'
import { builder } from '../builder.ts'
import { Evidence, type EvidenceRow, ofPaper } from '../nodes/evidence.ts'

interface RuleRow {
  readonly name: string
  readonly evidence: readonly EvidenceRow[]
}

const RuleKind = builder.enumType('RuleKind', {
  description: 'Kinds of thing that read papers.',
  values: {
    RULE: { description: 'A rule that somebody wrote, of one of the numbered passes.' },
    MODEL: { description: 'A model that was learned from annotated papers.' },
  },
})

export const ExplainedRule = builder.objectRef<RuleRow>('ExplainedRule').implement({
  description: 'A rule or model, and the places where it read something.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, as evidence gives it.' }),
    kind: t.field({
      type: RuleKind,
      description: 'Whether it is a rule or a model, by its name.',
      resolve: ({ name }) => readerKind(name),
    }),
    description: t.string({
      nullable: true,
      description: 'What rules of its name read; null for a name that this extractor does not use.',
      resolve: ({ name }) => whatItReads(name),
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The places it read, in the order in which they count.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
})

/** What read a statement, in the order of its evidence. */
export function rulesOf({ paper, evidence }: EdgeStatement): RuleRow[] {
  const byRule = groupBy(ofPaper(paper, evidence), ({ rule }) => rule)
  return [...byRule].map(([name, spans]) => ({ name, evidence: spans }))
}
