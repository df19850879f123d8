import type { NoticeKind } from '@/domain/notice/notice'
import type { Role } from '@/domain/people/role'
import { routes } from '@/src/lib/routes'
import type { Route } from '@/src/platform/navigation'
import type { InboxRow } from '@/types/notice/inbox.contract'

/** Told to whoever handles a line. */
const handling: readonly NoticeKind[] = [
  'assignedToYou', 'reopenedForYou', 'instructed', 'resumed', 'extensionRefused', 'urged', 'pressed', 'notice', 'explainRefused', 'pauseRefused', 'bound',
  'dueSoon', 'signOverdue',
]

/** Told to whoever decides on a line. */
const deciding: readonly NoticeKind[] = ['toDecide', 'decideSoon', 'reviewDue', 'lookAgainDue', 'raisedToYou', 'orderAnswered']

/** Told to whoever may take a line in: a chair does it where the own union's lines are handled. */
const arriving: readonly NoticeKind[] = ['reported', 'supplied']
const atTheDesk: readonly Role[] = ['office', 'supervision', 'leader']

/** Told to a reporter and to the staff alike. */
const toBoth: readonly NoticeKind[] = ['paused', 'extended', 'cityReplied']

const reviewRoutes: Record<NonNullable<InboxRow['review']>['kind'], (id: string) => Route> = {
  report: (id) => routes.periodicReport({ id }),
  bulletin: (id) => routes.bulletin({ id }),
  indicator: (id) => routes.indicator({ id }),
  activity: (id) => routes.activity({ id }),
  workItem: () => routes.workItems(),
}

const has = (kinds: readonly NoticeKind[], kind: string): boolean => (kinds as readonly string[]).includes(kind)

/** What a message is about; nothing when it leads nowhere. */
export const targetOf = (row: Pick<InboxRow, 'kind' | 'problemId' | 'publicationId' | 'visitId'> & Partial<Pick<InboxRow, 'practiceId' | 'proposalId' | 'applicationId' | 'review'>>, roles: readonly Role[]): Route | undefined => {
  const { kind, problemId, publicationId, visitId, practiceId, proposalId, applicationId, review } = row
  if (publicationId) return routes.publishedProblem({ id: publicationId })
  if (visitId) return routes.visitRecord({ id: visitId })
  if (review) return reviewRoutes[review.kind](review.id)
  if (practiceId) return routes.practice({ id: practiceId })
  if (applicationId) return kind === 'applied' ? routes.applications() : routes.myRoles()
  // A reporter reads of a proposal beside the own problem.
  if (proposalId && !problemId) return routes.proposal({ id: proposalId })
  if (!problemId) return undefined
  if (has(handling, kind)) return routes.handle({ id: problemId })
  if (has(arriving, kind)) return roles.includes('chair') && !roles.some((role) => atTheDesk.includes(role)) ? routes.handle({ id: problemId }) : routes.accept({ id: problemId })
  const isStaff = roles.some((role) => role !== 'worker')
  return has(deciding, kind) || (isStaff && has(toBoth, kind)) ? routes.accept({ id: problemId }) : routes.myProblem({ id: problemId })
}
