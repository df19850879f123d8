import { routeConduct } from '@/domain/problem/problem.conduct'
import type { Submit } from '@/domain/problem/problem.commands'
import type { Actor } from '@/domain/problem/problem.decision'
import { may, mayDo, maySee, viewOf } from '@/domain/problem/problem.policy'
import type { Problem } from '@/domain/problem/problem'
import { actors, asHandler, otherUnion, union, type ActorName } from '../support/actors'
import { report, stories, Story, tuesday } from '../support/story'

const everybody = Object.keys(actors) as ActorName[]
const seeing = (problem: Problem) => everybody.filter((who) => maySee(actors[who], problem))
const knowing = (problem: Problem) => everybody.filter((who) => viewOf(actors[who], problem).reporter === 'name')
const assigned = (submission: Partial<Submit>) =>
  stories.submitted(submission).do('office', { type: 'accept' })
    .do('office', { type: 'assign', owner: asHandler(actors.owner), coOwners: [asHandler(actors.coOwner)] }).problem
const anonymous: Partial<Submit> = { anonymity: 'anonymous', pseudonym: 'pseudonym-reporter', contactPhone: null }

describe('who sees a problem', () => {
  it('are its reporter, its handlers, the chair of its union, office, supervision and leaders', () => {
    expect(seeing(assigned({}))).toEqual([
      'reporter', 'owner', 'coOwner', 'chair', 'office', 'otherOffice', 'supervision', 'leader', 'timer',
    ])
  })

  it('is not the chair when the reporter keeps it from the own union', () => {
    const problem = assigned({ isHiddenFromUnion: true })
    expect(seeing(problem)).not.toContain('chair')
    expect(may(actors.chair, 'handUp', stories.submitted({ isHiddenFromUnion: true }).problem)).toBe(false)
  })

  it('is whoever chairs the union above, to see and not to act, unless it is kept from the union', () => {
    const above: Actor = { ...actors.otherChair, coveredUnionIds: [union] }
    expect(maySee(above, stories.submitted().problem)).toBe(true)
    expect(mayDo(above, stories.submitted().problem)).toEqual([])
    expect(maySee(above, stories.submitted({ isHiddenFromUnion: true }).problem)).toBe(false)
  })

  it('is the fully anonymous reporter by the pseudonym alone', () => {
    const { problem } = stories.submitted(anonymous)
    expect(maySee(actors.reporter, problem)).toBe(true)
    expect(maySee({ ...actors.reporter, reporterKeys: ['reporter'] }, problem)).toBe(false)
  })
})

describe('who learns the reporter’s name', () => {
  it('of 实名 are all who see it', () => {
    expect(knowing(assigned({ anonymity: 'named' }))).toEqual([
      'owner', 'coOwner', 'chair', 'office', 'otherOffice', 'supervision', 'leader', 'timer',
    ])
  })

  it('of 对承办匿名 is the office alone', () => {
    expect(knowing(assigned({ anonymity: 'hiddenFromOwner' }))).toEqual(['office', 'otherOffice'])
  })

  it('of 对承办匿名 is not an office member who handles it, nor one who chairs the union', () => {
    const problem = assigned({ anonymity: 'hiddenFromOwner' })
    expect(viewOf({ ...actors.owner, roles: ['office'] }, problem).reporter).toBe('hidden')
    expect(viewOf({ ...actors.coOwner, roles: ['office'] }, problem).reporter).toBe('hidden')
    expect(viewOf({ ...actors.chair, roles: ['office', 'chair'] }, problem).reporter).toBe('hidden')
  })

  it('stays with the office when an outside body handles it, for whom the office acts', () => {
    const { problem } = stories.assignedOutside()
    expect(knowing(problem)).toEqual(['office', 'otherOffice'])
  })

  it('of 全匿名 is nobody, whatever roles they hold', () => {
    const problem = assigned(anonymous)
    const allRoles: Actor = { ...actors.office, roles: ['worker', 'chair', 'cadre', 'contact', 'office', 'supervision', 'publicity', 'support', 'leader', 'admin'] }
    expect(knowing(problem)).toEqual([])
    expect(viewOf(allRoles, problem)).toEqual({ reporter: 'hidden', mayCall: false })
    expect(JSON.stringify(problem)).not.toContain(actors.reporter.name)
  })

  it('is the reporter themself in any case', () => {
    expect(viewOf(actors.reporter, assigned(anonymous)).reporter).toBe('self')
  })

  it('lets nobody call where the name is hidden or no number was left', () => {
    expect(viewOf(actors.office, assigned({})).mayCall).toBe(true)
    expect(viewOf(actors.owner, assigned({})).mayCall).toBe(false)
    expect(viewOf(actors.office, assigned({ contactPhone: null })).mayCall).toBe(false)
  })
})

it('no event of a reporter names them', () => {
  const story = stories.reopened()
  const own = story.histories.get('p1')!.filter(({ by }) => by.kind === 'reporter')
  expect(own.map(({ type }) => type)).toEqual(['problemSubmitted', 'answerGiven', 'problemReopened'])
  expect(JSON.stringify(own.slice(1))).not.toMatch(/"personId":"reporter"|演示reporter/)
})

describe('a line that is with its union', () => {
  const withUnion = () => stories.assignedToUnion().problem

  it('is the chair’s to sign, reassign and hand up', () => {
    expect(mayDo(actors.chair, withUnion())).toEqual(['reassign', 'sign', 'sendBack', 'handUp'])
  })

  it('is no other chair’s', () => {
    expect(mayDo(actors.otherChair, withUnion())).toEqual([])
  })

  it('is out of the chair’s hands once handed up', () => {
    const handedUp = stories.assignedToUnion().do('chair', { type: 'handUp', reason: '本会办不了' }).problem
    expect(handedUp).toMatchObject({ state: 'accepted', owner: null })
    expect(mayDo(actors.chair, handedUp)).toEqual([])
    expect(mayDo({ ...actors.chair, unionIds: [otherUnion] }, handedUp)).toEqual([])
  })
})

describe('a problem raised on a visit', () => {
  const raised = (owner: 'owner' | 'otherCadre') =>
    new Story(tuesday).do('otherCadre', { ...report, source: 'visit', visitId: 'v1', anonymity: 'named' }, 'p1')
      .do('office', { type: 'accept' }).do('office', { type: 'assign', owner: asHandler(actors[owner]) })
      .do(owner, { type: 'sign' }).do(owner, { type: 'addProgress', id: 'g', text: '已办' }).do(owner, { type: 'resolve' }).problem

  it('is answered by the cadre who raised it', () => {
    expect(may(actors.otherCadre, 'answer', raised('owner'))).toBe(true)
    expect(may(actors.chair, 'answer', raised('owner'))).toBe(false)
  })

  it('is answered by the union’s chair when that cadre handled it', () => {
    expect(may(actors.otherCadre, 'answer', raised('otherCadre'))).toBe(false)
    expect(may(actors.chair, 'answer', raised('otherCadre'))).toBe(true)
  })
})

describe('a conduct complaint', () => {
  const complaint = (concernedIds: string[], supervisionIds = ['supervision'], alternateId: string | null = 'support'): Story => {
    const story = new Story(tuesday)
    const facts = story.facts.bind(story)
    story.facts = (...args) => ({ ...facts(...args), conduct: { supervisionIds, alternateId, reportsTo: { otherOffice: concernedIds[0] ?? 'nobody' } } })
    return story.do('reporter', { ...report, category: 'conduct', number: 'ZF-2026-00003', concernedIds }, 'p1')
  }

  it('is seen by its reporter and supervision alone', () => {
    expect(seeing(complaint(['leader']).problem)).toEqual(['reporter', 'supervision', 'timer'])
  })

  it('about supervision goes to the named alternate, and supervision never sees it', () => {
    expect(seeing(complaint(['supervision']).problem)).toEqual(['reporter', 'support', 'timer'])
  })

  it('about one of supervision stays with the others there, and that one never sees it', () => {
    const other: Actor = { ...actors.supervision, personId: 'otherSupervision' }
    const { problem } = complaint(['supervision'], ['supervision', 'otherSupervision'])
    expect(maySee(other, problem)).toBe(true)
    expect(maySee(actors.supervision, problem)).toBe(false)
    expect(mayDo(actors.supervision, problem)).toEqual([])
  })

  it('about both goes to the city union, and nobody in the district sees it', () => {
    expect(seeing(complaint(['supervision', 'support']).problem)).toEqual(['reporter', 'timer'])
    expect(seeing(complaint(['supervision'], ['supervision'], null).problem)).toEqual(['reporter', 'timer'])
  })

  it('never goes to whoever reports to the person concerned', () => {
    const facts = { supervisionIds: ['a', 'b'], alternateId: 'c', reportsTo: { a: 'head', head: 'b', e: 'head' } }
    expect(routeConduct(['x'], facts)).toMatchObject({ custodian: { kind: 'supervision' }, barredIds: ['x'] })
    // a reports to b through the head; e, who serves elsewhere, too.
    expect(routeConduct(['b'], facts)).toMatchObject({ custodian: { kind: 'alternate', personId: 'c' }, barredIds: ['b', 'a', 'head', 'e'] })
    expect(routeConduct(['b', 'c'], facts)).toMatchObject({ custodian: { kind: 'city' } })
    expect(routeConduct(['head'], facts)).toMatchObject({ custodian: { kind: 'supervision' }, barredIds: ['head', 'a', 'e'] })
  })

  it('gives supervision what the office does for others', () => {
    const { problem } = complaint(['leader'])
    expect(mayDo(actors.supervision, problem)).toEqual(['returnForMore', 'accept', 'decline', 'instruct', 'press', 'merge'])
    expect(mayDo(actors.office, problem)).toEqual([])
  })

  it('cannot be handed to anybody outside supervision', () => {
    const story = complaint(['leader']).do('supervision', { type: 'accept' })
    expect(story.try('supervision', { type: 'assign', owner: asHandler(actors.owner) })).toMatchObject({
      code: 'RULE_VIOLATED', details: { rule: 'notCustodian' },
    })
    expect(story.do('supervision', { type: 'assign', owner: asHandler(actors.supervision) }).problem.state).toBe('assigned')
  })

  it('neither leaves its ledger by triage, nor does another problem enter it', () => {
    expect(complaint(['leader']).try('supervision', { type: 'accept', triage: { category: 'other' } })).toMatchObject({
      details: { rule: 'conductIsApart' },
    })
    expect(stories.submitted().try('office', { type: 'accept', triage: { category: 'conduct' } })).toMatchObject({
      details: { rule: 'conductIsApart' },
    })
  })
})
