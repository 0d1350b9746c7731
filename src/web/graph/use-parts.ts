import { useAsked } from '../graphql/asked.ts'
import { type Loaded, useLoaded } from '../graphql/use-loaded.ts'
import { Latest } from '../shared/latest.ts'
import type { GraphView } from './graph-view.ts'
import { readRelations } from './relations.ts'
import { type Part, type PartRequest, requestsOf } from './requests.ts'

/** The latest parts of this visit, so that opening one more asks for that one alone. */
const kept = new Latest<Part>(200)

/** All that a view is made of, and what holds among its nodes. */
export function useParts(view: GraphView): Loaded<readonly Part[]> {
  const requests = requestsOf(view)
  const key = `graph ${JSON.stringify(requests.map((request) => request.key))}`
  const loaded = useLoaded<readonly Part[]>(key, async (signal) => {
    const parts = await Promise.all(requests.map((request) => partOf(request, signal)))
    return [...parts, ...(await readRelations(parts, signal))]
  })
  const relations = loaded.data?.filter((part) => part.kind === 'relations') ?? []
  useAsked([...requests, ...relations].map(({ asked }) => asked))
  return loaded
}

async function partOf({ key, load }: PartRequest, signal: AbortSignal): Promise<Part> {
  const part = kept.get(key) ?? (await load(signal))
  kept.put(key, part)
  return part
}
