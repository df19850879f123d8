import type { ProblemView } from '@/types/problem.views'
import type { SimilarLine } from '../../api/use-similar'

/** One line as it is compared and merged: the one looked at, or one that is like it. */
export interface Line {
  id: string
  number: string
  title: string
  description: string
  unionName: string | null
  category: ProblemView['category']
  state: ProblemView['state']
  submittedAt: string
  holderName: string | null
  clock: ProblemView['clock']
}

export const lineOf = ({ id, number, title, description, unionName, category, state, submittedAt, owner, clock }: ProblemView): Line => ({
  id, number, title, description, unionName, category, state, submittedAt, holderName: owner?.name ?? null, clock,
})

export const similarLine = ({ row, description }: SimilarLine): Line => {
  const { id, number, title, unionName, category, state, submittedAt, holderName, clock } = row
  return { id, number, title, description, unionName, category, state, submittedAt, holderName, clock }
}

/** Offered first as the main line: what somebody already works on, then what came first. */
export const mainFirst = (lines: readonly Line[]): Line[] =>
  [...lines].sort(
    (a, b) => Number(b.holderName !== null) - Number(a.holderName !== null) || (a.submittedAt < b.submittedAt ? -1 : a.submittedAt > b.submittedAt ? 1 : 0),
  )
