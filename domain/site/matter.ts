import type { Instant } from '../calendar/day'
import type { Category, Purpose } from '../problem/vocabulary'

/** 服务事项: what the union does for workers; asking for one opens the report form with its kind and purpose filled. */
export interface Matter {
  id: string
  version: number
  title: string
  what: string
  forWhom: string
  how: string
  phone: string | null
  category: Category
  purpose: Purpose
  isShown: boolean
  /** The place in the list. */
  order: number
  /** Null: as it came with the programme, edited by nobody yet. */
  edited: { at: Instant; byName: string } | null
}

type Row = readonly [id: string, title: string, category: Category, purpose: Purpose, what: string, forWhom: string, how: string]

const asking = '在这里提出申请，工会收到后按诉求的期限答复；需要哪些材料会直接告诉您。'

/** The plan's matters until the office edits them: no sums and no dates, which change every year and are the office's to say. */
const rows: readonly Row[] = [
  ['warmth', '送温暖', 'hardship', 'request', '元旦、春节前后和遇到特殊困难时，工会上门慰问、帮着想办法。', '生活有困难的职工和家庭。', asking],
  ['schooling', '金秋助学', 'hardship', 'request', '孩子考上学、家里供读吃力时，工会帮一把。', '家庭困难职工的子女。', asking],
  ['mutualAid', '职工互助', 'hardship', 'consult', '职工之间互助保障，生病住院、遇到意外时有一份补助。', '参加了职工互助保障的会员；没参加的可以先问问怎么参加。', '在这里问，或者问本单位工会。'],
  ['freeProtection', '两项免费保障', 'hardship', 'consult', '工会为会员免费提供的两项保障，具体内容以当年的通知为准。', '符合当年通知条件的会员。', '在这里问清楚自己算不算、怎么领。'],
  ['migrantChildren', '关爱农民工子女', 'hardship', 'request', '假期托管、课业陪伴、看望慰问等活动。', '农民工和他们的孩子。', asking],
  ['matchmaking', '会聚良缘', 'culture', 'consult', '工会办的青年职工交友活动，自愿报名。', '单身职工。', '在这里问近期的活动和报名办法。'],
  ['joining', '入会建会', 'joining', 'request', '帮您加入工会，或者帮单位建立工会。', '还没有加入工会的劳动者，送外卖、开网约车、做家政的都可以；还没有工会的单位。', '在这里说一声，工会会联系您；没有单位也可以入会。'],
]

export const defaultMatters: readonly Matter[] = rows.map(([id, title, category, purpose, what, forWhom, how], order) => ({
  id: `m_${id}`, version: 0, title, what, forWhom, how, phone: null, category, purpose, isShown: true, order, edited: null,
}))

/** What stands now: the office's edits in place of what came with the programme, and what it added, in their order. */
export const mattersAsKept = (kept: readonly Matter[]): Matter[] => {
  const byId = new Map(kept.map((matter) => [matter.id, matter]))
  const others = kept.filter(({ id }) => !defaultMatters.some((one) => one.id === id))
  return [...defaultMatters.map((matter) => byId.get(matter.id) ?? matter), ...others].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id))
}
