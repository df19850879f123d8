import { contracts } from '@/types/contracts'
import { liaisonExamples } from '@/types/liaison.examples'
import { noticeExamples } from '@/types/notice.examples'
import { peopleExamples } from '@/types/people.examples'
import { practiceExamples } from '@/types/practice.examples'
import { problemExamples } from '@/types/problem.examples'
import { reviewExamples } from '@/types/review.examples'
import type { Procedure } from '@/types/rpc'
import { visitExamples } from '@/types/visit.examples'

export interface Example {
  input: unknown
  output: unknown
  bad: unknown
}

export const examples: Record<keyof typeof contracts, Record<string, Example>> = {
  liaison: liaisonExamples,
  notice: noticeExamples,
  people: peopleExamples,
  practice: practiceExamples,
  problem: problemExamples,
  review: reviewExamples,
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
