import { readerToken } from '@/domain/report/audience'
import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { headOf } from '../report.read'
import { reports as store } from '../stores'

export const reports: Handler<typeof reviewContract.reports> = async ({ person }, { cursor }) => {
  const { roles } = person!
  const isEverything = roles.includes('office') || roles.includes('leader')
  const { rows, nextCursor } = await store.page(isEverything ? {} : { 'keys.readers': readerToken(roles) }, 'newest', 'desc', cursor)
  return { rows: rows.map(headOf), nextCursor }
}
