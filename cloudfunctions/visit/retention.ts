import type { Instant } from '@/domain/calendar/day'
import { isPlaceOutdated, withoutPlace } from '@/domain/visit/visit.retention'
import { inTransaction } from '../lib/transaction'
import { addEntry } from './history.repository'
import { findPlacesOutdated, loadVisit, saveVisit } from './visit.repository'

const batch = 50
const system = { id: 'timer', name: '系统' }

/** Drops the coordinates of visits a year after the visit's year: called by the sweep. Answers how many. */
export const dropOldPlaces = async (now: Instant): Promise<number> => {
  const ids = await findPlacesOutdated(now, batch)
  for (const id of ids) {
    await inTransaction(async (t) => {
      const visit = await loadVisit(t, id)
      if (!visit || !isPlaceOutdated(visit.visitedOn, now)) return
      const next = { ...withoutPlace(visit), version: visit.version + 1 }
      await saveVisit(t, next)
      await addEntry(t, next, system, { change: 'placeDropped' }, now)
    })
  }
  return ids.length
}
