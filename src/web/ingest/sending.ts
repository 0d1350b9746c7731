import {
  ExplorerIngestDocument,
  IngestProgressDocument,
  type IngestProgressSubscription,
  StatsDocument,
} from '../generated/operations.ts'
import { AskError, ask } from '../graphql/ask.ts'
import { follow } from '../graphql/follow.ts'
import { Held } from '../shared/held.ts'
import { clearDraft, type Draft, variablesOf } from './draft.ts'
import { keepReceipt, type RefusedLine, withLines } from './receipts.ts'
import { keepToken } from './token.ts'

/** How far a text has come that the server reads, this one or one that came before it. */
export type Step = IngestProgressSubscription['ingestProgress']

/** Why a text was not taken. */
export type Failure =
  | { readonly why: 'unauthorized'; readonly message: string }
  | { readonly why: 'refused'; readonly message: string; readonly refusals: readonly RefusedLine[] }
  | { readonly why: 'unanswered'; readonly error: AskError }

/** What becomes of the text that was sent last. */
export type Sending =
  | { readonly state: 'idle'; readonly failure: Failure | null }
  | { readonly state: 'reading'; readonly steps: readonly Step[] }
  | { readonly state: 'taken'; readonly run: string }

/** How the sending stands, also for who comes back to it. */
export const sending = new Held<Sending>({ state: 'idle', failure: null })

/** Sends a text, and tells how far it has come and what became of it. */
export async function send(sent: Draft, token: string): Promise<void> {
  const steps = new Map<string, Step>()
  sending.set({ state: 'reading', steps: [] })
  const progress = follow(IngestProgressDocument, ({ ingestProgress }) => {
    steps.set(ingestProgress.run, ingestProgress)
    if (sending.value.state === 'reading') sending.set({ state: 'reading', steps: [...steps.values()] })
  })
  try {
    await progress.begun
    sending.set(await sendText(sent, token))
  } catch (error) {
    const unanswered = error instanceof AskError ? error : new AskError('UNEXPECTED', String(error))
    sending.set({ state: 'idle', failure: { why: 'unanswered', error: unanswered } })
  } finally {
    progress.stop()
  }
}

async function sendText(sent: Draft, token: string): Promise<Sending> {
  const before = await ask(StatsDocument, {})
  const variables = variablesOf(sent)
  const { ingest } = await ask(ExplorerIngestDocument, variables, undefined, token)
  if (ingest.__typename === 'Unauthorized') {
    keepToken(null)
    return { state: 'idle', failure: { why: 'unauthorized', message: ingest.message } }
  }
  const refusals = withLines(ingest.refusals, sent.text)
  if (ingest.__typename === 'SourceRefused') {
    return { state: 'idle', failure: { why: 'refused', message: ingest.message, refusals } }
  }
  keepReceipt({ ...ingest, name: variables.name, refusals, papersBefore: before.stats.papers })
  if (ingest.refused === 0) clearDraft()
  return { state: 'taken', run: ingest.run }
}
