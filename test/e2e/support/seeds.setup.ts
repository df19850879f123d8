import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where this run keeps the data folders it has seeded. */
export default async function (): Promise<void> {
  process.env.E2E_SEEDS = await mkdtemp(path.join(tmpdir(), 'lianxidian-e2e-seeds-'))
}
