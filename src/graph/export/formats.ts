/** What a graph can be exported as; JSON Lines are the canonical form. */
export const EXPORT_FORMATS = ['jsonl', 'graphml', 'cypher'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
