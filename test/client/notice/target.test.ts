import { targetOf } from '@/src/features/notice/notice-target'
import { routes } from '@/src/lib/routes'

const none = { problemId: null, publicationId: null, visitId: null, practiceId: null, proposalId: null }

describe('a message', () => {
  it('about a practice leads to it', () => {
    expect(targetOf({ ...none, kind: 'practiceCopied', practiceId: 'practice1' }, ['chair'])).toEqual(routes.practice({ id: 'practice1' }))
  })

  it('about a proposal leads the staff to it, and a reporter to the own problem', () => {
    expect(targetOf({ ...none, kind: 'proposalToReview', proposalId: 'proposal1' }, ['office'])).toEqual(routes.proposal({ id: 'proposal1' }))
    expect(targetOf({ ...none, kind: 'proposalSent', proposalId: 'proposal1', problemId: 'problem1' }, ['worker'])).toEqual(routes.myProblem({ id: 'problem1' }))
    expect(targetOf({ ...none, kind: 'proposalSent', proposalId: 'proposal1', problemId: 'problem1' }, ['worker', 'cadre'])).toEqual(routes.myProblem({ id: 'problem1' }))
  })

  it('of a report that came in leads a chair to where the own union’s are handled, and the office to its desk', () => {
    const row = { ...none, kind: 'reported', problemId: 'problem1' }
    expect(targetOf(row, ['chair', 'worker'])).toEqual(routes.handle({ id: 'problem1' }))
    expect(targetOf(row, ['chair', 'office'])).toEqual(routes.accept({ id: 'problem1' }))
    expect(targetOf(row, ['cadre'])).toEqual(routes.accept({ id: 'problem1' }))
  })

  it('about a report, a bulletin or an indicator leads to it', () => {
    expect(targetOf({ ...none, kind: 'reportToApprove', review: { kind: 'report', id: 'report1' } }, ['leader'])).toEqual(routes.periodicReport({ id: 'report1' }))
    expect(targetOf({ ...none, kind: 'bulletinPublished', review: { kind: 'bulletin', id: 'bulletin1' } }, ['worker'])).toEqual(routes.bulletin({ id: 'bulletin1' }))
    expect(targetOf({ ...none, kind: 'entryDue', review: { kind: 'indicator', id: 'indicator1' } }, ['cadre'])).toEqual(routes.indicator({ id: 'indicator1' }))
  })
})
