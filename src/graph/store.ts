import type { FollowUp } from './follow-up.ts'
import type { Query } from './query.ts'

/** Runs named queries inside one write transaction: all of it is seen, or none. */
export interface WriteTransaction {
  run<P, R>(query: Query<P, R>, params: P): Promise<R[]>
}

/** What a full-text index covers: texts of papers, names and aliases of entities, or whole names by `nameKey`. */
export type TextIndex = 'paper' | 'entity' | 'name'

export interface TextHit {
  /** Node id. */
  readonly id: string
  /** The engine's own relevance, higher first; comparable within one answer only. */
  readonly score: number
}

/** Counted as they happen, for cost reports and tests. */
export interface StoreCall {
  /** The query's name, or `text:paper`, `text:entity`. */
  readonly name: string
  readonly rows: number
  readonly milliseconds: number
}

/** Reads that are going to be asked of the ids that another gives; an engine that is far away may answer them with it. */
export interface Following {
  /** The column of the other that has the ids: `id`, or one of nodes that have an `id`. */
  readonly ids: string
  /** The variable that holds the nodes of these ids, where the last line of the other is a RETURN that can give it too. */
  readonly node?: string
  readonly reads: readonly FollowUp[]
}

/** What reads a graph. */
export interface Reader {
  /** Runs one read query. */
  read<P, R>(query: Query<P, R>, params: P, following?: Following): Promise<R[]>
  /** Nodes whose `terms` hold any of the given terms (see `text-terms.ts`), best first, at most `limit`. */
  searchText(
    index: TextIndex,
    terms: readonly string[],
    limit: number,
    following?: readonly FollowUp[],
  ): Promise<TextHit[]>
}

/**
 * The one way to the database. Rows come back parsed and typed; no driver type passes this line.
 * Every method throws {@link GraphError} with a message fit for a user.
 */
export interface GraphStore extends Reader {
  readonly engine: 'grafeo' | 'neo4j'
  /** What reads for one request: what that asks in one tick may take one round trip. */
  reader(): Reader
  /**
   * Runs `work` in one transaction. Transient failures run `work` again, so it must not keep state of its own.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /** How many writes have ended, on an engine that only this process writes to; null where others may write too. */
  writes(): number | null
  /** Brings the schema up to date; safe to call at every start. */
  migrate(): Promise<void>
  /** Tells other processes that find the graph in use at which address it is served. */
  announce(address: string): void
  close(): Promise<void>
}

/** Why a graph store could not do what was asked. */
export type GraphErrorCode =
  | 'UNREACHABLE'
  | 'UNAUTHORIZED'
  | 'NO_DATABASE'
  | 'DAMAGED'
  | 'NEWER_VERSION'
  | 'IN_USE'
  | 'READ_ONLY'
  | 'QUERY_FAILED'
  | 'BAD_URL'

/** A failure of the graph store; its message is one line that says what to do and holds no secret. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly code: GraphErrorCode

  constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
