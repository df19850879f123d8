import { importAnnex } from '@/cloudfunctions/people/import/annex'
import { readByPrefix } from '@/cloudfunctions/people/import/records.repository'
import { rosterPrefix } from '@/cloudfunctions/people/import/roster.ids'
import type { PersonDocument } from '@/cloudfunctions/people/person.repository'
import { db } from '@/cloudfunctions/lib/cloud'
import { dayOf, type Instant } from '@/domain/calendar/day'
import { planPeriod } from '@/domain/people/roster'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../run/root'

/** The plan's annexes, read by the importer that reads a user's file. */
export const loadRoster = async (now: Instant, log: (line: string) => void): Promise<void> => {
  await db.collection('settings').doc('programme').set({ data: planPeriod })
  for (const kind of ['people', 'liaisons', 'goals'] as const) {
    const file = path.join(root, 'seeds/roster', `${kind}.csv`)
    const { loaded, warnings } = await importAnnex(kind, new Uint8Array(readFileSync(file)), dayOf(now))
    log(`${kind}.csv：${loaded} 行`)
    for (const { row, reason } of warnings) log(`${kind}.csv 第 ${row} 行：${reason}`)
  }
  await giveOpenids()
}

/** Whom a browser may play. In WeChat people bind themselves; here everybody on the roster is bound already. */
const giveOpenids = async (): Promise<void> => {
  const people = await readByPrefix<PersonDocument>('people', rosterPrefix)
  for (const { _id, name, openid } of people) {
    if (name !== null && openid === null) await db.collection('people').doc(_id).update({ data: { openid: `local_${_id}` } })
  }
}
