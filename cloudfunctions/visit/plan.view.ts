import type { Plan } from '@/domain/visit/plan'
import type { PlanRow } from '@/types/visit.contract'

const proposalOf = ({ proposal }: Plan): PlanRow['proposal'] =>
  proposal && {
    on: proposal.on, time: proposal.time, words: proposal.words, byName: proposal.by.name, at: proposal.at,
    isAccepted: proposal.answer?.isAccepted ?? null, answerWords: proposal.answer?.words ?? null,
  }

export const planRow = (plan: Plan, viewerId: string): PlanRow => ({
  id: plan.id, version: plan.version, personId: plan.personId, personName: plan.personName, union: { id: plan.unionId, name: plan.unionName },
  plannedOn: plan.plannedOn, time: plan.time, mode: plan.mode, topics: plan.topics, companions: plan.companions, words: plan.words,
  state: plan.state, proposal: proposalOf(plan), visitId: plan.visitId, cancelReason: plan.cancelReason, isYours: plan.personId === viewerId,
})
