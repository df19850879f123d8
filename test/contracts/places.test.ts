import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { NamedProcedure } from '@/types/rpc'

const root = join(__dirname, '../..')
const ending = '.contract.ts'
const parts = readdirSync(join(root, 'types/problem')).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length))

/** The procedures that a part of the contract names. */
const proceduresOf = async (part: string): Promise<string[]> => {
  const exported = Object.values((await import(`@/types/problem/${part}.contract`)) as Record<string, Record<string, NamedProcedure>>)
  return exported.flatMap((one) => Object.values(one)).flatMap((one) => (typeof one?.name === 'string' && one.name.startsWith('problem.') ? [one.name.slice('problem.'.length)] : []))
}

it.each(parts)('a procedure of %s is handled in the folder of that name', async (part) => {
  const names = await proceduresOf(part)
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => !existsSync(join(root, 'cloudfunctions/problem/handlers', part, `${name}.ts`)))).toEqual([])
})
