/** The branches of the tree of indicators: the plan's five goals (五个强) and its four key tasks. */
export const themes = [
  'political', 'organization', 'sites', 'institutions', 'action', 'pairing', 'visiting', 'solving', 'deepening',
] as const
export type Theme = (typeof themes)[number]

export const themeWords: Record<Theme, string> = {
  political: '政治引领强', organization: '组织功能强', sites: '服务阵地强', institutions: '制度机制强', action: '作用发挥强',
  pairing: '对口联系', visiting: '调查研究', solving: '解决问题', deepening: '巩固深化',
}

export const goals = ['political', 'organization', 'sites', 'institutions', 'action'] as const satisfies readonly Theme[]
export const keyTasks = ['pairing', 'visiting', 'solving', 'deepening'] as const satisfies readonly Theme[]

export const isGoal = (theme: Theme): boolean => (goals as readonly Theme[]).includes(theme)

/** Where in the plan it stands. */
export const clauseOf = (theme: Theme): string => `${isGoal(theme) ? '工作目标' : '重点任务'}：${themeWords[theme]}`
