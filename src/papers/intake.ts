import type { Paper } from './paper.ts'
import { type PaperFields, toPaper } from './paper-fields.ts'
import type { LineLedger, SourceReceipt } from './receipt.ts'
import { type PaperRecord, Refusal, type RefusedRecord, type SourceRecord } from './source.ts'

type LinesTaken = Partial<SourceReceipt['taken']>

/** Where readers hand in what they found: keeps the ledger and refuses an id seen before in the run. */
export class Intake {
  readonly ledger: LineLedger
  readonly #seen: Set<string>

  /** `seen` holds the node ids taken so far in the run, over all its inputs. */
  constructor(ledger: LineLedger, seen: Set<string>) {
    this.ledger = ledger
    this.#seen = seen
  }

  /**
   * A record that starts at `line` and is printed on `lines`. `read` gives its fields or its paper; a Refusal that it throws
   * refuses this record alone.
   */
  record(line: number, lines: LinesTaken, read: () => PaperFields): SourceRecord {
    return this.#enter(line, lines, () => ({ kind: 'paper', line, paper: toPaper(read()) }))
  }

  /** A paper restored with its facts from an export. */
  restored(
    line: number,
    lines: number,
    read: () => { paper: Paper; facts: readonly unknown[] },
  ): SourceRecord {
    return this.#enter(line, { record: lines }, () => ({ kind: 'paper', line, ...read() }))
  }

  refuse(line: number, lines: number, reason: string): RefusedRecord {
    this.ledger.refuse(lines)
    return { kind: 'refused', line, reason }
  }

  #enter(line: number, lines: LinesTaken, read: () => PaperRecord): SourceRecord {
    try {
      const record = read()
      this.#admit(record.paper.id)
      this.ledger.takePaper(lines)
      return record
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const total = (lines.title ?? 0) + (lines.abstract ?? 0) + (lines.record ?? 0)
      return this.refuse(line, total, error.message)
    }
  }

  #admit(id: string): void {
    if (this.#seen.has(id))
      throw new Refusal(
        id.startsWith('paper:sha1:')
          ? 'the same title was seen before in this run (give the papers ids to keep both)'
          : `the id ${id} was seen before in this run`,
      )
    this.#seen.add(id)
  }
}
