import { rm } from 'node:fs/promises'

export default async function (): Promise<void> {
  await rm(process.env.E2E_SEEDS!, { recursive: true, force: true })
}
