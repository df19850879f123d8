import { decideDay as date } from '@/domain/visit/visit.late'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { callerOf } from '../actor'
import { changeVisit } from '../change'

export const decideDay: Handler<typeof visitContract.decideDay> = async (context, { on, words, ...key }) => {
  const { id: byId, name: byName } = callerOf(context)
  return changeVisit(
    context, key, () => true,
    (visit) => {
      const dated = date(visit, on)
      return { visit: { ...dated, explanations: { ...visit.explanations, day: { words, byId, byName, at: context.now } } }, entry: { change: 'dayDecided', words: `${visit.visitedOn} → ${on}：${words}` } }
    },
    ({ visit }) => ({ visitId: visit.id, version: visit.version }),
  )
}
