import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { activityRow } from '../activity.view'
import { activities as store } from '../stores'

export const activities: Handler<typeof reviewContract.activities> = async (_context, { kind, cursor }) => {
  const { rows, nextCursor } = await store.page(kind ? { kind } : {}, 'on', 'desc', cursor)
  return { rows: rows.map(activityRow), nextCursor }
}
