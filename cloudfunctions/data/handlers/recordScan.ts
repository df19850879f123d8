import type { DataContract } from '@/types/data.contract'
import type { OperatorHandler } from '../../lib/operate'
import { inTransaction } from '../../lib/transaction'
import { saveAppScan } from '../../settings/settings.repository'

export const recordScan: OperatorHandler<DataContract['recordScan']> = async ({ findings }, now) => {
  await inTransaction((t) => saveAppScan(t, findings, now))
  return { at: now }
}
