import type { auditContract } from '@/types/audit.contract'
import { actorOf } from '../../lib/context'
import type { Handler } from '../../lib/serve'
import { findEntries, noteRead } from '../audit.repository'
import { auditRow, scopesOf, shownTo } from '../audit.view'

/** Looking at it is written down too, once for each time it is opened. */
export const list: Handler<typeof auditContract.list> = async (context, { group, about, cursor }) => {
  const actor = actorOf(context)
  const { entries, nextCursor } = await findEntries(scopesOf(actor), { group, about }, cursor)
  const rows = (await shownTo(actor, entries)).map(auditRow)
  if (cursor === undefined) await noteRead(context, { action: 'auditRead', about: null })
  return { rows, nextCursor }
}
