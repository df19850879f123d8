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

  report: page<{ category?: string }>('packages/worker/pages/report/index'),
  receipt: page<{ id: string }>('packages/worker/pages/receipt/index'),
  myProblem: page<{ id: string }>('packages/worker/pages/problem/index'),

  accept: page<{ id: string }>('packages/office/pages/accept/index'),

  visit: page<{ unionId?: string; visitId?: string }>('packages/cadre/pages/visit/index'),
  visits: page('packages/cadre/pages/visits/index'),
  liaisons: page('packages/cadre/pages/liaisons/index'),
  handle: page<{ id: string }>('packages/cadre/pages/handle/index'),

  /** `view` is a LedgerView as JSON; `title` repeats the figure that was tapped. */
  drilldown: page<{ view: string; title?: string }>('packages/leader/pages/drilldown/index'),
  coverage: page('packages/leader/pages/coverage/index'),
} as const

export type RouteName = keyof typeof routes

/** What a page receives, when it was opened as `routes` says. */
export type ParamsOf<N extends RouteName> = NonNullable<Parameters<(typeof routes)[N]>[0]>
