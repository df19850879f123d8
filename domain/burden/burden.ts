import { type BurdenRule, burdenRules, type Evidence } from './rule'

/**
 * 减负自查: what the State Council office's rules for government and mass-organisation apps forbid or ask for (国办函〔2026〕12号), each with the
 * facts that show whether it is kept. Facts come from live settings, from the contracts that the functions serve, and from a scan of the built app.
 */

/** One field that crosses the wire. */
export interface Field {
  procedure: string
  side: 'input' | 'output'
  /** `draft.photos` */
  path: string
  /** It must be given, and not as null. */
  isRequired: boolean
  /** How many entries a list must have at least; 0 for everything else. */
  least: number
}

export interface BurdenFacts {
  fields: readonly Field[]
  /** The titles of the indicators in force. */
  indicators: readonly string[]
  /** The filing number (备案号) that the office entered; null until then. */
  filing: string | null
  /** The kinds of problem that can be reported. */
  categories: readonly string[]
  /** What the scan of the app found that was released last; null when none was recorded. */
  appScan: readonly string[] | null
}

/** Where the rules come from. Said from the server: the scan of the built app looks for just these words. */
export const burdenSource = {
  number: '国办函〔2026〕12号',
  on: '2026-01-25',
  asks: '政务和群团组织的应用都要照办，小程序也在内。不许强制签到打卡，不许搞积分、排名，不许统计在线时长、安装量，不许强制拍照、录像、传轨迹，不许重复填报，不许把用没用程序当主要考核依据；上线前要备案，要能对程序本身提意见、有回音。',
  caution: '以上按几处一致的转载整理；上线前请管理员和正式文件核对一遍。',
} as const

interface Told {
  rule: string
  how: string
  by: Evidence
}

export const burdenWords: Record<BurdenRule, Told> = {
  checkIn: { rule: '不强制签到打卡', how: '走访签到是自愿的记录。位置、二维码、工会主席确认三样都没有，也照样登记，只标“待核实”。', by: 'contract' },
  photos: { rule: '不强制拍照、录像', how: '没有一处必须传照片；一张也不传，照样能报、能办、能结。', by: 'contract' },
  tracks: { rule: '不采集行动轨迹', how: '签到只记一次位置，可以不给；不在后台取位置。走访那一年过后再过一年，位置自动删除。', by: 'contract' },
  points: { rule: '不搞积分、勋章', how: '系统里没有积分、分值、勋章、等级这样的数据。', by: 'contract' },
  ranking: { rule: '不搞排名通报', how: '没有给人或单位排名的数据；名单按姓名拼音排列。', by: 'contract' },
  usage: { rule: '不统计个人使用情况', how: '不记录、不展示任何人的登录次数、在线时长、安装情况。', by: 'contract' },
  repeated: { rule: '不重复填报', how: '系统知道的不再问：姓名、部门、单位、签到时间都自动带出，提交和走访不要求再填。', by: 'contract' },
  appraisal: { rule: '不把使用程序当考核', how: '在用的指标里没有以登录、打卡、安装、活跃为内容的。', by: 'settings' },
  feedback: { rule: '可以对程序本身提意见', how: '“我的”里有“意见反馈”，和诉求一样编号、限时、回访。', by: 'contract' },
  filing: { rule: '上线前备案', how: '备案号由管理员填写，在这里公开。', by: 'settings' },
  app: { rule: '装到手机上的程序也照此执行', how: '每次发布前扫描编译好的程序：没有后台定位，没有积分、排行、打卡、在线时长等字样；有一处就不能发布。', by: 'build' },
}

/** Places that a person enters on purpose: their position is what they came to give. */
const givesPlace = ['visit.addPlace', 'liaison.savePlace']
/** What a worker or cadre fills in again and again; who they are is known. */
const often = ['problem.submit', 'problem.addProgress', 'problem.supply', 'problem.answer', 'visit.checkIn', 'visit.checkOut', 'visit.saveRecord', 'visit.finish']

const last = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
const named = (pattern: RegExp) => ({ path }: Field): boolean => pattern.test(last(path))
const told = ({ procedure, path }: Field): string => `${procedure} ${path}`

const gauges = /登录|登陆|打卡|签到率|安装|下载量|注册率|活跃|在线时长|使用率|点击量|关注数|积分/

/** What speaks against each rule; nothing means that it is kept. */
const against: Record<BurdenRule, (facts: BurdenFacts) => string[]> = {
  checkIn: ({ fields }) =>
    fields.filter((field) => field.side === 'input' && field.isRequired && named(/^(fix|location|position|proofs?|codeProof)$/)(field) && !givesPlace.includes(field.procedure)).map(told),
  photos: ({ fields }) => fields.filter((field) => field.side === 'input' && field.least > 0 && named(/photo|picture|image|video/i)(field)).map(told),
  tracks: ({ fields }) => fields.filter(named(/^(tracks?|trails?|trajector\w*|fixes|locations|positions|waypoints)$/i)).map(told),
  points: ({ fields }) => fields.filter(named(/^(points?|scores?|credits?|badges?|medals?|level|honou?rs?)$|积分/i)).map(told),
  ranking: ({ fields }) => fields.filter(named(/^(rank(ing|s|ed)?|leaderboard|topList|placing[A-Z]\w*)$/)).map(told),
  usage: ({ fields }) => fields.filter(named(/online(Minutes|Seconds|Time|Hours)|usage|activeDays|isActiveUser|login|installs?$|installed|streak|lastSeen|openedCount|visitsOfApp/i)).map(told),
  repeated: ({ fields }) =>
    fields.filter((field) => field.side === 'input' && field.isRequired && often.includes(field.procedure) && /^(name|realName|phone|contactPhone|idNumber|department|duty|unionName|openid)$/.test(field.path)).map(told),
  appraisal: ({ indicators }) => indicators.filter((title) => gauges.test(title)),
  feedback: ({ categories }) => (categories.includes('appFeedback') ? [] : ['意见反馈不能提交']),
  filing: ({ filing }) => (filing === null ? ['还没有填写备案号'] : isFilingNumber(filing) ? [] : [filing]),
  app: ({ appScan }) => (appScan === null ? ['还没有发布前扫描的记录'] : [...appScan]),
}

/** 冀ICP备12345678号-1X: the province, the filing, the mini program's own number. */
export const isFilingNumber = (text: string): boolean => /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备\d{8,10}号-\d{1,4}X$/.test(text)

export interface Judged {
  rule: BurdenRule
  isKept: boolean
  findings: string[]
}

/** Every rule, each with what speaks against it. */
export const judgeBurden = (facts: BurdenFacts): Judged[] =>
  burdenRules.map((rule) => {
    const findings = [...new Set(against[rule](facts))].sort()
    return { rule, isKept: findings.length === 0, findings }
  })
