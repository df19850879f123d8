import { readsAllPractices } from '@/domain/practice/practice.life'
import type { practiceContract } from '@/types/practice.contract'
import type { Handler } from '../../lib/serve'
import { findPractices } from '../practice.repository'
import { practiceActor, practiceRows } from '../practice.view'

export const drafts: Handler<typeof practiceContract.drafts> = async (context, { scope, cursor }) => {
  const actor = practiceActor(context)
  const { practices, nextCursor } = await findPractices(scope === 'all' && readsAllPractices(actor.roles) ? {} : { authorId: actor.id }, cursor)
  return { rows: await practiceRows(practices, actor), nextCursor }
}
