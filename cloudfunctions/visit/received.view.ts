import { proofsOf, type Visit } from '@/domain/visit/visit'
import { isOver } from '@/domain/visit/visit.counting'
import type { ReceivedVisit } from '@/types/visit.contract'
import type { PersonDocument } from '../people/person.repository'

export const receivedView = (visit: Visit, { _id, unionIds }: PersonDocument): ReceivedVisit => {
  const { chair, explanations } = visit
  const said = chair?.answer === 'disputed' ? explanations.disputed : undefined
  const cameAlong = visit.personId === _id || visit.companions.some(({ id }) => id === _id)
  return {
    id: visit.id, union: { id: visit.unionId, name: visit.unionName }, personName: visit.personName, companionNames: visit.companions.map(({ name }) => name),
    mode: visit.mode, visitedOn: visit.visitedOn, checkedInAt: visit.checkedInAt, topics: visit.topics,
    isFinished: visit.finishedAt !== null, isCanceled: visit.canceled !== null, isSentLate: visit.sentLate !== null, proofs: proofsOf(visit),
    answer: chair && { answer: chair.answer, byName: chair.byName, at: chair.at, words: chair.words },
    explanation: said ? { words: said.words, byName: said.byName, at: said.at } : null,
    mayAnswer: isOver(visit) && unionIds.includes(visit.unionId) && !cameAlong,
  }
}
