import { policyVersion } from '@/domain/people/policy'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { submissionId } from '../support/ids'
import { startWorld, type World } from '../support/world'
import type { WeappApp } from './support/boot'
import { closePhones, phone } from './support/phone'

const page = (name: string): string => `packages/admin/pages/${name}/index`

/** The real WeChat build of what the office and the administrator keep. */
describe('管理 in the WeChat build', () => {
  let world: World
  let union: { id: string; name: string }
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lianxidian-chat-'))
    world = await startWorld('2026-06-16T01:41:00.000Z')
    union = await world.union({ name: '演示第一小学工会' })
    await world.person({ openid: 'weapp-admin', name: '演示管理员甲', roles: ['worker', 'admin', 'office'] })
  })
  afterEach(closePhones)
  afterAll(async () => {
    await world.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const admin = (): Promise<WeappApp> => phone(world, 'weapp-admin')

  it('approves an application that the inbox tells of, and whoever applied reads it there', async () => {
    const applicant = world.as('weapp-chair')
    await applicant.call('people.consent', { policyVersion })
    await applicant.call('people.apply', { submissionId: submissionId(), kind: 'role', role: 'chair', unionId: union.id, name: '演示主席丙', words: '今年三月换届选上的' })
    const app = await admin()
    const inbox = await app.open('packages/worker/pages/inbox/index')
    await inbox.tapText('有人申请绑定，请核对')
    const applications = await app.waitForPage(page('applications'))
    await applications.tapText(`演示主席丙，申请当${union.name}的工会主席`)
    await applications.waitForText('今年三月换届选上的')
    await applications.tapText('通过')
    await applications.waitForText('没有等审核的申请')
    expect((await applicant.call('people.me', {})).person?.roles).toEqual(['worker', 'chair'])

    const theirs = await (await phone(world, 'weapp-chair')).open('packages/worker/pages/inbox/index')
    expect(await theirs.waitForText('您的申请通过了，可以用了')).toContain(`申请当${union.name}的工会主席`)
  })

  it('adds somebody to the roster, who is found by name', async () => {
    const app = await admin()
    const roster = await app.open(page('roster'))
    await roster.waitForText('演示主席丙')
    await roster.tapText('加一个人')
    const edit = await app.waitForPage(page('person-edit'))
    await edit.input('.field__input', '演示干部丁')
    await edit.tapText('加进名册')
    const card = await app.waitForPage(page('person'))
    await card.waitForText('还没绑定')
    expect((await world.as('weapp-admin').call('people.roster', { text: '演示干部丁' })).rows).toHaveLength(1)
  })

  it('changes a setting, and keeps who did', async () => {
    const app = await admin()
    const settings = await app.open(page('settings'))
    await settings.tapText('备案号')
    const setting = await app.waitForPage(page('setting'))
    await setting.input('.field__input', '冀ICP备12345678号-1X')
    await setting.tapText('保存备案号')
    await setting.waitForText('演示管理员甲')
    expect(app.device.toasts).toContain('存好了')
    expect((await world.as('weapp-admin').call('settings.all', {})).filing.number).toBe('冀ICP备12345678号-1X')
  })

  it('imports annexes from a chat after showing what it understood, in an environment where nothing else was set', async () => {
    const file = path.join(folder, '人员.csv')
    const text = '姓名,职务,部室,领导小组,办公室,工作专班\n演示领导乙,主席,综合科,组长,,\n演示干部戊,职员,综合科,成员,,\n'
    await writeFile(file, text)
    const app = await admin()
    app.device.chatFile = { name: '人员.csv', path: file, size: Buffer.byteLength(text) }
    const annexes = await app.open(page('annexes'))
    await annexes.tapText('人员')
    await annexes.tapText('选文件')
    await annexes.tapText('导入这 2 行')
    await annexes.waitForText('导入了 2 行')
    expect((await world.as('weapp-admin').call('people.roster', { text: '演示干部戊' })).rows).toHaveLength(1)
    const pairs = '姓名,职务,部室,对口联系乡镇总工会,对口联系基层工会,区总工会联络人\n演示领导乙,主席,综合科,演示镇总工会,,演示干部戊\n'
    await writeFile(file, pairs)
    app.device.chatFile = { name: '对口联系.csv', path: file, size: Buffer.byteLength(pairs) }
    const second = await app.open(page('annexes'))
    await second.tapText('选文件')
    await second.tapText('导入这 1 行')
    await second.waitForText('导入了 1 行')
    expect(await world.documents('liaisons')).toMatchObject([{ personName: '演示领导乙', unionName: '演示镇总工会', fromOn: '2022-10-17' }])
  })

  it('shows the audit of all that, finds that nobody touched it, and hands it out as a file that WeChat opens', async () => {
    world.at('2026-06-16T01:44:00.000Z')
    await world.cloud.timer('sweep')
    const app = await admin()
    const audit = await app.open(page('audit'))
    expect(await audit.waitForText('演示管理员甲')).toMatch(/申请/)
    await audit.tapText('核对记录')
    await audit.tapText('开始核对')
    await audit.waitForText('再核对一遍')
    expect(audit.text()).toContain('最后一段的指纹')
    const again = await app.open(page('audit'))
    await again.tapText('导出')
    await again.tapText('导出 Excel')
    await again.tapText('打开文件')
    expect(app.device.documents).toEqual([{ filePath: 'wxfile://usr/审计记录-2026-06-16.xlsx', fileType: 'xlsx' }])
  })

  it('gives one’s own data as a file that WeChat opens', async () => {
    const app = await phone(world, 'weapp-chair')
    const privacy = await app.open('packages/worker/pages/privacy/index')
    await privacy.tap('.button--secondary')
    await privacy.tapText('打开文件')
    expect(app.device.documents).toEqual([{ filePath: 'wxfile://usr/我的数据.xlsx', fileType: 'xlsx' }])
  })
})
