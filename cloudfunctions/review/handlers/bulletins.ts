import { readerToken } from '@/domain/report/audience'
import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { bulletinRow, isWriter } from '../bulletin.access'
import { findRead } from '../read.repository'
import { bulletins as store } from '../stores'

export const bulletins: Handler<typeof reviewContract.bulletins> = async ({ openid, person }, { cursor }) => {
  const { roles } = person!
  const { rows, nextCursor } = await store.page(isWriter(roles) ? {} : { 'keys.readers': readerToken(roles) }, 'newest', 'desc', cursor)
  const read = await findRead(openid, rows.map(({ id }) => id))
  return { rows: rows.map((row) => bulletinRow(row, roles, read)), nextCursor }
}
