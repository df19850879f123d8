import { strFromU8, unzipSync } from 'fflate'
import jsQR from 'jsqr'
import mammoth from 'mammoth'
import { PNG } from 'pngjs'
import { submissionId } from '../../support/ids'
import { type Stage, stageOf } from './stage'

/** What a phone reads off every picture of the file. */
const readCodes = (file: Uint8Array): string[] =>
  Object.entries(unzipSync(file))
    .filter(([name]) => /^word\/media\/.+/.test(name))
    .map(([, bytes]) => {
      const { data, width, height } = PNG.sync.read(Buffer.from(bytes))
      return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? 'unreadable'
    })

describe('the sheet of several unions’ codes', () => {
  let stage: Stage
  let bare: { id: string; name: string }
  const office = () => stage.world.as(stage.office.openid)
  const exported = (input: { unionIds?: string[]; cursor?: string } = {}) => office().call('visit.exportCodes', { submissionId: submissionId(), ...input })
  const fetched = async ({ url }: { url: string }) => new Uint8Array(await (await fetch(url)).arrayBuffer())
  const codeOf = async (unionId: string) => (await office().call('visit.unionCode', { unionId })).sheet
  beforeAll(async () => {
    stage = await stageOf()
    bare = await stage.world.union({ name: '演示印刷公司工会' })
  })
  afterAll(() => stage.world.stop())

  it('holds each chosen union’s name, how to use it, its days, and a code that a phone reads and a visit takes', async () => {
    await office().call('visit.renewCode', { submissionId: submissionId(), unionId: stage.place.id })
    const old = await codeOf(stage.place.id)
    const answer = await exported({ unionIds: [stage.place.id, bare.id] })
    expect(answer).toMatchObject({ unions: 2, made: 1, leftOut: [], nextCursor: null, fileName: '走访码20260616.docx' })
    const file = await fetched(answer)
    const codes = readCodes(file)
    expect(codes.sort()).toEqual([old!.text, (await codeOf(bare.id))!.text].sort())
    const { value: words } = await mammoth.extractRawText({ buffer: Buffer.from(file) })
    for (const text of [bare.name, '请用微信“联系点”扫这里', '第 1 张，2026年6月16日做，用到2026年9月14日']) expect(words).toContain(text)
    const header = Object.entries(unzipSync(file)).filter(([name]) => /header/.test(name)).map(([, bytes]) => strFromU8(bytes)).join('')
    expect(header).toContain('走访码（2026年6月16日打印）')
    expect(await stage.checkIn(stage.boss.openid, { fix: null, code: old!.text })).toMatchObject({ isCodeProof: true, codeRefusal: null })
  })

  it('makes nothing twice and ends nothing that is in use, asked again or for all', async () => {
    const input = { submissionId: submissionId(), unionIds: [bare.id] }
    const before = await codeOf(bare.id)
    const first = await office().call('visit.exportCodes', input)
    expect(await office().call('visit.exportCodes', input)).toEqual(first)
    const all = await exported()
    expect(all).toMatchObject({ unions: (await stage.world.documents('unions')).length, nextCursor: null })
    expect((await exported()).made).toBe(0)
    expect(await codeOf(bare.id)).toEqual(before)
    expect(new Set(readCodes(await fetched(all))).size).toBe(all.unions)
  })

  it('leaves out, by name, a union whose code was stopped, and makes the next one when its time is over', async () => {
    await office().call('visit.revokeCode', { submissionId: submissionId(), unionId: bare.id })
    const answer = await exported({ unionIds: [bare.id, stage.place.id] })
    expect(answer).toMatchObject({ unions: 1, made: 0, leftOut: [bare.name] })
    expect(await codeOf(bare.id)).toBeNull()
    stage.world.at('2026-09-20T02:00:00.000Z')
    expect(await exported({ unionIds: [stage.place.id] })).toMatchObject({ unions: 1, made: 1 })
    stage.world.at('2026-06-16T03:00:00.000Z')
  })

  it('goes on after a hundred, and is written into the audit', async () => {
    for (let i = 0; i < 101; i++) await stage.world.union({ name: `演示第${String(i).padStart(3, '0')}企业工会` })
    const total = (await stage.world.documents('unions')).length
    const first = await exported()
    const second = await exported({ cursor: first.nextCursor! })
    expect([first.unions, second.nextCursor, first.unions + second.unions + second.leftOut.length + first.leftOut.length]).toEqual([100 - first.leftOut.length, null, total])
    expect(await stage.world.documents('audit', { action: 'exported', about: '走访码' })).not.toEqual([])
  })

  it('is the office’s alone, and of unions that there are', async () => {
    const input = { submissionId: submissionId(), unionIds: [stage.place.id] }
    for (const { openid } of [stage.chairman, stage.boss, stage.leader]) expect((await stage.world.as(openid).refusal('visit.exportCodes', input)).code).toBe('FORBIDDEN')
    expect((await office().refusal('visit.exportCodes', { submissionId: submissionId(), unionIds: ['union-none'] })).code).toBe('NOT_FOUND')
  })
})
