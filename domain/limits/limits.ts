import { addHours, type Instant } from '../calendar/day'

/** So many calls of one kind by one person within a window of whole hours of UTC. */
export interface Limit { most: number; hours: number }

/** What is counted together. */
export const limits = {
  reports: { most: 20, hours: 24 },
  sayings: { most: 200, hours: 24 },
  uploads: { most: 120, hours: 24 },
  searches: { most: 120, hours: 1 },
  invitations: { most: 200, hours: 24 },
  redeeming: { most: 20, hours: 1 },
  applying: { most: 5, hours: 24 },
  exports: { most: 30, hours: 24 },
  ownData: { most: 5, hours: 24 },
  imports: { most: 200, hours: 24 },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits

/** The limit of a procedure; what is not here is read by screens as they open and is bounded by its page. */
const ofProcedure: Readonly<Record<string, LimitName>> = {
  'problem.submit': 'reports',
  'problem.openDraft': 'uploads',
  'visit.openDraft': 'uploads',
  'problem.urge': 'sayings',
  'problem.supply': 'sayings',
  'problem.answer': 'sayings',
  'problem.object': 'sayings',
  'problem.objectExplained': 'sayings',
  'problem.reopen': 'sayings',
  'problem.withdraw': 'sayings',
  'problem.follow': 'sayings',
  'problem.unfollow': 'sayings',
  'problem.consentToPublish': 'sayings',
  'notice.keepTickets': 'sayings',
  'problem.searchLedger': 'searches',
  'problem.publishedList': 'searches',
  'problem.similar': 'searches',
  'problem.similarPublished': 'searches',
  'liaison.searchUnions': 'searches',
  'people.roster': 'searches',
  'people.invite': 'invitations',
  'people.redeem': 'redeeming',
  'people.invitation': 'redeeming',
  'people.apply': 'applying',
  'problem.exportLedger': 'exports',
  'people.exportLiaisons': 'exports',
  'audit.export': 'exports',
  'privacy.exportMine': 'ownData',
  'privacy.closeAccount': 'ownData',
  'problem.previewImport': 'imports',
  'problem.importLedger': 'imports',
  'people.previewImport': 'imports',
  'people.importRoster': 'imports',
}

export const limitOf = (procedure: string): LimitName | null => (Object.hasOwn(ofProcedure, procedure) ? ofProcedure[procedure]! : null)
export const limitedProcedures = Object.keys(ofProcedure)

const hourMs = 3_600_000

/** The window that holds an instant: the same for everybody, so that its beginning tells nothing of anybody. */
export const windowOf = (now: Instant, { hours }: Limit): { from: Instant; until: Instant } => {
  const length = hours * hourMs
  const from = new Date(Math.floor(Date.parse(now) / length) * length).toISOString()
  return { from, until: addHours(from, hours) }
}
