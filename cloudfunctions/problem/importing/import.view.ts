import type { problemContract } from '@/types/problem.contract'
import type { OutputOf } from '@/types/rpc'
import type { ImportJob } from './imports.repository'

export const importState = ({ _id: id, state, fileName, createdAt, personName, lines, total }: ImportJob): OutputOf<typeof problemContract.importLedger> => ({
  id, state, fileName, at: createdAt, byName: personName, lines, total,
})
