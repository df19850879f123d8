import type { peopleContract } from '@/types/people.contract'
import type { Handler } from '../../lib/serve'
import { findImports } from '../import/imports.repository'

const shown = 20

export const imports: Handler<typeof peopleContract.imports> = async () => ({
  rows: (await findImports(shown)).map(({ _id, kind, at, byName, loaded, undone }) => ({ id: _id, kind, at, byName, loaded, undoneAt: undone?.at ?? null })),
})
