import { dayOf, type Instant } from '@/domain/calendar/day'
import { proofsOf, type Visit } from '@/domain/visit/visit'
import { isOver } from '@/domain/visit/visit.counting'
import { isAsked } from '@/domain/visit/visit.policy'
import type { ReceivedVisit } from '@/types/visit.contract'
import type { PersonDocument } from '../people/person.repository'

export const receivedView = (visit: Visit, { _id, unionIds }: PersonDocument, now: Instant): ReceivedVisit => {
  const { chair, explanations } = visit
  const said = chair?.answer === 'disputed' ? explanations.disputed : undefined
  const cameAlong = visit.personId === _id || visit.companions.some(({ id }) => id === _id)
  const mayAnswer = isOver(visit) && unionIds.includes(visit.unionId) && !cameAlong
  return {
    id: visit.id, union: { id: visit.unionId, name: visit.unionName }, personName: visit.personName, companionNames: visit.companions.map(({ name }) => name),
    mode: visit.mode, visitedOn: visit.visitedOn, checkedInAt: visit.checkedInAt, topics: visit.topics,
    isFinished: visit.finishedAt !== null, isCanceled: visit.canceled !== null, isSentLate: visit.sentLate !== null, proofs: proofsOf(visit),
    answer: chair && { answer: chair.answer, byName: chair.byName, at: chair.at, words: chair.words },
    explanation: said ? { words: said.words, byName: said.byName, at: said.at } : null,
    mayAnswer, isAsked: mayAnswer && isAsked(visit, dayOf(now)),
  }
}
