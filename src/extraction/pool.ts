import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Paper } from '../papers/paper.ts'
import type { Extractor } from './extract.ts'
import type { Extraction } from './extraction.ts'
import { ExtractorError } from './extractor-error.ts'
import type { Tier } from './tiers.ts'
import type { Answer, Question } from './worker.ts'

/** An extractor with threads behind it, which end with `close`. */
export interface OpenExtractor extends Extractor {
  /** How many papers it reads at once. */
  readonly workers: number
  close(): Promise<void>
}

export interface ExtractorOptions {
  readonly tier: Tier | undefined
  /** Threads to read with; one reads in this thread. */
  readonly workers: number
}

/**
 * Opens the shipped extractor. What it reads does not depend on the number of workers.
 *
 * @throws ExtractorError where the tier that was asked for cannot run here.
 */
export async function openExtractor(
  { tier, workers }: ExtractorOptions,
  tell: (notice: string) => void,
): Promise<OpenExtractor> {
  if (workers > 1) return openPool(tier, workers, tell)
  // Where threads read, this one has no use for what takes a second to load.
  const { loadExtractor } = await import('./load.ts')
  const extractor = await loadExtractor(tier, tell)
  return { ...extractor, workers: 1, close: () => Promise.resolve() }
}

interface Waiting {
  readonly paper: Paper
  resolve(extraction: Extraction): void
  reject(error: Error): void
}

interface Member {
  readonly worker: Worker
  reading: Waiting | undefined
}

async function openPool(
  tier: Tier | undefined,
  workers: number,
  tell: (notice: string) => void,
): Promise<OpenExtractor> {
  const queue: Waiting[] = []
  const members: Member[] = []
  /** Starts and readings that are not settled; `close` waits for them. */
  const underway = new Set<Promise<unknown>>()
  const threads: Worker[] = []
  let closing = false
  let starting = 0
  let failure: Error | undefined
  const first = await start()
  for (const notice of first.notices) tell(notice)
  return {
    version: first.version,
    workers,
    extract: (paper) =>
      awaited(
        new Promise<Extraction>((resolve, reject) => {
          queue.push({ paper, resolve, reject })
          assign()
        }),
      ),
    async close() {
      closing = true
      for (const { reject } of queue.splice(0)) reject(new ExtractorError('The extractor was closed.'))
      // A thread that ends in the middle of the network's work takes the whole process with it.
      await Promise.allSettled(underway)
      await Promise.all(threads.map((worker) => worker.terminate()))
    },
  }

  function assign(): void {
    if (failure !== undefined) for (const one of queue.splice(0)) one.reject(failure)
    for (const member of members) {
      if (member.reading !== undefined || queue.length === 0) continue
      member.reading = queue.shift()
      const paper = member.reading?.paper
      if (paper !== undefined) member.worker.postMessage({ paper } satisfies Question)
    }
    if (queue.length > 0 && members.length + starting < workers) awaited(start()).catch(fail)
  }

  function awaited<Made>(work: Promise<Made>): Promise<Made> {
    const settled = (): void => void underway.delete(work)
    work.then(settled, settled)
    underway.add(work)
    return work
  }

  function fail(error: unknown, member?: Member): void {
    failure = error instanceof Error ? error : new ExtractorError(String(error))
    member?.reading?.reject(failure)
    assign()
  }

  async function start() {
    starting += 1
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { tier } })
    threads.push(worker)
    const [answer] = (await once(worker, 'message')) as [Answer]
    starting -= 1
    if (answer.kind !== 'ready') {
      throw new ExtractorError(answer.kind === 'unavailable' ? answer.message : 'A worker did not start.')
    }
    const member: Member = { worker, reading: undefined }
    members.push(member)
    worker.on('message', (read: Answer) => {
      const { reading } = member
      member.reading = undefined
      if (read.kind === 'read') reading?.resolve(read.extraction)
      assign()
    })
    worker.on('error', (error) => fail(error, member))
    worker.on('exit', () => {
      if (!closing) fail(new ExtractorError('A thread that reads papers ended unexpectedly.'), member)
    })
    assign()
    return answer
  }
}
