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

  /** `category` is a kind, or `all` to begin with the list of kinds; `joins` is the published problem that it is like. */
  report: page<{ category?: string; joins?: string; joinsTitle?: string }>('packages/worker/pages/report/index'),
  receipt: page<{ id: string }>('packages/worker/pages/receipt/index'),
  myProblem: page<{ id: string }>('packages/worker/pages/problem/index'),
  /** What workers have in their tabs, for the staff. */
  mine: page('packages/worker/pages/mine/index'),
  published: page('packages/worker/pages/published/index'),
  publishedList: page('packages/worker/pages/published-list/index'),
  publishedProblem: page<{ id: string }>('packages/worker/pages/published-problem/index'),
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
  unions: page('packages/office/pages/unions/index'),
  /** A union's register; a new one without an id. */
  unionEdit: page<{ id?: string }>('packages/office/pages/union-edit/index'),
  /** 台账 to search and to take out as Excel. */
  ledger: page('packages/office/pages/ledger/index'),
  ledgerImport: page('packages/office/pages/ledger-import/index'),
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
  assigned: page('packages/cadre/pages/assigned/index'),
  liaisons: page('packages/cadre/pages/liaisons/index'),
  handle: page<{ id: string }>('packages/cadre/pages/handle/index'),

  /** `view` is a LedgerView as JSON, or `late` for what is late and what soon will be; `period` is that of the figure. */
  drilldown: page<{ view: string; period?: string }>('packages/leader/pages/drilldown/index'),
  coverage: page('packages/leader/pages/coverage/index'),
  /** The year by month and mode, the map, what nobody visits. */
  visitSurvey: page('packages/leader/pages/visit-survey/index'),
  /** 等我决定. */
  decide: page('packages/leader/pages/decide/index'),
  /** 批示: those given, those owed an answer. */
  orders: page('packages/leader/pages/orders/index'),
} as const

export type RouteName = keyof typeof routes

/** What a page receives, when it was opened as `routes` says. */
export type ParamsOf<N extends RouteName> = NonNullable<Parameters<(typeof routes)[N]>[0]>
