import { lights } from '@/domain/problem/vocabulary'
import { itemStates } from '@/domain/review/indicator'
import { groups } from '@/domain/review/work.item'
import { cursor, day, instant, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { house } from './access'
import { saved, saving } from './saved'
import { version } from './value.view'

export const workItemView = z.object({
  id: recordId, clause: z.string(), text: z.string(), group: z.enum(groups), ownerId: z.nullable(recordId), ownerName: z.string(), dueOn: z.nullable(day),
  state: z.enum(itemStates), light: z.nullable(z.enum(lights)),
  progress: z.array(z.object({ text: z.string(), at: instant, byName: z.string(), state: z.enum(itemStates) })),
  isYours: z.boolean(), version,
})
export type WorkItemView = z.output<typeof workItemView>

const link = z.string().check(z.regex(/^(https?:\/\/\S{4,300})?$/))
const mediaView = z.object({ id: recordId, title: z.string(), outlet: z.string(), on: day, url: z.string(), byName: z.string(), version })
const upwardView = z.object({
  id: recordId, title: z.string(), to: z.string(), sentOn: day, reportId: z.nullable(recordId), answer: z.string(), answeredOn: z.nullable(day), byName: z.string(), version,
})

/** 任务分解, the 宣传组's list of media coverage, and what was reported upward (上报). */
export const reviewWorks = contract('review', {
  /** In the order of the plan; a group's alone when one is given. `isOpen` alone: everybody's with a day and not done, the latest first. */
  workItems: procedure({
    access: house,
    input: z.object({ group: z.optional(z.enum(groups)), isMine: z.optional(z.boolean()), isOpen: z.optional(z.boolean()), cursor: z.optional(cursor) }),
    output: page(workItemView),
  }),
  saveWorkItem: procedure({
    access: ['office'],
    input: z.object({ ...saving, clause: words(2, 60), text: words(2, 300), group: z.enum(groups), ownerId: z.nullable(recordId), dueOn: z.nullable(day) }),
    output: saved,
  }),
  /** By its owner or the office. */
  addWorkProgress: procedure({
    access: house, input: z.object({ submissionId, id: recordId, text: words(2, 500), state: z.enum(itemStates) }), output: saved,
  }),
  media: procedure({ access: house, input: z.object({ cursor: z.optional(cursor) }), output: page(mediaView) }),
  saveMedia: procedure({
    access: ['publicity', 'office'], input: z.object({ ...saving, title: words(2, 100), outlet: words(2, 40), on: day, url: link }), output: saved,
  }),
  upwards: procedure({ access: ['office', 'leader', 'supervision'], input: z.object({ cursor: z.optional(cursor) }), output: page(upwardView) }),
  /** RULE_VIOLATED `answeredBeforeSent`. */
  saveUpward: procedure({
    access: ['office'],
    input: z.object({
      ...saving, title: words(2, 100), to: words(2, 40), sentOn: day, reportId: z.nullable(recordId), answer: words(0, 1000), answeredOn: z.nullable(day),
    }),
    output: saved,
  }),
})
