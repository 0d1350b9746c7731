import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const Note = z.object({ pid: z.number().int().positive(), address: z.string() })

// The engine's own file lock decides who holds the graph and ends with its process; this note only says where
// the holder can be asked, and is believed while the process that wrote it lives.
const notePath = (path: string): string => `${path}.address`

export function writeAddress(path: string, address: string): void {
  writeFileSync(notePath(path), `${JSON.stringify({ pid: process.pid, address })}\n`)
}

export function removeAddress(path: string): void {
  rmSync(notePath(path), { force: true })
}

/** The address at which a living process serves the graph file, or null. */
export function readAddress(path: string): string | null {
  try {
    const note = Note.parse(JSON.parse(readFileSync(notePath(path), 'utf8')))
    process.kill(note.pid, 0)
    return note.address
  } catch {
    return null
  }
}
