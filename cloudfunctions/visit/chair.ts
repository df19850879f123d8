import { mayAnswerAsChair } from '@/domain/visit/visit.policy'
import { answerAsChair } from '@/domain/visit/visit.record'
import type { ReceivedVisit } from '@/types/visit.contract'
import type { Context } from '../lib/context'
import { callerOf } from './actor'
import { changeVisit } from './change'
import { receivedView } from './received.view'

/** The chair's one tap, or what is wrong (`words`); an objection is told to the visitor. */
export const answerVisit = (context: Context, key: { visitId: string; submissionId: string }, words: string | null): Promise<ReceivedVisit> =>
  changeVisit(
    context, key, mayAnswerAsChair,
    (visit) => ({
      visit: answerAsChair(visit, callerOf(context), words, context.now),
      entry: { change: words === null ? 'chairConfirmed' : 'chairDisputed', words },
      notices: words === null ? [] : [{ kind: 'visitDisputed', to: `person:${visit.personId}` }],
    }),
    ({ visit }) => receivedView(visit, context.person!, context.now),
  )
