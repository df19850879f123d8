import { anonymities, answers, categories, satisfactions } from '@/domain/problem/vocabulary'
import { fileId, phone, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { command, moved, one } from './command'
import { receipt } from './receipt.view'

/** The reporter's own commands. */
export const problemReporting = contract('problem', {
  /** A new folder for the photos of one draft; its name says nothing about the person. */
  openDraft: procedure({
    access: 'member',
    input: z.object({}),
    output: z.object({ uploadPrefix: z.string() }),
  }),
  submit: procedure({
    access: 'member',
    input: z.object({
      submissionId,
      category: z.enum(categories),
      description: words(10, 1000),
      /** Null: 还没有工会. */
      unionId: z.nullable(recordId),
      place: z.optional(words(1, 60)),
      photos: z.array(fileId).check(z.maxLength(9)),
      anonymity: z.enum(anonymities),
      isHiddenFromUnion: z.boolean(),
      phone: z.optional(phone),
      /** Needed once, for 实名, from a person whose name is not known. */
      name: z.optional(words(2, 20)),
      /** Only for 干部作风: whether it concerns somebody of the supervision group itself. */
      isAboutSupervision: z.optional(z.boolean()),
    }),
    output: receipt,
  }),
  receipt: procedure({ access: 'member', input: one, output: receipt }),
  answer: procedure({
    access: 'member',
    input: z.object({
      ...command,
      answer: z.enum(answers),
      satisfaction: z.optional(z.enum(satisfactions)),
      words: z.optional(words(1, 500)),
    }),
    output: moved,
  }),
  supply: procedure({ access: 'member', input: z.object({ ...command, words: words(2, 1000) }), output: moved }),
  withdraw: procedure({ access: 'member', input: z.object(command), output: moved }),
})
