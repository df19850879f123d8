import { contracts } from '@/types/contracts'
import { auditExamples } from '@/types/audit.examples'
import { contentExamples } from '@/types/content.examples'
import { liaisonExamples } from '@/types/liaison.examples'
import { noticeExamples } from '@/types/notice.examples'
import { peopleExamples } from '@/types/people.examples'
import { practiceExamples } from '@/types/practice.examples'
import { privacyExamples } from '@/types/privacy.examples'
import { problemExamples } from '@/types/problem.examples'
import { proposalExamples } from '@/types/proposal.examples'
import { reviewExamples } from '@/types/review.examples'
import type { Procedure } from '@/types/rpc'
import { settingsExamples } from '@/types/settings.examples'
import { siteExamples } from '@/types/site.examples'
import { visitExamples } from '@/types/visit.examples'

export interface Example {
  input: unknown
  output: unknown
  bad: unknown
}

export const examples: Record<keyof typeof contracts, Record<string, Example>> = {
  audit: auditExamples,
  content: contentExamples,
  liaison: liaisonExamples,
  notice: noticeExamples,
  people: peopleExamples,
  practice: practiceExamples,
  privacy: privacyExamples,
  problem: problemExamples,
  proposal: proposalExamples,
  review: reviewExamples,
  settings: settingsExamples,
  site: siteExamples,
  visit: visitExamples,
}

export const procedures: [name: string, procedure: Procedure, example: Example | undefined][] = Object.entries(contracts).flatMap(
  ([context, contract]) =>
    Object.entries<Procedure>(contract).map(([name, procedure]): [string, Procedure, Example | undefined] => [
      `${context}.${name}`,
      procedure,
      examples[context as keyof typeof contracts][name],
    ]),
)
