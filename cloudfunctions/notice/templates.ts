import type { NoticeKind } from '@/domain/notice/notice'
import { peopleNoticeWords } from '@/domain/people/people.notice'
import { practiceNoticeWords } from '@/domain/practice/practice.notice'
import { proposalNoticeWords } from '@/domain/proposal/proposal.notice'
import { reviewNoticeWords } from '@/domain/review/review.notice'
import { visitNoticeWords } from '@/domain/visit/visit.notice'
import { findSetting, type ProgressTemplate } from '../lib/settings.repository'

/** None until the office has set it up. */
export const progressTemplate = async (): Promise<ProgressTemplate | null> => (await findSetting('templates'))?.progress ?? null

/** At most 20 characters: WeChat's limit for a field of type `thing`. */
export const noticeWords: Record<NoticeKind, string> = {
  ...peopleNoticeWords,
  ...practiceNoticeWords,
  ...proposalNoticeWords,
  ...visitNoticeWords,
  ...reviewNoticeWords,
  reported: '来了一件新诉求，请受理',
  supplied: '补充来了，请接着受理',
  accepted: '已受理，正在安排人办',
  declined: '不予受理，点开看理由',
  askedForMore: '还差一点情况，等您补充',
  assignedToYou: '交给您办，请签收',
  resolved: '办好了，等您回答解决没有',
  reopenedForYou: '反映人说还没解决，请接着办',
  instructed: '领导有批示，请看',
  explained: '暂时解决不了，点开看原因',
  closed: '已销号',
  expired: '没等到补充，已自动撤回',
  merged: '和同类问题一起办了',
  unmerged: '分出来单独办了',
  paused: '先停一停，点开看原因',
  resumed: '暂停到期，请接着办',
  extended: '期限延长了，点开看原因',
  extensionRefused: '没有同意延期，请按原期限办',
  urged: '反映人催了一下',
  pressed: '催办：已过期限，请抓紧',
  notice: '督办单，请签收',
  raisedToYou: '逾期问题，请您过问',
  askedAgain: '还想问问您，解决了没有',
  toDecide: '有一件等您决定',
  explainRefused: '说明没有签，请接着办',
  pauseRefused: '没有同意暂停，请接着办',
  bound: '还是请您办，请签收',
  cityReplied: '市总工会有答复了',
  escalated: '已报市总工会，等答复',
  orderAnswered: '您的批示有回复了',
  followedMoved: '您关注的问题有进展',
  dueSoon: '快到期了，请抓紧办',
  signOverdue: '交办一天了，请签收',
  supplySoon: '还差一点情况，别忘了补充',
  answerSoon: '还没听到您的回答',
  decideSoon: '今天要定：接着办还是说明',
  reviewDue: '到了再看一次的日子',
  lookAgainDue: '该问问市总的进展了',
}
