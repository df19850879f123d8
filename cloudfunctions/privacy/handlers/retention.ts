import { dayOf } from '@/domain/calendar/day'
import { retentionRules, unsentRule } from '@/domain/privacy/retention'
import type { privacyContract } from '@/types/privacy.contract'
import { countUnsentFolders } from '../../lib/folder.repository'
import type { Handler } from '../../lib/serve'
import { countPlacesOutdated } from '../../visit/visit.repository'
import { countOverdue, lastRun } from '../retention.repository'

export const retention: Handler<typeof privacyContract.retention> = async ({ now }) => {
  const today = dayOf(now)
  const [rows, places, folders, last] = await Promise.all([
    Promise.all(retentionRules.map(async (rule) => ({ what: rule.what, keptDays: rule.keptDays, why: rule.why, due: await countOverdue(rule, today) }))),
    countPlacesOutdated(now),
    countUnsentFolders(now),
    lastRun(),
  ])
  return {
    rows: [
      { what: '走访的位置', keptDays: 365, why: '走访当年过完之后再留一年', due: places },
      { ...unsentRule, due: folders },
      ...rows,
    ],
    lastRun: last,
  }
}
