import type { Route } from '@/src/platform/navigation'

/** The one place that spells page paths; `src/app.config.ts` lists the same pages by role. */

type Params = Record<string, string | undefined>

const query = (params: Params): string => {
  const pairs = Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

const tab = (name: string) => (): Route => ({ url: `/pages/${name}/index`, isTab: true })

/** The pages of one subpackage. */
const pagesOf =
  (role: string) =>
  <P extends Params = Record<never, never>>(page: string) =>
  (...[params]: Record<never, never> extends P ? [params?: P] : [params: P]): Route => ({
    url: `/packages/${role}/pages/${page}/index${query((params ?? {}) as Params)}`,
    isTab: false,
  })

const worker = pagesOf('worker')
const cadre = pagesOf('cadre')
const office = pagesOf('office')
const leader = pagesOf('leader')
const admin = pagesOf('admin')

export const routes = {
  home: tab('home'),
  problems: tab('problems'),
  third: tab('third'),
  me: tab('me'),

  /** `category` is a kind, or `all` to begin with the list of kinds; `joins` is the published problem that it is like; a site that is named; a service matter that is asked for. */
  report: worker<{ category?: string; joins?: string; joinsTitle?: string; siteId?: string; siteName?: string; purpose?: string; matter?: string }>('report'),
  receipt: worker<{ id: string }>('receipt'),
  myProblem: worker<{ id: string }>('problem'),
  /** What workers have in their tabs, for the staff. */
  mine: worker('mine'),
  published: worker('published'),
  publishedList: worker('published-list'),
  publishedProblem: worker<{ id: string }>('published-problem'),
  /** 身边的服务阵地. */
  sites: worker('sites'),
  site: worker<{ id: string }>('site'),
  /** 服务事项. */
  matters: worker('matters'),
  /** 经验做法, the published ones. */
  practices: worker('practices'),
  practice: worker<{ id: string }>('practice'),
  inbox: worker('inbox'),
  /** 隐私和导出. */
  privacy: worker('privacy'),
  /** 减负自查. */
  burden: worker('burden'),
  /** In a browser only. */
  identities: worker('identities'),

  /** A problem as the staff see it, with what each of them may do. */
  accept: office<{ id: string }>('accept'),
  conduct: office('conduct'),
  /** Lines like this one, to compare and to merge. */
  similar: office<{ id: string }>('similar'),
  publish: office<{ id: string }>('publish'),
  /** 方案附表: import and export. */
  annexes: admin('annexes'),
  unions: cadre('unions'),
  /** A union's register; a new one without an id. */
  unionEdit: cadre<{ id?: string }>('union-edit'),
  /** 台账 to search and to take out as Excel. */
  ledger: office('ledger'),
  ledgerImport: office('ledger-import'),
  /** The QR codes of several unions on one sheet. */
  unionCodes: office('union-codes'),
  /** A service site's facts; a new one without an id. */
  siteEdit: office<{ id?: string }>('site-edit'),
  /** A service matter's words; a new one without an id. */
  matterEdit: office<{ id?: string }>('matter-edit'),
  /** 对策建议, and what recurs. */
  proposals: office('proposals'),
  proposal: office<{ id: string }>('proposal'),
  /** A draft; a new one without an id. */
  proposalEdit: office<{ id?: string; category?: string }>('proposal-edit'),
  supervise: office('supervise'),

  /** With a union's id and name it begins there, by a plan with `planId`; with `visitId` it goes on, with `draftId` with what this phone keeps. */
  visit: cadre<{ unionId?: string; unionName?: string; visitId?: string; planId?: string; draftId?: string }>('visit'),
  /** What this phone holds and the server does not have yet. */
  outbox: cadre('outbox'),
  plans: cadre('plans'),
  /** A new plan; to this union, or another wording of what stands or waits on this phone. */
  planVisit: cadre<{ unionId?: string; unionName?: string; planId?: string; unsentId?: string }>('plan'),
  union: cadre<{ id: string }>('union'),
  /** Visits the viewer's union received; `id` stands first. */
  received: cadre<{ id?: string }>('received'),
  /** The union's QR code; the viewer's own union without an id. */
  unionCode: cadre<{ unionId?: string }>('union-code'),
  visitRecord: cadre<{ id: string }>('visit-record'),
  /** Everybody's visits of a time, for who may see them. */
  visits: cadre<{ from?: string; to?: string }>('visits'),
  /** 经验做法 on their way: own ones, and those that wait for the editor or the office. */
  practiceDrafts: cadre('practice-drafts'),
  /** A draft, or the editor's wording of one; a new one without an id. */
  practiceEdit: cadre<{ id?: string }>('practice-edit'),
  assigned: cadre('assigned'),
  liaisons: cadre('liaisons'),
  handle: cadre<{ id: string }>('handle'),

  /** `view` is a LedgerView as JSON, or `late` for what is late and what soon will be; `period` is that of the figure. */
  drilldown: leader<{ view: string; period?: string; union?: string }>('drilldown'),
  /** Who is paired and went; of a union and those under it with its id. */
  coverage: leader<{ union?: string }>('coverage'),
  /** The year by month and mode, the map, what nobody visits. */
  visitSurvey: cadre('visit-survey'),
  /** 市总领导对口联系. */
  cityPairs: cadre('city-pairs'),
  /** 等我决定. */
  decide: leader('decide'),
  /** 批示: those given, those owed an answer. */
  orders: leader('orders'),

  /** 检查和通报: the ways to everything below. */
  review: leader('review'),
  charts: leader('charts'),
  indicators: leader('indicators'),
  indicator: leader<{ id: string }>('indicator'),
  indicatorEntry: office<{ id: string }>('indicator-entry'),
  /** A new one without an id. */
  indicatorEdit: office<{ id?: string }>('indicator-edit'),
  reports: leader('reports'),
  periodicReport: leader<{ id: string }>('periodic-report'),
  reportEdit: office<{ id: string }>('report-edit'),
  /** 任务分解. */
  workItems: leader('work-items'),
  activities: leader('activities'),
  activity: leader<{ id: string }>('activity'),
  /** A new one without an id. */
  activityEdit: office<{ id?: string }>('activity-edit'),
  media: office('media'),
  /** 上报; opened from a report with its id and title, to put down that it was sent. */
  upwards: office<{ reportId?: string; title?: string }>('upwards'),
  /** 简报和通报, for every member. */
  bulletins: worker('bulletins'),
  bulletin: worker<{ id: string }>('bulletin'),
  /** A new one without an id; begun from a report with `reportId`. */
  bulletinEdit: office<{ id?: string; reportId?: string }>('bulletin-edit'),

  /** 我的身份: bound or not, 代办. */
  myRoles: worker('my-roles'),
  /** An invitation's code; `scene` is that of the mini program's own code. */
  bind: worker<{ scene?: string }>('bind'),
  /** To be bound with a role, or the same person with another account. */
  applyRole: worker<{ kind?: 'role' | 'account' }>('apply-role'),
  /** 请人代办: for oneself, or by the office for another. */
  standIn: worker<{ forId?: string; forName?: string }>('stand-in'),

  /** 管理: the ways to everything below, and to the office's settings. */
  desk: admin('desk'),
  settings: admin('settings'),
  /** One of `settingNames`. */
  setting: admin<{ name: string }>('setting'),
  /** One 常用答复; a new one with where it stands. */
  replyEdit: admin<{ id?: string; command?: string; field?: string }>('reply-edit'),
  audit: admin('audit'),
  /** Pictures that wait for a person's eye. */
  pictures: admin('pictures'),
  /** What went out by WeChat, and why not. */
  deliveries: admin('deliveries'),
  /** What goes by itself, and when. */
  retention: admin('retention'),
  /** 人员名册. */
  roster: admin('roster'),
  person: admin<{ id: string }>('person'),
  /** A person's facts; a new one without an id. */
  personEdit: admin<{ id?: string }>('person-edit'),
  personRoles: admin<{ id: string }>('person-roles'),
  /** What they hold, and their leaving. */
  personLeave: admin<{ id: string }>('person-leave'),
  invitations: admin('invitations'),
  /** A new one; for a person of the roster with an id. */
  invite: admin<{ personId?: string }>('invite'),
  applications: admin('applications'),
} as const

export type RouteName = keyof typeof routes

/** What a page receives, when it was opened as `routes` says. */
export type ParamsOf<N extends RouteName> = NonNullable<Parameters<(typeof routes)[N]>[0]>
