import type { Transport } from '@/src/features/visit/queue/transport'

/** What happens to one call: it gets through; its question or its answer is lost; the app dies before or after the server has it. */
export type Fate = 'through' | 'questionLost' | 'answerLost' | 'killedBefore' | 'killedAfter'

/** The server as its contract promises it: a submissionId does its work once and answers the same again. */
export const modelServer = (failure: (code: 'OFFLINE' | 'TIMEOUT') => Error) => {
  const visits = new Map<string, { finished: { record: string; photos: string[]; problems: number } | null; finishes: number }>()
  const plans: string[] = []
  /** By the submission and the place of a plan, the visit that carried it out. */
  const carriedOut = new Map<string, string>()
  const known = new Set<string>()
  const answers = new Map<string, unknown>()
  const files = new Set<string>()
  let fates: Fate[] = []
  let die: () => void = () => undefined
  let died = new Promise<void>((resolve) => (die = resolve))

  const call = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve()
    const fate = fates.shift() ?? 'through'
    if (fate === 'questionLost') throw failure('OFFLINE')
    const answer = fate === 'killedBefore' ? undefined : work()
    if (fate === 'killedBefore' || fate === 'killedAfter') {
      die()
      // Nothing after this line ever runs in that app.
      return new Promise<never>(() => undefined)
    }
    if (fate === 'answerLost') throw failure('TIMEOUT')
    return answer as T
  }
  const once = <T>(submissionId: string, work: () => T): T => {
    if (!answers.has(submissionId)) answers.set(submissionId, work())
    return answers.get(submissionId) as T
  }
  const placed = (visitId: string) => ({ visitId, checkedInAt: '2026-06-16T02:00:00.000Z', placing: 'none' as const, distanceMeters: null, placeName: null, needsNote: false })

  const to: Transport = {
    checkIn: ({ submissionId, plannedBy }) =>
      call(() => once(submissionId, () => {
        const plan = plannedBy && `${plannedBy.submissionId}/${plannedBy.place}`
        if (plan && known.has(plan)) carriedOut.set(plan, submissionId)
        visits.set(`v-${submissionId}`, { finished: null, finishes: 0 })
        return placed(`v-${submissionId}`)
      })),
    addPlace: ({ submissionId, visitId }) => call(() => once(submissionId, () => placed(visitId))),
    addCode: ({ submissionId, visitId }) => call(() => once(submissionId, () => placed(visitId))),
    openFolder: () => call(() => 'folder'),
    upload: ({ cloudPath }) => call(() => {
      files.add(cloudPath)
      return `cloud://env/${cloudPath}`
    }),
    finish: ({ submissionId, visitId, record, photos, problems }) =>
      call(() => once(submissionId, () => {
        const visit = visits.get(visitId)
        if (!visit || visit.finished) throw new Error('finished twice')
        visit.finished = { record, photos, problems: problems.length }
        visit.finishes += 1
        return { visitId, isUnverified: true, countsAsField: false, fieldDone: 0, fieldWanted: 2, problems: [] }
      })),
    sendPlans: ({ submissionId, plans: given }) =>
      call(() => once(submissionId, () => {
        plans.push(...given.map(({ unionId }) => unionId))
        given.forEach((_, place) => known.add(`${submissionId}/${place}`))
        return { rows: [] }
      })),
  }
  return {
    to, carriedOut, visits, plans, files,
    /** The fates of the next calls, in order; then everything gets through. */
    setFates: (next: Fate[]) => {
      fates = [...next]
    },
    /** Resolves when the app is killed. */
    died: () => died,
    /** The app is opened again. */
    revive: () => {
      died = new Promise<void>((resolve) => (die = resolve))
    },
  }
}
