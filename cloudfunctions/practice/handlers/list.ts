import type { practiceContract } from '@/types/practice.contract'
import type { Handler } from '../../lib/serve'
import { findPublished } from '../practice.repository'
import { practiceActor, practiceRows } from '../practice.view'

export const list: Handler<typeof practiceContract.list> = async (context, { kind, words, cursor }) => {
  const { practices, nextCursor } = await findPublished({ kind, words }, cursor)
  return { rows: await practiceRows(practices, practiceActor(context)), nextCursor }
}
