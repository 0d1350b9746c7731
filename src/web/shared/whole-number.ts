/** A number of at most four digits, as parameters of a URL have years and counts; null for anything else. */
export function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null
}
