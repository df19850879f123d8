import type { Instant } from '../calendar/day'
import { AppError } from '../errors'
import { maskNumbers } from '../people/masking'
import type { Role } from '../people/role'
import type { Practice, PracticeState, PracticeWords } from './practice'

export interface PracticeActor {
  id: string
  name: string
  roles: readonly Role[]
  unionIds: readonly string[]
  /** Who acts in this person's place (代办). */
  deputyId?: string | undefined
}

export const practiceCommands = ['write', 'handIn', 'edit', 'sendBack', 'publish', 'withdraw'] as const
export type PracticeCommand = (typeof practiceCommands)[number]

/** 宣传组 edits, the office approves (work plan, task 4); what is published is theirs to withdraw. */
export type PracticeStep =
  | { type: 'write' | 'edit'; words: PracticeWords }
  | { type: 'handIn' | 'publish' }
  | { type: 'sendBack' | 'withdraw'; reason: string }

type Right = 'author' | 'publicity' | 'office'
interface Rule { from: Partial<Record<PracticeState, readonly Right[]>>; to: PracticeState | null }

const editors = ['publicity', 'office'] as const

const rules: Record<PracticeCommand, Rule> = {
  write: { from: { draft: ['author'], returned: ['author'] }, to: null },
  handIn: { from: { draft: ['author'], returned: ['author'] }, to: 'submitted' },
  edit: { from: { submitted: editors, edited: editors, withdrawn: editors }, to: 'edited' },
  sendBack: { from: { submitted: editors, edited: editors }, to: 'returned' },
  publish: { from: { edited: ['office'] }, to: 'published' },
  withdraw: { from: { draft: ['author'], submitted: ['author'], edited: ['author', 'office'], returned: ['author'], published: editors }, to: 'withdrawn' },
}

const holds = (right: Right, { id, roles }: PracticeActor, { authorId }: Practice): boolean => (right === 'author' ? authorId === id : roles.includes(right))

/** In another's place, too, nobody approves what they edited. */
const hasEdited = ({ id, deputyId }: PracticeActor, { editor }: Practice): boolean => editor !== null && (editor.id === id || editor.id === deputyId)

export const mayPractice = (actor: PracticeActor, command: PracticeCommand, practice: Practice): boolean =>
  (rules[command].from[practice.state] ?? []).some((right) => holds(right, actor, practice)) &&
  !(command === 'publish' && hasEdited(actor, practice))

export const practiceOffers = (actor: PracticeActor, practice: Practice): PracticeCommand[] =>
  practiceCommands.filter((command) => mayPractice(actor, command, practice))

/** Published ones are everybody's; others their author's, their union's, and those who review or publish them. */
export const maySeePractice = ({ id, roles, unionIds }: PracticeActor, practice: Practice): boolean =>
  practice.state === 'published' || practice.authorId === id || readsAllPractices(roles) ||
  (practice.state !== 'draft' && practice.unionId !== null && unionIds.includes(practice.unionId))

export const readsAllPractices = (roles: readonly Role[]): boolean => roles.some((role) => role === 'office' || role === 'leader' || role === 'publicity')

const refuse = (actor: PracticeActor, command: PracticeCommand, practice: Practice): never => {
  const { from } = rules[command]
  const isTurn = (from[practice.state] ?? []).some((right) => holds(right, actor, practice))
  if (isTurn) throw new AppError('RULE_VIOLATED', undefined, { rule: 'editorApproves' })
  const isEverTheirs = Object.values(from).flat().some((right) => holds(right, actor, practice))
  throw new AppError(isEverTheirs ? 'STATE_FORBIDS' : 'FORBIDDEN', undefined, { state: practice.state, command, allowed: practiceOffers(actor, practice) })
}

const wordsOf = ({ title, description, kind, photos, unionId, unionName }: PracticeWords): PracticeWords => ({ title, description, kind, photos, unionId, unionName })

const said = (step: PracticeStep, practice: Practice, actor: PracticeActor, now: Instant): Partial<Practice> => {
  switch (step.type) {
    case 'write': return wordsOf(step.words)
    case 'edit':
      if (step.words.kind === null) throw new AppError('RULE_VIOLATED', undefined, { rule: 'kindMissing' })
      return { ...wordsOf(step.words), editor: { id: actor.id, name: actor.name }, reason: null }
    case 'handIn': return { reason: null }
    case 'publish': return { title: maskNumbers(practice.title), description: maskNumbers(practice.description), publishedAt: now }
    case 'sendBack': return { reason: step.reason }
    case 'withdraw': return { reason: step.reason, publishedAt: null }
  }
}

/** The practice after a step. Throws CONFLICT with the version that stands, STATE_FORBIDS, FORBIDDEN, RULE_VIOLATED `editorApproves`, `kindMissing`. */
export const stepPractice = (practice: Practice, step: PracticeStep, actor: PracticeActor, seen: number | undefined, now: Instant): Practice => {
  if (seen !== undefined && seen !== practice.version) throw new AppError('CONFLICT', undefined, { version: practice.version })
  if (!mayPractice(actor, step.type, practice)) refuse(actor, step.type, practice)
  return { ...practice, ...said(step, practice, actor, now), state: rules[step.type].to ?? practice.state, version: practice.version + 1 }
}

/** Throws STATE_FORBIDS where there is nothing published, RULE_VIOLATED `ownPractice` for the union it came from. */
export const checkCopy = (practice: Practice, unionId: string): void => {
  if (practice.state !== 'published') throw new AppError('STATE_FORBIDS', undefined, { state: practice.state, command: 'copy' })
  if (practice.unionId === unionId) throw new AppError('RULE_VIOLATED', undefined, { rule: 'ownPractice' })
}
