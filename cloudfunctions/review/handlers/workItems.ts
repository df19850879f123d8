import { dayOf } from '@/domain/calendar/day'
import { workItemLight } from '@/domain/review/work.item'
import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { workItems as store } from '../stores'

export const workItems: Handler<typeof reviewContract.workItems> = async ({ now, person }, { group, isMine, isOpen, cursor }) => {
  const equal = isOpen ? {} : { ...(isMine ? { ownerId: person!._id } : {}), ...(group ? { group } : {}) }
  const { rows, nextCursor } = await store.page(equal, isOpen ? 'openDue' : 'place', 'asc', cursor)
  return {
    rows: rows.map(({ createdAt: _createdAt, ...item }) => ({ ...item, light: workItemLight(item, dayOf(now)), isYours: item.ownerId === person!._id })), nextCursor,
  }
}
