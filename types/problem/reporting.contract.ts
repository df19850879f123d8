import { anonymities, answers, categories, purposes, satisfactions } from '@/domain/problem/vocabulary'
import { fileId, phone, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { command, moved, one } from './command'
import { receipt } from './receipt.view'

const reason = words(2, 500)

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
      /** As the kind suggests when left out; a service matter asked for has its own. */
      purpose: z.optional(z.enum(purposes)),
      description: words(10, 1000),
      /** Null: 还没有工会. */
      unionId: z.nullable(recordId),
      place: z.optional(words(1, 60)),
      /** The service site it is about: shut, or something in it broken. Its keepers see that there is such a line, and no more. */
      siteId: z.optional(recordId),
      photos: z.array(fileId).check(z.maxLength(9)),
      anonymity: z.enum(anonymities),
      isHiddenFromUnion: z.boolean(),
      phone: z.optional(phone),
      /** Needed once, for 实名, from a person whose name is not known. */
      name: z.optional(words(2, 20)),
      /** Only for 干部作风: whether it concerns somebody of the supervision group itself. */
      isAboutSupervision: z.optional(z.boolean()),
      /** 代报: for whom, who agreed to it. The caller answers in their place. */
      onBehalfOf: z.optional(words(2, 20)),
      hasConsent: z.optional(z.boolean()),
      /** 我也遇到: the published problem that this one is like. The line is the reporter's own; the office joins the two. */
      joins: z.optional(recordId),
      /** Whether the office may publish it, redacted. Never for complaints about conduct. */
      mayPublish: z.optional(z.boolean()),
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
  supply: procedure({
    access: 'member',
    input: z.object({ ...command, words: words(2, 1000), photos: z.optional(z.array(fileId).check(z.maxLength(9))) }),
    output: moved,
  }),
  withdraw: procedure({ access: 'member', input: z.object({ ...command, reason: z.optional(words(1, 300)) }), output: moved }),
  /** Against 不予受理: once, within 10 working days; a leader or another office member decides. */
  object: procedure({ access: 'member', input: z.object({ ...command, reason }), output: moved }),
  /** Against 未解决已说明: once; the office decides. */
  objectExplained: procedure({ access: 'member', input: z.object({ ...command, reason }), output: moved }),
  /** 销号 was too early: once, within 30 days. */
  reopen: procedure({ access: 'member', input: z.object({ ...command, reason }), output: moved }),
  /** 催一下: once in 3 working days. */
  urge: procedure({ access: 'member', input: z.object(command), output: moved }),
  /** Whether the office may publish it, redacted; taken back, it is published no longer. */
  consentToPublish: procedure({
    access: 'member',
    input: z.object({ ...command, mayPublish: z.boolean() }),
    output: z.object({ id: recordId, mayPublish: z.boolean() }),
  }),
})
