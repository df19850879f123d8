const isWeapp = process.env.TARO_ENV === 'weapp'

/** The pages of each role's subpackage: add a page by adding its line. In WeChat nobody chooses who to be. */
const packages: Record<'worker' | 'cadre' | 'office' | 'leader' | 'admin', string[]> = {
  worker: [
    'report', 'receipt', 'problem', 'mine', 'published', 'published-list', 'published-problem', 'sites', 'site', 'matters', 'practices', 'practice', 'inbox', 'privacy', 'burden', 'bulletins', 'bulletin',
    'my-roles', 'bind', 'apply-role', 'stand-in',
    ...(isWeapp ? [] : ['identities']),
  ],
  cadre: ['visit', 'visit-record', 'visits', 'liaisons', 'outbox', 'plans', 'plan', 'union', 'received', 'union-code', 'visit-survey', 'unions', 'union-edit', 'practice-drafts', 'practice-edit', 'assigned', 'handle', 'city-pairs'],
  office: ['accept', 'conduct', 'similar', 'publish', 'ledger', 'ledger-import', 'union-codes', 'site-edit', 'matter-edit', 'proposals', 'proposal', 'proposal-edit', 'supervise', 'indicator-entry', 'indicator-edit', 'report-edit', 'activity-edit', 'bulletin-edit', 'media', 'upwards'],
  leader: ['drilldown', 'coverage', 'decide', 'orders', 'review', 'charts', 'indicators', 'indicator', 'reports', 'periodic-report', 'work-items', 'activities', 'activity'],
  admin: [
    'desk', 'roster', 'person', 'person-edit', 'person-roles', 'person-leave', 'invitations', 'invite', 'applications',
    'annexes',
    'settings', 'setting', 'reply-edit', 'audit', 'pictures', 'deliveries', 'retention',
  ],
}

/** WeChat reads colours and pictures of both themes from theme.json; a browser gets the light ones and is repainted at run time. */
const themed = (name: string, light: string): string => (isWeapp ? `@${name}` : light)

const tab = (pagePath: string, text: string, icon: string) => ({
  pagePath,
  text,
  iconPath: themed(`${icon}Icon`, `assets/tab/${icon}.png`),
  selectedIconPath: themed(`${icon}OnIcon`, `assets/tab/${icon}-on.png`),
})

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/problems/index', 'pages/third/index', 'pages/me/index'],
  subPackages: Object.entries(packages)
    .filter(([, pages]) => pages.length > 0)
    .map(([role, pages]) => ({ root: `packages/${role}`, pages: pages.map((page) => `pages/${page}/index`) })),
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: '联系点',
    navigationBarBackgroundColor: themed('pageColor', '#F4F5F3'),
    navigationBarTextStyle: themed('barTextStyle', 'black') as 'black',
    backgroundColor: themed('pageColor', '#F4F5F3'),
    backgroundColorTop: themed('pageColor', '#F4F5F3'),
    backgroundColorBottom: themed('pageColor', '#F4F5F3'),
    backgroundTextStyle: themed('loadingTextStyle', 'dark') as 'dark',
  },
  tabBar: {
    color: themed('tabColor', '#646B67'),
    selectedColor: themed('tabOnColor', '#0E6B5A'),
    backgroundColor: themed('barColor', '#FFFFFF'),
    borderStyle: themed('barBorderStyle', 'black') as 'black',
    list: [
      tab('pages/home/index', '首页', 'home'),
      tab('pages/problems/index', '我的诉求', 'speak'),
      tab('pages/third/index', '公开', 'board'),
      tab('pages/me/index', '我的', 'user'),
    ],
  },
  ...(isWeapp && {
    darkmode: true,
    themeLocation: 'theme.json',
    sitemapLocation: 'sitemap.json',
    lazyCodeLoading: 'requiredComponents',
    requiredPrivateInfos: ['getLocation'],
    permission: { 'scope.userLocation': { desc: '走访签到时记一次位置，不给也能登记' } },
    __usePrivacyCheck__: true,
    style: 'v2',
  }),
})
