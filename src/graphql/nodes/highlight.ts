import { highlightsOf, type Stretch } from '../../graph/search/highlights.ts'
import type { SearchQuery } from '../../graph/search/search-query.ts'
import { builder } from '../builder.ts'
import type { Loaders } from '../loading/loaders.ts'

const SearchField = builder.enumType('SearchField', {
  description: 'A text that words are found in, named as the field that holds it.',
  values: {
    title: { description: 'The title of the paper.' },
    abstract: { description: 'The abstract of the paper.' },
    name: { description: 'The name of the method, dataset or concept.' },
    matched: { description: 'The alias that is `matched`.' },
  },
})

interface HighlightRow extends Stretch {
  readonly field: typeof SearchField.$inferType
}

export const Highlight = builder.objectRef<HighlightRow>('Highlight').implement({
  description: 'Where something holds words that were searched for.',
  fields: (t) => ({
    field: t.field({ type: SearchField, description: 'The text.', resolve: ({ field }) => field }),
    start: t.exposeInt('start', { description: 'Where they begin in it, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Where they end: `text.slice(start, end)` is the words.' }),
  }),
})

/** Where some texts, by the field that holds each, hold the words of a query. */
export function highlightsIn(
  texts: Readonly<Partial<Record<HighlightRow['field'], string | null>>>,
  query: SearchQuery,
): HighlightRow[] {
  return (Object.entries(texts) as [HighlightRow['field'], string | null][]).flatMap(([field, text]) =>
    highlightsOf(text ?? '', query).map((stretch) => ({ ...stretch, field })),
  )
}

/** Where title and abstract of a paper hold the words of a query. */
export async function highlightsOfPaper(
  id: string,
  query: SearchQuery,
  loaders: Loaders,
): Promise<HighlightRow[]> {
  const { title = '', abstract = '' } = (await loaders.texts.load(id)) ?? {}
  return highlightsIn({ title, abstract }, query)
}
