import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../schema/examples/', import.meta.url)

/** The worked examples, in the order of their file names: each a comment and one named operation. */
export function loadExamples(): { readonly file: string; readonly text: string }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }))
}

/** All examples as one document, from which the reader picks an operation to run. */
export function examplesDocument(): string {
  const head = '# Worked examples. Press the run button and choose one.'
  return [head, ...loadExamples().map(({ text }) => text.trim())].join('\n\n').concat('\n')
}
