import type { Category, Purpose } from './vocabulary'

/**
 * The department that fits a category (对口), in the roster's normalised wording, for the assign screen to put first.
 * `null`: nobody in particular; for conduct complaints nobody but supervision.
 */
const departments: Record<Category, string | null> = {
  pay: '职工服务中心 权益保障和法律工作',
  socialInsurance: '职工服务中心 权益保障和法律工作',
  hours: '职工服务中心 权益保障和法律工作',
  contract: '职工服务中心 权益保障和法律工作',
  hardship: '职工服务中心 权益保障和法律工作',
  safety: '职工服务中心 劳动和经济工作',
  skills: '职工服务中心 劳动和经济工作',
  women: '职工服务中心 基层工作和女职工工作',
  joining: '职工服务中心 基层工作和女职工工作',
  organization: '职工服务中心 基层工作和女职工工作',
  democracy: '职工服务中心 基层工作和女职工工作',
  newEmployment: '职工服务中心 基层工作和女职工工作',
  culture: '职工服务中心 组织和宣教工作',
  dues: '综合业务科',
  appFeedback: '综合业务科',
  conduct: null,
  other: null,
}

export const suggestedDepartment = (category: Category): string | null => departments[category]

/** 求决 until somebody says otherwise; a complaint about conduct is 投诉, a word about the app 建议. */
export const suggestedPurpose = (category: Category): Purpose =>
  category === 'conduct' ? 'complaint' : category === 'appFeedback' ? 'suggestion' : 'request'
