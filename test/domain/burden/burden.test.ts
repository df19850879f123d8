import { type BurdenFacts, burdenWords, type Field, isFilingNumber, judgeBurden } from '@/domain/burden/burden'
import { burdenRules } from '@/domain/burden/rule'
import { scanApp } from '@/domain/burden/app.scan'

const field = (procedure: string, path: string, more: Partial<Field> = {}): Field => ({ procedure, side: 'input', path, isRequired: false, least: 0, ...more })

const kept: BurdenFacts = {
  fields: [
    field('visit.checkIn', 'fix'), field('visit.addPlace', 'fix', { isRequired: true }), field('visit.finish', 'photos', { isRequired: true }),
    field('people.apply', 'name', { isRequired: true }), field('problem.assign', 'owner.name', { isRequired: true }),
  ],
  indicators: ['职工劳动和技能竞赛', '联系点配对率'], filing: '冀ICP备00000000号-1X', categories: ['pay', 'appFeedback'], appScan: [],
}

const breaks: [rule: (typeof burdenRules)[number], how: string, facts: Partial<BurdenFacts>, finding: string][] = [
  ['checkIn', 'a check-in that wants the place', { fields: [field('visit.checkIn', 'fix', { isRequired: true })] }, 'visit.checkIn fix'],
  ['photos', 'a record that wants a photo', { fields: [field('visit.saveRecord', 'draft.photos', { least: 1 })] }, 'visit.saveRecord draft.photos'],
  ['tracks', 'a track that is sent', { fields: [field('visit.finish', 'track')] }, 'visit.finish track'],
  ['points', 'points that are shown', { fields: [field('people.me', 'person.points', { side: 'output' })] }, 'people.me person.points'],
  ['ranking', 'a rank of people', { fields: [field('review.overview', 'rows.rank', { side: 'output' })] }, 'review.overview rows.rank'],
  ['usage', 'time online', { fields: [field('people.roster', 'rows.onlineMinutes', { side: 'output' })] }, 'people.roster rows.onlineMinutes'],
  ['repeated', 'a report that asks for the name', { fields: [field('problem.submit', 'name', { isRequired: true })] }, 'problem.submit name'],
  ['appraisal', 'an indicator of activity', { indicators: ['小程序月活跃率'] }, '小程序月活跃率'],
  ['feedback', 'no way to complain about the app', { categories: ['pay'] }, '意见反馈不能提交'],
  ['filing', 'no filing number', { filing: null }, '还没有填写备案号'],
  ['filing', 'something that is no filing number', { filing: '正在办' }, '正在办'],
  ['app', 'a release that was not scanned', { appScan: null }, '还没有发布前扫描的记录'],
  ['app', 'a release with something found', { appScan: ['app.js 减负 排名: 排行榜'] }, 'app.js 减负 排名: 排行榜'],
]

describe('减负自查', () => {
  it('finds nothing where every rule is kept', () => {
    expect(judgeBurden(kept).filter(({ isKept }) => !isKept)).toEqual([])
    expect(judgeBurden(kept).map(({ rule }) => rule)).toEqual([...burdenRules])
  })

  it.each(breaks)('%s turns red by %s, and nothing else does', (rule, _how, facts, finding) => {
    expect(judgeBurden({ ...kept, ...facts }).filter(({ isKept }) => !isKept)).toEqual([{ rule, isKept: false, findings: [finding] }])
  })

  it('has a case that breaks each rule, and Chinese words for it', () => {
    expect(new Set(breaks.map(([rule]) => rule))).toEqual(new Set(burdenRules))
    for (const rule of burdenRules) expect(burdenWords[rule].how).toMatch(/^[^a-zA-Z]{10,}$/)
  })

  it('knows a filing number by its shape', () => {
    for (const good of ['冀ICP备12345678号-1X', '京ICP备1234567890号-12X']) expect(isFilingNumber(good)).toBe(true)
    for (const bad of ['', '冀ICP备12345678号', '冀ICP备12345678号-1', 'ICP备12345678号-1X', '<b>冀ICP备12345678号-1X']) expect(isFilingNumber(bad)).toBe(false)
  })
})

describe('a file of the built app', () => {
  it.each([
    ['text("本月积分 20")', '积分'], ['title:"\\u6392\\u884c\\u699c"', '排行榜'], ['<view>连续签到 3 天</view>', '连续签到'], ['label:"在线时长"', '在线时长'],
    ['toast("请先拍照")', '请先拍照'], ['wx.startLocationUpdateBackground({})', 'startLocationUpdateBackground'], ['wx.onLocationChange(f)', 'onLocationChange'],
    ['{"requiredBackgroundModes": ["audio", "location"]}', '"requiredBackgroundModes": ["audio", "location"'], ['wx.reportEvent("open")', 'reportEvent'],
  ])('turns red with %s', (text, words) => {
    expect(scanApp(text).map((finding) => finding.words)).toEqual([words])
  })

  it('stays green with what a voluntary check-in says', () => {
    expect(scanApp('签到是自愿的，位置可以不给；wx.getLocation({}); 按姓名拼音排列；照片可以不传')).toEqual([])
  })
})
