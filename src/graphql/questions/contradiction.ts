import type {
  Contradiction as ContradictionRow,
  Outcome as OutcomeRow,
} from '../../graph/reads/leaderboard.ts'
import { builder } from '../builder.ts'
import { Evidence, ofPaper } from '../nodes/evidence.ts'
import { paperField } from '../nodes/paper-field.ts'
import { Method } from '../refs.ts'

const Outcome = builder.objectRef<OutcomeRow>('Outcome').implement({
  description: 'What one paper says of which of two methods does better.',
  fields: (t) => ({
    paper: paperField(t, 'The paper.'),
    here: t.exposeBoolean('here', {
      description:
        'Whether that paper evaluates on the dataset of the leaderboard; if not, it may speak of another.',
    }),
    confidence: t.float({
      description: 'How sure it is that the paper says so, from 0 to 1.',
      resolve: ({ edge }) => edge.confidence,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where it says so.',
      resolve: ({ paper, edge }) => ofPaper(paper, edge.evidence),
    }),
  }),
})

/** Two methods of which each is said to be better than the other. */
export const Contradiction = builder.objectRef<ContradictionRow>('Contradiction').implement({
  description:
    'Two methods of which papers say both that the first outperforms the second and that the second outperforms the first.',
  fields: (t) => ({
    method: t.field({
      type: Method,
      nullable: true,
      description: 'The first method: the one with the smaller id.',
      resolve: ({ method }, _args, { loaders }) => loaders.entities.load(method),
    }),
    rival: t.field({
      type: Method,
      nullable: true,
      description: 'The second method.',
      resolve: ({ rival }, _args, { loaders }) => loaders.entities.load(rival),
    }),
    wins: t.field({
      type: [Outcome],
      description: 'Papers that say the first outperforms the second, newest first.',
      resolve: ({ wins }) => [...wins],
    }),
    losses: t.field({
      type: [Outcome],
      description: 'Papers that say the second outperforms the first, newest first.',
      resolve: ({ losses }) => [...losses],
    }),
  }),
})
