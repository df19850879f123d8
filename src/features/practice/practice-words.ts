import { dayOf, type Day } from '@/domain/calendar/day'
import { type PracticeState, practiceStateWords } from '@/domain/practice/practice'
import type { PracticeCommand } from '@/domain/practice/practice.life'
import type { TagTone } from '@/src/components'
import type { ClientError } from '@/src/lib/client-error'
import { shortDay } from '@/src/lib/format'
import { messageOf } from '@/src/lib/messages'
import type { PracticeRow, PracticeView } from '@/types/practice/practice.views'

/** 3 个工会也在做; nothing while nobody says so. */
export const copiedBy = (copyCount: number): string => (copyCount === 0 ? '' : `${copyCount} 个工会也在做`)

export const publishedNote = ({ union, publishedAt, copyCount }: Pick<PracticeRow, 'union' | 'publishedAt' | 'copyCount'>, today: Day): string =>
  [union?.name ?? '区总工会', publishedAt && shortDay(dayOf(publishedAt), today), copiedBy(copyCount)].filter(Boolean).join('，')

export const draftNote = ({ union, authorName, createdAt }: Pick<PracticeRow, 'union' | 'authorName' | 'createdAt'>, today: Day): string =>
  [authorName && `${authorName}写的`, union?.name, shortDay(dayOf(createdAt), today)].filter(Boolean).join('，')

/** Whose turn it is: the reader's when they may take the step that is due. */
export const practiceTag = (state: PracticeState, isYours: boolean): { text: string; tone: TagTone } => ({
  text: practiceStateWords[state],
  tone: isYours && state === 'returned' ? 'you' : state === 'submitted' || state === 'edited' ? 'moving' : 'neutral',
})

const steps: Record<PracticeCommand, string> = {
  write: '写了草稿', handIn: '交给宣传组', edit: '编辑好，交办公室', sendBack: '退回修改', publish: '审核通过，发布了', withdraw: '撤下了',
}

export const practiceHistory = ({ changes }: Pick<PracticeView, 'changes'>, today: Day): { key: string; kind: 'past'; text: string; date: string; detail?: string }[] =>
  [...changes].sort((a, b) => b.version - a.version).map(({ version, at, byName, did, reason }) => ({
    key: String(version), kind: 'past', text: `${byName}${steps[did as PracticeCommand] ?? '改了'}`, date: shortDay(dayOf(at), today), ...(reason !== null && { detail: reason }),
  }))

const rules: Record<string, string> = {
  editorApproves: '最后编辑的人不能自己审核发布，请办公室另一位同志来。',
  kindMissing: '选一下是哪一类做法。',
  ownPractice: '这就是本会的做法，不用再说也在做。',
}

export const practiceMessageOf = (error: ClientError): string => {
  const { code, details } = error
  if (code === 'RULE_VIOLATED') return rules[String(details.rule)] ?? messageOf(error)
  if (code === 'NOT_FOUND') return '没有找到这一篇，可能已经撤下了。'
  if (code === 'CONFLICT') return '有人刚刚改了这一篇，没有保存。退回去看看最新的再改。'
  if (code === 'STATE_FORBIDS') {
    const state = practiceStateWords[details.state as PracticeState] as string | undefined
    return state ? `这一篇刚刚变成“${state}”，现在不能这样办。已为您更新到最新。` : messageOf(error)
  }
  return messageOf(error)
}
