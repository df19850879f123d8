import type { problemContract } from '@/types/problem.contract'
import { noteRead } from '../../../audit/audit.repository'
import type { Handler } from '../../../lib/serve'
import { advance, openOwnExport, stateOf } from '../../ledger/export'
import { ledgerScope } from '../../ledger/scope'

export const exportLedger: Handler<typeof problemContract.exportLedger> = async (context, { submissionId, filter }) => {
  const scope = ledgerScope(context)
  await noteRead(context, { action: 'exported', about: '台账' })
  return stateOf(context, await advance(context, await openOwnExport(context, submissionId, filter), scope))
}
