import type { practiceContract } from '@/types/practice.contract'
import type { Handler } from '../../lib/serve'
import { findPractices } from '../practice.repository'
import { practiceActor, practiceRows } from '../practice.view'

export const desk: Handler<typeof practiceContract.desk> = async (context, { state, cursor }) => {
  const { practices, nextCursor } = await findPractices({ state }, cursor)
  return { rows: await practiceRows(practices, practiceActor(context)), nextCursor }
}
