import type { Problem } from '@/domain/problem/problem'
import { stateWords } from '@/domain/problem/vocabulary'
import { findMark } from '../notice/inbox.repository'
import type { Context } from '../lib/context'
import { findMine } from '../problem/problem.lists.repository'
import { findTickets } from '../notice/ticket.repository'

/** What the person said and gave; of what others wrote only the measure and the outcome that they were told. */
const ownProblem = (problem: Problem) => ({
  编号: problem.number, 提交时间: problem.submittedAt, 类别: problem.category, 内容: problem.description, 地点: problem.place, 单位: problem.unionName,
  匿名方式: problem.anonymity, 联系电话: problem.contactPhone, 照片: problem.photos, 状态: stateWords[problem.state],
  补充: problem.supplies.map(({ question, text, photos, at }) => ({ question, text, photos, at })),
  回答: problem.answers.filter(({ by }) => by.kind === 'reporter').map(({ answer, satisfaction, words, at }) => ({ answer, satisfaction, words, at })),
})

/** Not what was sent in full anonymity: a file that holds it beside a name would join the two. */
const allMine = async ({ record }: Context): Promise<Problem[]> => {
  const keys = [record!._id, ...(record!.formerIds ?? [])]
  const found: Problem[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await findMine(keys, false, cursor)
    found.push(...page.problems)
    if (page.nextCursor === null) return found
    cursor = page.nextCursor
  }
}

/** Everything kept about the caller, readable without the app. */
export const ownData = async (context: Context): Promise<object> => {
  const { name, duty, departments, roles, unionId, unionIds, consent, consents } = context.record!
  const [problems, readThrough, tickets] = await Promise.all([allMine(context), findMark(context.openid), findTickets([context.record!._id, ...(context.record!.formerIds ?? [])])])
  return {
    说明: '这是联系点小程序里关于您的数据。全匿名的反映不和姓名写在一起，请在“我的反映”里看。', 导出时间: context.now,
    本人: { 姓名: name, 职务: duty, 部门: departments, 角色: roles, 所在工会: unionId, 任职工会: unionIds },
    隐私说明: { 同意: consent, 历次: consents ?? [] },
    反映的问题: problems.map(ownProblem),
    消息: { 已读到: readThrough },
    微信提醒: { 未用的次数: tickets },
  }
}
