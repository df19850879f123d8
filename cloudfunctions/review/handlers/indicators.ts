import { dayOf } from '@/domain/calendar/day'
import { isGoal, themes, themeWords } from '@/domain/review/theme'
import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { findNames } from '../../people/person.repository'
import { findGoals } from '../goals.repository'
import { indicatorRow } from '../indicator.view'
import { findIndicators } from '../indicator.repository'
import { loadKnown } from '../known'

export const indicators: Handler<typeof reviewContract.indicators> = async ({ now, person }) => {
  const [found, goals, known] = await Promise.all([findIndicators(dayOf(now)), findGoals(), loadKnown(now)])
  const names = await findNames([...found.flatMap(({ leaderIds }) => leaderIds ?? []), ...[...goals.values()].flatMap(({ leaderIds }) => leaderIds)])
  const isOffice = person!.roles.includes('office')
  return {
    asOf: now,
    mayEdit: isOffice,
    branches: themes.map((theme) => {
      const goal = goals.get(theme)
      return {
        theme, name: themeWords[theme], isGoal: isGoal(theme), departments: goal?.departments ?? [],
        leaderNames: (goal?.leaderIds ?? []).flatMap((id) => names.get(id) ?? []),
        indicators: found.filter((one) => one.theme === theme).map((one) => indicatorRow(one, { now, personId: person!._id, isOffice, known, names })),
      }
    }),
  }
}
