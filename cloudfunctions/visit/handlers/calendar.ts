import { addDays } from '@/domain/calendar/day'
import { byDay } from '@/domain/visit/visit.tally'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { findPlans } from '../plan.repository'
import { readVisits } from '../visit.repository'

const mostPlans = 999

export const calendar: Handler<typeof visitContract.calendar> = async (_context, { month }) => {
  const from = `${month}-01`
  const to = addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1)
  const [visits, { plans }] = await Promise.all([
    readVisits({ personId: null, from, to }), findPlans({ equal: {}, isOpenOnly: true, from, to, size: mostPlans }),
  ])
  const days = byDay(visits)
  const planned = new Map<string, number>()
  for (const { plannedOn } of plans) planned.set(plannedOn, (planned.get(plannedOn) ?? 0) + 1)
  const all = [...new Set([...days.keys(), ...planned.keys()])].sort()
  return { days: all.map((on) => ({ on, ...(days.get(on) ?? { field: 0, video: 0, phone: 0 }), planned: planned.get(on) ?? 0 })) }
}
