import { activityKinds } from '@/domain/review/activity'
import { count, cursor, day, fileId, instant, page, photo, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { house } from './access'
import { saved, saving } from './saved'
import { version } from './value.view'

const agendaItem = z.object({ text: words(2, 200), problemId: z.nullable(recordId), indicatorId: z.nullable(recordId) })
const done = z.nullable(z.object({ note: z.string(), at: instant, byName: z.string() }))
const decisionView = z.object({ id: recordId, text: z.string(), ownerId: recordId, ownerName: z.string(), dueOn: day, done, isYours: z.boolean() })

const row = {
  id: recordId, kind: z.enum(activityKinds), title: z.string(), on: day, isHeld: z.boolean(), decisionCount: count, openCount: count,
}

export const activityView = z.object({
  ...row, place: z.string(), attendees: z.string(), minutes: z.string(), files: z.array(photo),
  agenda: z.array(z.object({ text: z.string(), problemId: z.nullable(recordId), indicatorId: z.nullable(recordId) })),
  decisions: z.array(decisionView), byName: z.string(), version, mayEdit: z.boolean(),
})
export type ActivityView = z.output<typeof activityView>

/** Meetings (联席会议, 三方机制, 会商, 专题汇报), competitions and pilots: records that count for an indicator. */
export const reviewActivities = contract('review', {
  /** Newest first. */
  activities: procedure({ access: house, input: z.object({ kind: z.optional(z.enum(activityKinds)), cursor: z.optional(cursor) }), output: page(z.object(row)) }),
  activity: procedure({ access: house, input: z.object({ id: recordId }), output: activityView }),
  /** Open items to put on an agenda: late lines, lines that wait for a decision, indicators behind, decisions and work items overdue. */
  agenda: procedure({ access: ['office', 'support', 'leader'], input: z.object({}), output: z.object({ items: z.array(agendaItem) }) }),
  /** By the office or 保障组. RULE_VIOLATED `notYetHeld`, `minutesMissing`, `decidedBeforeHeld`; a decision once made is never dropped. */
  saveActivity: procedure({
    access: ['office', 'support'],
    input: z.object({
      ...saving, kind: z.enum(activityKinds), title: words(2, 60), on: day, isHeld: z.boolean(), place: words(0, 60), attendees: words(0, 300),
      minutes: words(0, 5000), files: z.array(fileId).check(z.maxLength(9)), agenda: z.array(agendaItem).check(z.maxLength(30)),
      /** New decisions; those made before stay. */
      decisions: z.array(z.object({ text: words(2, 200), ownerId: recordId, dueOn: day })).check(z.maxLength(20)),
    }),
    output: saved,
  }),
  /** What meetings decided that is still open: the caller's own, or for the office and leaders everybody's; the earliest due first. */
  decisions: procedure({
    access: house,
    input: z.object({ isMine: z.boolean(), cursor: z.optional(cursor) }),
    output: page(z.object({ activityId: recordId, activityTitle: z.string(), ...decisionView.shape })),
  }),
  /** By its owner or the office. */
  completeDecision: procedure({
    access: house, input: z.object({ submissionId, activityId: recordId, decisionId: recordId, note: words(2, 300) }), output: saved,
  }),
})
