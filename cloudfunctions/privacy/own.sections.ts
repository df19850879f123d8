import type { Instant } from '@/domain/calendar/day'
import { applicationStateWords, applicationTitle } from '@/domain/people/people.notice'
import { answerWords, anonymityWords, categoryWords, satisfactionWords, stateWords } from '@/domain/problem/vocabulary'
import type { Problem } from '@/domain/problem/problem'
import { visitModeWords } from '@/domain/visit/vocabulary'
import type { Visit } from '@/domain/visit/visit'
import type { OutboxDocument } from '../notice/outbox.repository'
import { noticeWords } from '../notice/templates'
import type { ApplicationDocument } from '../people/application.repository'
import type { StandInDocument } from '../people/standing.repository'

export type OwnValue = string | number | { at: Instant } | null

/** One list of what is kept about somebody: the same for the file that opens in WeChat and for the open one. */
export interface Section {
  name: string
  rows: Record<string, OwnValue>[]
}

const at = (instant: Instant | null): OwnValue => (instant === null ? null : { at: instant })
const list = (words: readonly (string | null)[]): string | null => words.filter(Boolean).join('、') || null

/** What the person said and gave; of what others wrote only the outcome that they were told. */
export const problemSections = (problems: readonly Problem[]): Section[] => [
  {
    name: '反映的问题',
    rows: problems.map((problem) => ({
      编号: problem.number, 提交时间: at(problem.submittedAt), 类别: categoryWords[problem.category], 内容: problem.description, 地点: problem.place, 单位: problem.unionName,
      匿名方式: anonymityWords[problem.anonymity], 联系电话: problem.contactPhone, 照片: list(problem.photos), 状态: stateWords[problem.state],
    })),
  },
  {
    name: '补充的情况',
    rows: problems.flatMap(({ number, supplies }) => supplies.map((one) => ({ 编号: number, 问的: one.question, 补充: one.text, 照片: list(one.photos), 时间: at(one.at) }))),
  },
  {
    name: '给的回答',
    rows: problems.flatMap(({ number, answers }) => answers.filter(({ by }) => by.kind === 'reporter').map((one) => ({
      编号: number, 回答: answerWords[one.answer], 满意度: one.satisfaction && satisfactionWords[one.satisfaction], 说明: one.words, 时间: at(one.at),
    }))),
  },
]

export const visitSection = (visits: readonly Visit[]): Section => ({
  name: '走访',
  rows: visits.map((visit) => ({
    日期: visit.visitedOn, 工会: visit.unionName, 方式: visitModeWords[visit.mode], 签到时间: at(visit.checkedInAt), 纬度: visit.fix?.latitude ?? null, 经度: visit.fix?.longitude ?? null,
    坐标: visit.fix?.system ?? null, 精度米: visit.fix?.accuracyMeters ?? null, 记录: visit.record, 照片: list(visit.photos),
  })),
})

export const applicationSection = (applications: readonly ApplicationDocument[]): Section => ({
  name: '提过的申请',
  rows: applications.map((one) => ({ 申请: applicationTitle(one), 姓名: one.name, 电话: one.phone, 说明: one.words, 结果: applicationStateWords[one.state], 答复: one.note, 时间: at(one.at) })),
})

export const followSection = (titles: readonly string[]): Section => ({ name: '关注的问题', rows: titles.map((title) => ({ 标题: title })) })

export const messageSection = (messages: readonly OutboxDocument[]): Section => ({
  name: '收到的消息',
  rows: messages.map((one) => ({ 时间: at(one.createdAt), 消息: noticeWords[one.kind], 编号: one.number || null })),
})

export const standInSection = (standIns: readonly StandInDocument[]): Section => ({
  name: '代办安排',
  rows: standIns.map((one) => ({ 本人: one.forName, 代办人: one.deputyName, 从: one.fromOn, 到: one.toOn, 原因: one.reason })),
})
