import type { Audience, ReportState, WrittenPart } from '@/domain/report/report'
import { longDay, shortInstant } from '@/src/lib/format'
import type { ReportView } from '@/types/review/reports.contract'
import type { TagTone } from '@/src/components/status-tag/status-tag'

export const partWords: Record<WrittenPart, string> = {
  judgement: '总的判断', pairing: '对口联系', visiting: '调查研究', solving: '解决问题', deepening: '巩固深化', goals: '五个强', next: '下一步打算',
}

export const audienceWords: Record<Audience | 'everyone', string> = { leader: '领导小组', cadre: '区总工会干部', chair: '基层工会主席', everyone: '所有人' }

/** Whose turn it is, as the tag's colour says it. */
export const toneOf = (state: ReportState): TagTone => (state === 'published' ? 'neutral' : 'moving')

/** What was done with it, oldest first. */
export const stepsOf = ({ submitted, sentBack, approved, published }: ReportView, today: string): string[] =>
  [
    sentBack && `${sentBack.name} ${shortInstant(sentBack.at, today)} 退回：${sentBack.reason}`,
    submitted && `${submitted.name} ${shortInstant(submitted.at, today)} 送审`,
    approved && `${approved.name} ${shortInstant(approved.at, today)} 审签`,
    published && `${published.name} ${shortInstant(published.at, today)} 印发`,
  ].filter((step) => step !== null)

/** figures-1+2026-12-31-… as people say it: by which rules, and up to when the working days were known. */
export const rulesWords = (rulesVersion: string): string => {
  const [, version, knownThrough] = /^figures-(\d+)\+(\d{4}-\d{2}-\d{2})/.exec(rulesVersion) ?? []
  return version && knownThrough ? `按第 ${version} 版算法，工作日排到 ${longDay(knownThrough)}` : '按当时的算法'
}
