import { withLiterals } from './cypher-literal.ts'
import type { Handover } from './handover.ts'

const BROWSER_PORTS = { http: 7474, https: 7473 }

/** Where the Neo4j Browser of a graph is by Neo4j's defaults; null for a graph that is not in Neo4j. */
export function browserAddress(graphUrl: string): string | null {
  const [, secure, host] =
    /^(?:neo4j|bolt)(\+s|\+ssc)?:\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/?]+)/.exec(graphUrl) ?? []
  if (host === undefined) return null
  const protocol = secure === undefined ? 'http' : 'https'
  return `${protocol}://${host}:${BROWSER_PORTS[protocol]}/browser/`
}

/** A link that opens Neo4j Browser with a statement in its editor, to be run by the reader. */
export function browserLink(address: string, { text, parameters }: Handover): string {
  // The purpose may stay; parameters that are put in need no description.
  const statement = withLiterals(text.replace(/^\/\/ @.*\n/gm, ''), parameters)
  const link = new URL(address)
  // Neo4j Browser decodes the whole link before it takes it apart, so these two may not be in it even encoded.
  const safe = statement.trim().replaceAll('&', '\\u0026').replaceAll('#', '\\u0023')
  link.search = `?cmd=edit&arg=${encodeURIComponent(safe)}`
  return link.href
}
