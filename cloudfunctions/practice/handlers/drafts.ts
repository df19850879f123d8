import type { practiceContract } from '@/types/practice.contract'
import type { Handler } from '../../lib/serve'
import { findPractices } from '../practice.repository'
import { mayReadAll, practiceView } from '../practice.view'

export const drafts: Handler<typeof practiceContract.drafts> = async ({ person }, { scope, cursor }) => {
  const { practices, nextCursor } = await findPractices(scope === 'all' && mayReadAll(person!) ? {} : { authorId: person!._id }, cursor)
  return { rows: practices.map((practice) => practiceView(practice, person!._id)), nextCursor }
}
