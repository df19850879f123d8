import type { Route } from '@/src/platform/navigation'

/** The one place that spells page paths; `src/app.config.ts` lists the same pages by role. */

type Params = Record<string, string | undefined>

const query = (params: Params): string => {
  const pairs = Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

const tab = (path: string) => (): Route => ({ url: `/${path}`, isTab: true })

const page =
  <P extends Params = Record<never, never>>(path: string) =>
  (...[params]: Record<never, never> extends P ? [params?: P] : [params: P]): Route => ({
    url: `/${path}${query((params ?? {}) as Params)}`,
    isTab: false,
  })

export const routes = {
  home: tab('pages/home/index'),
  problems: tab('pages/problems/index'),
  third: tab('pages/third/index'),
  me: tab('pages/me/index'),

  /** `category` is a kind, or `all` to begin with the list of kinds; `joins` is the published problem that it is like; a site that is named; a service matter that is asked for. */
  report: page<{ category?: string; joins?: string; joinsTitle?: string; siteId?: string; siteName?: string; purpose?: string; matter?: string }>('packages/worker/pages/report/index'),
  receipt: page<{ id: string }>('packages/worker/pages/receipt/index'),
  myProblem: page<{ id: string }>('packages/worker/pages/problem/index'),
  /** What workers have in their tabs, for the staff. */
  mine: page('packages/worker/pages/mine/index'),
  published: page('packages/worker/pages/published/index'),
  publishedList: page('packages/worker/pages/published-list/index'),
  publishedProblem: page<{ id: string }>('packages/worker/pages/published-problem/index'),
  /** 身边的服务阵地. */
  sites: page('packages/worker/pages/sites/index'),
  site: page<{ id: string }>('packages/worker/pages/site/index'),
  /** 服务事项. */
  matters: page('packages/worker/pages/matters/index'),
  /** 经验做法, the published ones. */
  practices: page('packages/worker/pages/practices/index'),
  practice: page<{ id: string }>('packages/worker/pages/practice/index'),
  inbox: page('packages/worker/pages/inbox/index'),
  privacy: page('packages/worker/pages/privacy/index'),
  /** In a browser only. */
  identities: page('packages/worker/pages/identities/index'),

  /** A problem as the staff see it, with what each of them may do. */
  accept: page<{ id: string }>('packages/office/pages/accept/index'),
  conduct: page('packages/office/pages/conduct/index'),
  /** Lines like this one, to compare and to merge. */
  similar: page<{ id: string }>('packages/office/pages/similar/index'),
  publish: page<{ id: string }>('packages/office/pages/publish/index'),
  unions: page('packages/cadre/pages/unions/index'),
  /** A union's register; a new one without an id. */
  unionEdit: page<{ id?: string }>('packages/cadre/pages/union-edit/index'),
  /** 台账 to search and to take out as Excel. */
  ledger: page('packages/office/pages/ledger/index'),
  ledgerImport: page('packages/office/pages/ledger-import/index'),
  /** A service site's facts; a new one without an id. */
  siteEdit: page<{ id?: string }>('packages/office/pages/site-edit/index'),
  /** A service matter's words; a new one without an id. */
  matterEdit: page<{ id?: string }>('packages/office/pages/matter-edit/index'),
  /** 对策建议, and what recurs. */
  proposals: page('packages/office/pages/proposals/index'),
  proposal: page<{ id: string }>('packages/office/pages/proposal/index'),
  /** A draft; a new one without an id. */
  proposalEdit: page<{ id?: string; category?: string }>('packages/office/pages/proposal-edit/index'),
  supervise: page('packages/office/pages/supervise/index'),

  /** With a union's id and name it begins there, by a plan with `planId`; with `visitId` it goes on, with `draftId` with what this phone keeps. */
  visit: page<{ unionId?: string; unionName?: string; visitId?: string; planId?: string; draftId?: string }>('packages/cadre/pages/visit/index'),
  /** What this phone holds and the server does not have yet. */
  outbox: page('packages/cadre/pages/outbox/index'),
  plans: page('packages/cadre/pages/plans/index'),
  /** A new plan; to this union, or another wording of what stands or waits on this phone. */
  planVisit: page<{ unionId?: string; unionName?: string; planId?: string; unsentId?: string }>('packages/cadre/pages/plan/index'),
  union: page<{ id: string }>('packages/cadre/pages/union/index'),
  /** Visits the viewer's union received; `id` stands first. */
  received: page<{ id?: string }>('packages/cadre/pages/received/index'),
  /** The union's QR code; the viewer's own union without an id. */
  unionCode: page<{ unionId?: string }>('packages/cadre/pages/union-code/index'),
  visitRecord: page<{ id: string }>('packages/cadre/pages/visit-record/index'),
  /** Everybody's visits of a time, for who may see them. */
  visits: page<{ from?: string; to?: string }>('packages/cadre/pages/visits/index'),
  /** 经验做法 on their way: own ones, and those that wait for the editor or the office. */
  practiceDrafts: page('packages/cadre/pages/practice-drafts/index'),
  /** A draft, or the editor's wording of one; a new one without an id. */
  practiceEdit: page<{ id?: string }>('packages/cadre/pages/practice-edit/index'),
  assigned: page('packages/cadre/pages/assigned/index'),
  liaisons: page('packages/cadre/pages/liaisons/index'),
  handle: page<{ id: string }>('packages/cadre/pages/handle/index'),

  /** `view` is a LedgerView as JSON, or `late` for what is late and what soon will be; `period` is that of the figure. */
  drilldown: page<{ view: string; period?: string }>('packages/leader/pages/drilldown/index'),
  coverage: page('packages/leader/pages/coverage/index'),
  /** The year by month and mode, the map, what nobody visits. */
  visitSurvey: page('packages/cadre/pages/visit-survey/index'),
  /** 等我决定. */
  decide: page('packages/leader/pages/decide/index'),
  /** 批示: those given, those owed an answer. */
  orders: page('packages/leader/pages/orders/index'),

  /** 检查和通报: the ways to everything below. */
  review: page('packages/leader/pages/review/index'),
  charts: page('packages/leader/pages/charts/index'),
  indicators: page('packages/leader/pages/indicators/index'),
  indicator: page<{ id: string }>('packages/leader/pages/indicator/index'),
  indicatorEntry: page<{ id: string }>('packages/office/pages/indicator-entry/index'),
  /** A new one without an id. */
  indicatorEdit: page<{ id?: string }>('packages/office/pages/indicator-edit/index'),
  reports: page('packages/leader/pages/reports/index'),
  periodicReport: page<{ id: string }>('packages/leader/pages/periodic-report/index'),
  reportEdit: page<{ id: string }>('packages/office/pages/report-edit/index'),
  /** 任务分解. */
  workItems: page('packages/leader/pages/work-items/index'),
  activities: page('packages/leader/pages/activities/index'),
  activity: page<{ id: string }>('packages/leader/pages/activity/index'),
  /** A new one without an id. */
  activityEdit: page<{ id?: string }>('packages/office/pages/activity-edit/index'),
  media: page('packages/office/pages/media/index'),
  /** 上报. */
  upwards: page('packages/office/pages/upwards/index'),
  /** 简报和通报, for every member. */
  bulletins: page('packages/worker/pages/bulletins/index'),
  bulletin: page<{ id: string }>('packages/worker/pages/bulletin/index'),
  /** A new one without an id; begun from a report with `reportId`. */
  bulletinEdit: page<{ id?: string; reportId?: string }>('packages/office/pages/bulletin-edit/index'),
} as const

export type RouteName = keyof typeof routes

/** What a page receives, when it was opened as `routes` says. */
export type ParamsOf<N extends RouteName> = NonNullable<Parameters<(typeof routes)[N]>[0]>
