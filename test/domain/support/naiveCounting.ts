import type { Visit } from '@/domain/visit/visit'

/**
 * The two a year counted the slow way, from the words of the rule alone and from all visits at once; shares no code
 * with the counting it checks.
 */
export const naiveFieldDone = (
  visits: readonly Visit[],
  pair: { personId: string; unionId: string; times: readonly { fromOn: string; toOn: string | null }[] },
  year: number,
): number => {
  const days: string[] = []
  for (const visit of visits) {
    if (visit.unionId !== pair.unionId) continue
    if (visit.mode === 'video' || visit.mode === 'phone') continue
    if (visit.canceled || !visit.finishedAt || !visit.record) continue
    const hasProof = visit.placing === 'in' || visit.code || (visit.chair && visit.chair.answer === 'confirmed')
    if (!hasProof) continue
    if (visit.sentLate && visit.sentLate.day === 'awaiting') continue
    if (visit.writtenBy && !visit.recordConfirmedAt) continue
    let wasThere = visit.personId === pair.personId
    for (const companion of visit.companions) if (companion.id === pair.personId && companion.confirmedAt) wasThere = true
    if (!wasThere) continue
    if (Number(visit.visitedOn.split('-')[0]) !== year) continue
    let isPaired = false
    for (const { fromOn, toOn } of pair.times) if (visit.visitedOn >= fromOn && (!toOn || visit.visitedOn <= toOn)) isPaired = true
    if (isPaired && !days.includes(visit.visitedOn)) days.push(visit.visitedOn)
  }
  return days.length
}

/** Wanted: two a year for a whole one, of a part of it so many twelfths as months it touches, rounded up, at least one. */
export const naiveFieldWanted = (times: readonly { fromOn: string; toOn: string | null }[], year: number): number => {
  let months = 0
  for (let month = 1; month <= 12; month++) {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    let isPaired = false
    for (let date = 1; date <= last; date++) {
      const on = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)
      for (const { fromOn, toOn } of times) if (on >= fromOn && (!toOn || on <= toOn)) isPaired = true
    }
    if (isPaired) months += 1
  }
  if (months === 0) return 0
  const exact = (2 * months) / 12
  const whole = Math.floor(exact)
  return Math.max(1, exact > whole ? whole + 1 : whole)
}
