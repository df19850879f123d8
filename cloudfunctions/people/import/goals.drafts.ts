import type { GoalRecord } from './goals.parse'
import type { Draft } from './records.repository'
import type { Roster } from './roster'
import { goalIdOf } from './roster.ids'

export const goalDrafts = (records: readonly GoalRecord[], roster: Roster): Draft[] =>
  records.map(({ name, leaderNames, departments }) => ({
    _id: goalIdOf(name),
    owned: () => ({ name, leaderIds: leaderNames.map((leader) => roster.people.get(leader)!.id), departments }),
    initial: {},
  }))
