import { useAsked } from '../graphql/asked.ts'
import { type Loaded, useLoaded } from '../graphql/use-loaded.ts'
import { Latest } from '../shared/latest.ts'
import type { GraphView } from './graph-view.ts'
import { type Part, type PartRequest, requestsOf } from './requests.ts'

/** The latest parts of this visit, so that opening one more asks for that one alone. */
const kept = new Latest<Part>(200)

/** All that a view is made of. */
export function useParts(view: GraphView): Loaded<readonly Part[]> {
  const requests = requestsOf(view)
  useAsked(requests.map(({ asked }) => asked))
  const key = `graph ${JSON.stringify(requests.map((request) => request.key))}`
  return useLoaded(key, (signal) => Promise.all(requests.map((request) => partOf(request, signal))))
}

async function partOf({ key, load }: PartRequest, signal: AbortSignal): Promise<Part> {
  const part = kept.get(key) ?? (await load(signal))
  kept.put(key, part)
  return part
}
