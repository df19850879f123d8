/** The closed lists of the ledger (work plan, task 3 解决问题), and the words people read for them. */

export const states = [
  'submitted', 'returned', 'declined', 'accepted', 'assigned', 'inProgress', 'paused', 'resolved', 'reopened',
  'explained', 'escalated', 'closed', 'merged', 'withdrawn',
] as const
export type State = (typeof states)[number]

export const stateWords: Record<State, string> = {
  submitted: '待受理', returned: '待补充', declined: '不予受理', accepted: '待交办', assigned: '待签收', inProgress: '办理中',
  paused: '已暂停', resolved: '待回访', reopened: '二次办理', explained: '未解决已说明', escalated: '已上报', closed: '已销号',
  merged: '已并案', withdrawn: '已撤回',
}

export const categories = [
  'pay', 'socialInsurance', 'hours', 'contract', 'safety', 'women', 'hardship', 'joining', 'organization', 'democracy', 'culture',
  'skills', 'newEmployment', 'dues', 'conduct', 'appFeedback', 'other',
] as const
export type Category = (typeof categories)[number]

/** The ledger's official names. `appFeedback` is the complaint about the app itself that the State Council office's rules ask for. */
export const categoryWords: Record<Category, string> = {
  pay: '劳动报酬', socialInsurance: '社会保险', hours: '工时休假', contract: '劳动合同', safety: '安全卫生', women: '女职工权益',
  hardship: '困难帮扶', joining: '建会入会', organization: '组织建设', democracy: '民主管理', culture: '职工文化与服务阵地',
  skills: '技能竞赛与职业发展', newEmployment: '新就业形态劳动者', dues: '会费经费', conduct: '干部作风', appFeedback: '意见反馈', other: '其他',
}

/** What a worker calls the same kinds. */
export const plainCategoryWords: Record<Category, string> = {
  ...categoryWords,
  pay: '工资报酬', socialInsurance: '社保', joining: '加入工会', newEmployment: '送外卖开网约车', democracy: '职代会', conduct: '干部的做法',
}

export const purposes = ['consult', 'request', 'complaint', 'suggestion'] as const
export type Purpose = (typeof purposes)[number]
export const purposeWords: Record<Purpose, string> = { consult: '咨询', request: '求决', complaint: '投诉', suggestion: '建议' }

export const difficulties = ['general', 'complex', 'outside'] as const
export type Difficulty = (typeof difficulties)[number]
export const difficultyWords: Record<Difficulty, string> = { general: '一般', complex: '复杂', outside: '需外部单位' }

export const urgencies = ['general', 'urgent', 'critical'] as const
export type Urgency = (typeof urgencies)[number]
export const urgencyWords: Record<Urgency, string> = { general: '一般', urgent: '紧急', critical: '特急' }

/** Who sees the reporter's name: handlers too, only the office, or nobody. */
export const anonymities = ['named', 'hiddenFromOwner', 'anonymous'] as const
export type Anonymity = (typeof anonymities)[number]
export const anonymityWords: Record<Anonymity, string> = { named: '实名', hiddenFromOwner: '对承办匿名', anonymous: '全匿名' }

export const answers = ['solved', 'partly', 'unsolved', 'unknown'] as const
export type AnswerKind = (typeof answers)[number]
export const answerWords: Record<AnswerKind, string> = { solved: '已解决', partly: '部分解决', unsolved: '未解决', unknown: '不了解' }

export const satisfactions = ['satisfied', 'fair', 'dissatisfied'] as const
export type Satisfaction = (typeof satisfactions)[number]
export const satisfactionWords: Record<Satisfaction, string> = { satisfied: '满意', fair: '基本满意', dissatisfied: '不满意' }

export const lights = ['green', 'blue', 'yellow', 'red'] as const
export type LightColor = (typeof lights)[number]
export const lightWords: Record<LightColor, string> = { green: '正常', blue: '快到期', yellow: '逾期在办', red: '逾期未动' }

/** `import`: a line of the ledger that was kept in Excel before. */
export const sources = ['worker', 'visit', 'proxy', 'import'] as const
export type Source = (typeof sources)[number]
export const sourceWords: Record<Source, string> = { worker: '职工反映', visit: '走访', proxy: '代报', import: '原台账' }
