import { shortDay } from '@/src/lib/format'
import type { ClientError } from '@/src/lib/client-error'
import { messageOf } from '@/src/lib/messages'
import type { SettingsNow } from '@/types/settings/keeping.contract'

const alternates: Record<string, string> = {
  notThere: '这位同志不在名册里，或者已经离任，请另选一位。', ofSupervision: '监督组的同志不能替监督组自己，请另选一位。',
}
const bodies: Record<string, string> = {
  none: '至少写一家。', many: '太多了，最多 40 家。', length: '每家 2 到 20 个字。', twice: '有一家写了两次。',
}
const replies: Record<string, string> = {
  noPlace: '没有这个用处，请回列表再进来。', slotBroken: '有的〔 〕是空的或只有一半，里面写上要填什么，比如〔日期〕。',
  doneOnMissing: '办结答复里要有〔办结日期〕，反映人要看得到是哪天办好的。', many: '常用答复已经有 80 条了。',
}
const notices: Record<string, string> = {
  nothing: '没有看出放假的日子。请把通知里“一、元旦：…”那几条整段贴进来。', day: '有个日子不对', order: '放假的头和尾写反了', weekend: '补班的那天不是周末', newYear: '没有元旦，请贴全。',
  year: '这一年不用填，系统已经知道，或者还太早。',
}

export const faultOfNotice = ({ why, words }: { why: string; words: string }): string => {
  const sentence = notices[why] ?? notices.nothing!
  return words && why !== 'year' ? `${sentence}：${words}` : sentence
}

/** What the server found wrong with a setting, in the words of its field. */
export const settingMessageOf = (error: ClientError): string => {
  const { rule, fault, faults, why, words } = error.details as { rule?: string; fault?: string; faults?: string[]; why?: string; words?: string }
  if (error.code === 'CONFLICT') return '有人刚刚改了这项设置，您写的没有保存。看看最新的再改。'
  if (error.code !== 'RULE_VIOLATED') return messageOf(error)
  if (rule === 'alternate') return alternates[fault ?? ''] ?? messageOf(error)
  if (rule === 'outside') return bodies[fault ?? ''] ?? messageOf(error)
  if (rule === 'replies') return replies[fault ?? ''] ?? messageOf(error)
  if (rule === 'clocks') return (faults ?? []).join('；') || messageOf(error)
  if (rule === 'filingNumber') return '备案号像这样：冀ICP备12345678号-1X，照微信备案页上的抄。'
  if (rule === 'calendar') return faultOfNotice({ why: why ?? '', words: words ?? '' })
  return messageOf(error)
}

const changedCount = (now: Readonly<Record<string, number>>, usual: Readonly<Record<string, number>>): number => Object.keys(usual).filter((key) => now[key] !== usual[key]).length

/** The line under each setting's name. */
export const standingOf = {
  conduct: ({ conduct: { alternate, fault } }: SettingsNow): string => (!alternate ? '还没有定' : fault ? `${alternate.name}，${fault === 'notThere' ? '已经不在岗' : '进了监督组'}，要换人` : alternate.name),
  clocks: ({ clocks: { counts, usual } }: SettingsNow): string => (changedCount(counts, usual) === 0 ? '按工作方案' : `改过 ${changedCount(counts, usual)} 处，别的按工作方案`),
  calendar: ({ calendar: { knownThrough } }: SettingsNow, today: string): string => `知道到${shortDay(knownThrough, today)}，再往后的日期是暂定`,
  outside: ({ outside: { names } }: SettingsNow): string => `${names.length} 家：${names.slice(0, 3).join('、')}${names.length > 3 ? ' 等' : ''}`,
  replies: (): string => '写答复时点一下就填进去的话',
  limits: ({ limits: { rows } }: SettingsNow): string => {
    const changed = rows.filter(({ most, usual }) => most !== usual).length
    return changed === 0 ? '都是常用的数' : `改过 ${changed} 处`
  },
  filing: ({ filing: { number } }: SettingsNow): string => number ?? '还没有填',
}
