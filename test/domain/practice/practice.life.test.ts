import { draftPractice, type Practice, type PracticeState, practiceStates } from '@/domain/practice/practice'
import { checkCopy, mayPractice, maySeePractice, type PracticeActor, type PracticeCommand, practiceCommands, practiceOffers, stepPractice } from '@/domain/practice/practice.life'
import { practiceNoticeKinds, practiceNotices, practiceNoticeWords } from '@/domain/practice/practice.notice'

const now = '2026-06-16T01:41:00.000Z'
const someone = (id: string, roles: PracticeActor['roles'], unionIds: string[] = []): PracticeActor => ({ id, name: id, roles, unionIds })
const author = someone('author', ['cadre'])
const publicity = someone('publicity', ['publicity'])
const office = someone('office', ['office'])
const stranger = someone('stranger', ['worker', 'cadre', 'leader', 'supervision', 'support', 'chair'])
const people: Record<string, PracticeActor> = { author, publicity, office, stranger }

const words = { title: '轮班共餐', description: '三个站轮流做夜班饭，有事打13912345678。', kind: 'lifeQuality' as const, photos: [], unionId: 'u1', unionName: '演示工会' }
const draft = draftPractice({ ...words, id: 'p1', visitId: null, authorId: 'author', authorName: '演示干部甲', createdAt: now })
const inState = (state: PracticeState): Practice => ({ ...draft, state, editor: { id: 'publicity', name: '演示宣传甲' }, publishedAt: state === 'published' ? now : null })
const stepOf = (type: PracticeCommand) =>
  type === 'write' || type === 'edit' ? { type, words } : type === 'sendBack' || type === 'withdraw' ? { type, reason: '请补充' } : { type }

/** The state and version that come of it, or the code that refuses. */
const comes = (work: () => Practice): string => {
  try {
    const { state, version } = work()
    return `${state} ${version}`
  } catch (error) {
    return (error as { code: string }).code
  }
}

/** Written apart from the table: who may do what in which state, and where it leads. */
const expected: Record<PracticeState, Partial<Record<PracticeCommand, [who: string[], to: PracticeState]>>> = {
  draft: { write: [['author'], 'draft'], handIn: [['author'], 'submitted'], withdraw: [['author'], 'withdrawn'] },
  returned: { write: [['author'], 'returned'], handIn: [['author'], 'submitted'], withdraw: [['author'], 'withdrawn'] },
  submitted: { edit: [['office', 'publicity'], 'edited'], sendBack: [['office', 'publicity'], 'returned'], withdraw: [['author'], 'withdrawn'] },
  edited: { edit: [['office', 'publicity'], 'edited'], sendBack: [['office', 'publicity'], 'returned'], publish: [['office'], 'published'], withdraw: [['author', 'office'], 'withdrawn'] },
  published: { withdraw: [['office', 'publicity'], 'withdrawn'] },
  withdrawn: { edit: [['office', 'publicity'], 'edited'] },
}

describe.each(practiceStates)('a practice that is %s', (state) => {
  it.each(practiceCommands)('lets exactly those %s it whose turn it is', (command) => {
    const [who, to] = expected[state][command] ?? [[], state]
    const practice = inState(state)
    for (const [name, actor] of Object.entries(people)) {
      const isTheirs = who.includes(name)
      expect([name, mayPractice(actor, command, practice)]).toEqual([name, isTheirs])
      expect(practiceOffers(actor, practice).includes(command)).toBe(isTheirs)
      expect(comes(() => stepPractice(practice, stepOf(command) as never, actor, 1, now))).toMatch(isTheirs ? `${to} 2` : /^(?:STATE_FORBIDS|FORBIDDEN)$/)
    }
  })
})

describe('a practice', () => {
  it('is approved by somebody other than who edited it', () => {
    const own = { ...inState('edited'), editor: { id: 'office', name: '' } }
    expect(() => stepPractice(own, { type: 'publish' }, office, undefined, now)).toThrow(expect.objectContaining({ details: { rule: 'editorApproves' } }))
    expect(practiceOffers(office, own)).not.toContain('publish')
    expect(mayPractice({ ...office, deputyId: 'publicity' }, 'publish', inState('edited'))).toBe(false)
  })

  it('is edited into one of the plan’s topics, and published without anybody’s number', () => {
    expect(() => stepPractice(inState('submitted'), { type: 'edit', words: { ...words, kind: null } }, publicity, undefined, now)).toThrow(expect.objectContaining({ details: { rule: 'kindMissing' } }))
    const published = stepPractice(inState('edited'), { type: 'publish' }, office, undefined, now)
    expect(published.description).toBe('三个站轮流做夜班饭，有事打139****5678。')
    expect(published.publishedAt).toBe(now)
    expect(stepPractice(published, { type: 'withdraw', reason: '已停' }, office, undefined, now)).toMatchObject({ publishedAt: null, reason: '已停' })
  })

  it('is not changed on a version that has passed', () => {
    expect(() => stepPractice({ ...draft, version: 3 }, { type: 'handIn' }, author, 2, now)).toThrow(expect.objectContaining({ code: 'CONFLICT', details: { version: 3 } }))
  })

  it('is everybody’s once published, before that its author’s, its union’s and its reviewers’', () => {
    const worker = someone('w', ['worker'])
    const chair = someone('c', ['chair'], ['u1'])
    const seen = (actor: PracticeActor): PracticeState[] => practiceStates.filter((state) => maySeePractice(actor, inState(state)))
    expect(seen(worker)).toEqual(['published'])
    expect(seen(chair)).toEqual(practiceStates.filter((state) => state !== 'draft'))
    for (const actor of [author, office, publicity, someone('l', ['leader'])]) expect(seen(actor)).toEqual([...practiceStates])
  })

  it('is copied by other unions while it is published', () => {
    expect(() => checkCopy(inState('published'), 'u2')).not.toThrow()
    expect(() => checkCopy(inState('published'), 'u1')).toThrow(expect.objectContaining({ details: { rule: 'ownPractice' } }))
    expect(() => checkCopy(inState('withdrawn'), 'u2')).toThrow(expect.objectContaining({ code: 'STATE_FORBIDS' }))
  })

  it('tells whoever acts next, its author and its union, and nobody of what they did themselves', () => {
    expect(practiceNotices(draft, 'handIn', 'author')).toEqual([{ kind: 'practiceToEdit', to: 'publicity' }])
    expect(practiceNotices(draft, 'edit', 'publicity')).toEqual([{ kind: 'practiceToApprove', to: 'office' }])
    expect(practiceNotices(draft, 'publish', 'office').map(({ to }) => to)).toEqual(['person:author', 'union:u1'])
    expect(practiceNotices(draft, 'withdraw', 'author')).toEqual([])
    for (const kind of practiceNoticeKinds) expect([...practiceNoticeWords[kind]].length).toBeLessThanOrEqual(20)
  })
})
