import { Refusal } from './source.ts'

const DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/**
 * An ISO 8601 date to the precision given (`2017`, `2017-06`, `2017-06-12`); a time of day is dropped.
 * @throws Refusal naming `field` when `text` is no date or a day that never was.
 */
export function parsePublished(field: string, text: string): string {
  const [, year = '', month, day] = DATE.exec(text.trim()) ?? []
  if (Number(year) < 1000 || !exists(Number(year), Number(month ?? 1), Number(day ?? 1)))
    throw new Refusal(
      `"${field}" is no date: ${JSON.stringify(text.slice(0, 40))} (write YYYY, YYYY-MM or YYYY-MM-DD)`,
    )
  return [year, month, day].filter((part) => part !== undefined).join('-')
}

function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
