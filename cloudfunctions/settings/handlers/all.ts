import { type LimitName, limits } from '@/domain/limits/limits'
import { defaultClockTable } from '@/domain/problem/problem.clocks'
import { countsOf } from '@/domain/settings/clock.entries'
import { alternateFault, limitsInForce } from '@/domain/settings/setting'
import type { settingsContract } from '@/types/settings.contract'
import { publishedCalendar } from '../../lib/calendar'
import { calendarInForce } from '../../lib/rules'
import type { Handler } from '../../lib/serve'
import { findSetting } from '../../lib/settings.repository'
import { findPerson } from '../../people/person.repository'
import { usualOutsideBodies } from '../../problem/outside'
import { versionOf } from '../change'

const yearOf = (on: string): number => Number(on.slice(0, 4))

export const all: Handler<typeof settingsContract.all> = async () => {
  const [conduct, rules, outside, limiting, filing, appScan, templates] = await Promise.all([
    findSetting('conduct'), findSetting('rules'), findSetting('outside'), findSetting('limits'), findSetting('filing'), findSetting('appScan'), findSetting('templates'),
  ])
  const alternate = conduct?.alternateId ? await findPerson(conduct.alternateId) : null
  const { knownThrough } = calendarInForce(rules)
  const published = yearOf(publishedCalendar().knownThrough)
  const most = limitsInForce(limiting)
  return {
    conduct: {
      version: versionOf(conduct, 'conduct'), fault: conduct?.alternateId ? alternateFault(alternate) : null,
      alternate: conduct?.alternateId ? { id: conduct.alternateId, name: alternate?.name ?? conduct.alternateName ?? '' } : null,
    },
    clocks: { version: versionOf(rules, 'clocks'), counts: countsOf({ ...defaultClockTable, ...rules?.clockTable }), usual: countsOf(defaultClockTable) },
    outside: { version: versionOf(outside, 'outside'), names: [...(outside?.names ?? usualOutsideBodies)], former: outside?.former ?? [], isUsual: !outside?.names },
    limits: {
      version: versionOf(limiting, 'limits'),
      rows: (Object.keys(limits) as LimitName[]).map((name) => ({ name, most: most[name], usual: limits[name].most, hours: limits[name].hours })),
    },
    filing: { version: versionOf(filing, 'filing'), number: filing?.number ?? null },
    calendar: { version: versionOf(rules, 'calendar'), knownThrough, entered: Array.from({ length: yearOf(knownThrough) - published }, (_, at) => published + 1 + at) },
    appScan: appScan && { at: appScan.at ?? null, findings: appScan.findings?.length ?? 0 },
    hasTemplate: !!templates?.progress,
  }
}
