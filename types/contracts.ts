import { auditContract } from './audit.contract'
import { contentContract } from './content.contract'
import { liaisonContract } from './liaison.contract'
import { noticeContract } from './notice.contract'
import { peopleContract } from './people.contract'
import { practiceContract } from './practice.contract'
import { privacyContract } from './privacy.contract'
import { problemContract } from './problem.contract'
import { proposalContract } from './proposal.contract'
import { reviewContract } from './review.contract'
import type { InputOf, OutputOf, Procedure } from './rpc'
import { settingsContract } from './settings.contract'
import { siteContract } from './site.contract'
import { visitContract } from './visit.contract'

/** Every context with its procedures; a context is the cloud function of the same name. */
export const contracts = {
  audit: auditContract,
  content: contentContract,
  liaison: liaisonContract,
  notice: noticeContract,
  people: peopleContract,
  practice: practiceContract,
  privacy: privacyContract,
  problem: problemContract,
  proposal: proposalContract,
  review: reviewContract,
  settings: settingsContract,
  site: siteContract,
  visit: visitContract,
}

export type Contracts = typeof contracts
export type Context = keyof Contracts

/** `problem.submit`, `visit.finish` … */
export type ProcedureName = { [C in Context]: `${C}.${keyof Contracts[C] & string}` }[Context]

/** The contract of one procedure, by its name. */
export type ProcedureOf<N extends ProcedureName> = N extends `${infer C extends Context}.${infer P}`
  ? P extends keyof Contracts[C]
    ? Contracts[C][P] extends Procedure
      ? Contracts[C][P]
      : never
    : never
  : never

export type Input<N extends ProcedureName> = InputOf<ProcedureOf<N>>
export type Output<N extends ProcedureName> = OutputOf<ProcedureOf<N>>
