import type { PaperRow } from '../graph/reads/shapes.ts'
import { builder } from './builder.ts'
import { connectionOf, cursorField, type Edge } from './connections.ts'
import { Paper } from './refs.ts'

const PaperEdge = builder.objectRef<Edge<PaperRow>>('PaperEdge').implement({
  description: 'A paper in a list of papers.',
  fields: (t) => ({
    cursor: cursorField(t),
    node: t.field({ type: Paper, description: 'The paper.', resolve: (edge) => edge.node }),
  }),
})

export const PaperConnection = connectionOf(PaperEdge, 'Papers, in the order of the list.')
