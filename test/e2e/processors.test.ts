import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { arch } from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runCli } from '../support/cli.ts'

const [paper] = readFileSync(
  fileURLToPath(new URL('../../sample/papers.jsonl', import.meta.url)),
  'utf8',
).split('\n')
const emulated = arch === 'x64' && spawnSync('qemu-x86_64', ['--version']).status === 0

// Haswell has AVX2 and no VNNI: sums of products of 8-bit integers overflow there.
test.skipIf(!emulated)(
  'the full tier reads the same on a processor whose sums of 8-bit products overflow (needs qemu-user on x64)',
  async () => {
    const [here, there] = await Promise.all(
      [{}, { processor: 'Haswell' }].map((processor) =>
        runCli(['extract', '-', '--tier', 'full', '--workers', '1'], { stdin: paper ?? '', ...processor }),
      ),
    )
    expect(here).toMatchObject({ code: 0, stderr: '' })
    expect(there?.code).toBe(0)
    expect(there?.stdout).toBe(here?.stdout)
  },
  120_000,
)
