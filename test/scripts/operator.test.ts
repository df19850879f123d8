import { fileIdsIn, lineOf, movedLine, pathOf } from '@/scripts/operator/lines'
import { csvOf, jsonLinesOf, parts, rowsOf } from '@/scripts/operator/open-export'
import { readArguments } from '@/scripts/operator/settings'
import { verdictOf } from '@/scripts/audit-packages'

describe('a line of a backup', () => {
  it('is the same for equal documents, in whatever order their fields are', () => {
    expect(lineOf({ b: [{ d: 1, c: null }], a: '字' })).toBe(lineOf({ a: '字', b: [{ c: null, d: 1 }] }))
    expect(lineOf({ list: [1, 2] })).not.toBe(lineOf({ list: [2, 1] }))
  })

  it('names its files, and moves with them into another environment', () => {
    const line = lineOf({ photos: ['cloud://prod.bucket/uploads/anon/x/1.jpg'], words: 'see cloud://prod.bucket/ for it' })
    expect(fileIdsIn(line)).toEqual(['cloud://prod.bucket/uploads/anon/x/1.jpg'])
    expect(pathOf(fileIdsIn(line)[0]!)).toBe('uploads/anon/x/1.jpg')
    expect(JSON.parse(movedLine(line, 'cloud://new.other/'))).toEqual({ photos: ['cloud://new.other/uploads/anon/x/1.jpg'], words: 'see cloud://prod.bucket/ for it' })
    expect(movedLine(line, null)).toBe(line)
  })
})

describe('an export to open formats', () => {
  const rows = (collection: string, ...documents: object[]) => rowsOf(parts.find((part) => part.collection === collection)!, documents as never)
  const line = {
    _id: 'p1', ledger: 'general', number: 'GX-2026-00001', title: '打我电话 13800000000', description: '=HYPERLINK("x")', state: 'inProgress', owner: { id: 'o', name: '演示干部甲' },
    reporter: { kind: 'person', id: 'w_secret', name: '演示职工甲' }, contactPhone: '13800000000', keys: { reporter: 'w_secret' },
    measures: [{ text: '已联系 13900000000' }],
  }

  it('holds no reporter and no phone number, and no complaint about conduct', () => {
    const text = jsonLinesOf(rows('problems', line, { ...line, ledger: 'conduct', number: 'ZF-2026-00001' }))
    expect(text.split('\n').filter(Boolean)).toHaveLength(1)
    expect(text).not.toMatch(/w_secret|演示职工甲|13800000000|13900000000|ZF-/)
    expect(text).toContain('138****0000')
  })

  it('holds the people of the roster without their WeChat identity, and no worker', () => {
    const text = jsonLinesOf(rows('people', { _id: 'a', name: '演示干部甲', openid: 'oSecret', roles: ['worker', 'cadre'] }, { _id: 'b', name: '演示职工甲', openid: 'oOther', roles: ['worker'] }))
    expect(text).toContain('演示干部甲')
    expect(text).not.toMatch(/oSecret|oOther|演示职工甲/)
  })

  it('writes CSV that Excel reads and that runs nothing', () => {
    const csv = csvOf([{ a: '=1+1', b: '他说"好"，\n换行' }, { a: null, c: 3 }])
    expect(csv).toBe('\ufeffa,b,c\r\n\'=1+1,"他说""好""，\n换行",\r\n,,3\r\n')
  })
})

describe('arguments', () => {
  const known = { values: ['--env'], flags: ['--dry-run'], usage: 'how' }

  it('are read in any order, and what is not known is refused with the usage', () => {
    expect([...readArguments(['--dry-run', '--env', 'prod'], known)]).toEqual([['--dry-run', ''], ['--env', 'prod']])
    for (const wrong of [['--evn', 'prod'], ['--env'], ['--env', '--dry-run'], ['prod']]) expect(() => readArguments(wrong, known)).toThrow('how')
  })
})

describe('npm audit', () => {
  const weak = (severity: string) => JSON.stringify({ vulnerabilities: { left: { severity, via: [{ title: 'Prototype pollution', url: 'https://example.org/1' }] }, right: { severity, via: ['left'] } } })

  it('fails for what is high or critical, once for each cause', () => {
    expect(verdictOf(weak('high'))).toEqual({ kind: 'found', lines: ['high left: Prototype pollution https://example.org/1'] })
    expect(verdictOf(weak('moderate'))).toEqual({ kind: 'clean' })
  })

  it('says that nothing is known when its endpoint does not answer', () => {
    expect(verdictOf(JSON.stringify({ message: '405 Method Not Allowed', error: { summary: '' } }))).toEqual({ kind: 'unanswered', why: '405 Method Not Allowed' })
    expect(verdictOf('npm error network timeout')).toEqual({ kind: 'unanswered', why: 'npm error network timeout' })
  })
})
