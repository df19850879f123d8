import type { RuleName } from '@/domain/problem/commands/rule'

/** What the functions refuse by a rule of their own, beside the domain's. */
export const serverRules = [
  /** 实名 from a person whose name is not known, and none given. */
  'nameNeeded',
  /** A published problem cannot be joined, followed or shown any more. */
  'notPublished',
  /** Publishing asks for the reporter's consent. */
  'publishConsentMissing',
  /** A complaint about conduct is never published and takes nobody in. */
  'neverPublished',
  /** The order was already answered. */
  'orderAnswered',
  /** A reply with a slot of its template still open; `details.slots` names them. */
  'slotsOpen',
  /** The file is not the one that was previewed. */
  'digestChanged',
  /** Lines of the import have been acted on; `details.numbers` names them. */
  'linesTouched',
] as const

/** Every name that `details.rule` of RULE_VIOLATED may hold: a client has a sentence for each. */
export type ProblemRule = RuleName | (typeof serverRules)[number]
