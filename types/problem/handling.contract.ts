import { day, fileId, recordId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { command, moved } from './command'
import { dueView } from './due.views'

const reason = words(2, 300)

/** Whom a pause waits for. */
const waitingFor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('outside'), name: words(2, 40) }),
  z.object({ kind: z.literal('reporter') }),
])

/** The owner and co-owners at work; a union's chair, too, who hands up what the union cannot solve. */
export const problemHandling = contract('problem', {
  /** Once a problem it goes back; a second refusal waits for the office. */
  sendBack: procedure({ access: 'member', input: z.object({ ...command, reason }), output: moved }),
  handUp: procedure({ access: ['chair'], input: z.object({ ...command, reason }), output: moved }),
  /** `doneOn`: it has been done already. */
  addMeasure: procedure({
    access: 'member',
    input: z.object({ ...command, words: words(4, 500), dueOn: z.optional(day), doneOn: z.optional(day) }),
    output: moved,
  }),
  completeMeasure: procedure({ access: 'member', input: z.object({ ...command, measureId: recordId, doneOn: day }), output: moved }),
  addProgress: procedure({
    access: 'member',
    input: z.object({ ...command, words: words(4, 500), photos: z.array(fileId).check(z.maxLength(9)) }),
    output: moved,
  }),
  requestExtension: procedure({
    access: 'member',
    input: z.object({ ...command, workdays: z.int().check(z.minimum(1), z.maximum(60)), reason }),
    output: moved,
  }),
  /** The due date that so many more working days would give: to the owner before asking, to the office before granting. */
  previewExtension: procedure({
    access: 'member',
    input: z.object({ id: recordId, workdays: z.int().check(z.minimum(1), z.maximum(60)) }),
    output: dueView,
  }),
  requestPause: procedure({ access: 'member', input: z.object({ ...command, waitingFor, reason }), output: moved }),
  /** The owner, or the office. */
  resume: procedure({ access: 'member', input: z.object({ ...command, note: z.optional(words(1, 300)) }), output: moved }),
  /** 未解决已说明, for a leader to sign. */
  proposeExplain: procedure({ access: 'member', input: z.object({ ...command, reason: words(5, 500), tried: words(5, 500) }), output: moved }),
  /** The signed receipt of supervision's notice (督办单). */
  signNotice: procedure({ access: 'member', input: z.object(command), output: moved }),
  resolve: procedure({ access: 'member', input: z.object({ ...command, words: words(5, 500) }), output: moved }),
})
