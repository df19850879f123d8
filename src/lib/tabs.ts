import type { Role } from '@/domain/people/role'
import { paintTabs, setTabBadge, type Tab } from '@/src/platform/window'
import { getAppearance, onAppearance } from '@/src/theme/appearance'

/** Whose workbench slot 1 is: of several roles the first of this order. */
export type Desk = 'leader' | 'office' | 'cadre' | 'chair' | 'worker'

const desks: readonly [Desk, readonly Role[]][] = [
  ['leader', ['leader']],
  ['office', ['office', 'supervision']],
  ['cadre', ['cadre', 'contact', 'support', 'publicity']],
  ['chair', ['chair']],
]

/** Every workbench of a person, the one that takes slot 1 first; everybody's last one is the worker's. */
export const desksOf = (roles: readonly Role[]): Desk[] => [
  ...desks.filter(([, held]) => held.some((role) => roles.includes(role))).map(([desk]) => desk),
  'worker',
]

const me: Tab = { text: '我的', icon: 'user' }
const visits: Tab = { text: '走访', icon: 'pin' }
const figures: Tab = { text: '公开', icon: 'board' }
const ledger: Tab = { text: '台账', icon: 'speak' }
const bench: Tab = { text: '工作台', icon: 'desk' }

export const tabsOf: Record<Desk, readonly [Tab, Tab, Tab, Tab]> = {
  worker: [{ text: '首页', icon: 'home' }, { text: '我的诉求', icon: 'speak' }, figures, me],
  chair: [{ text: '首页', icon: 'home' }, { text: '诉求', icon: 'speak' }, visits, me],
  cadre: [bench, { text: '问题', icon: 'speak' }, visits, me],
  office: [bench, ledger, visits, me],
  leader: [{ text: '总览', icon: 'chart' }, ledger, visits, me],
}

let shown: Desk = 'worker'

const paint = (): void => paintTabs(tabsOf[shown], getAppearance().theme)

/** The four tabs in this person's words and pictures. Only a tab page can paint them: each does when it appears. */
export const showTabs = (roles: readonly Role[]): void => {
  shown = desksOf(roles)[0] ?? 'worker'
  paint()
}

onAppearance(paint)

/** How many problems wait for this person: the badge of slot 2. */
export const showWaiting = (count: number): void => setTabBadge(1, count)
