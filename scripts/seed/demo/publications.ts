import type { Transaction } from '@/cloudfunctions/lib/transaction'
import { type Redaction, savePublication } from '@/cloudfunctions/problem/publication.repository'
import { addMillis } from '@/domain/calendar/day'
import type { Life } from './play'
import { problemId } from './tale'
import type { Timeline } from './timeline'

/** What reporters of the demo let everybody read, as the office worded it, with the working day it was published on. */
const publications: Readonly<Record<string, Omit<Redaction, 'photos'> & { on: number }>> = {
  drink: { on: -78, title: '分拣区喝不上水', words: '分拣区没有饮水的地方，喝水要走到办公楼去接。', outcome: '装了两台直饮水机，已经能用。', isUnionShown: true },
  bill: { on: -115, title: '离职后工服押金不退', words: '离开餐饮店以后，进店时交的工服押金一直压着不退，说要等三个月。', outcome: '店里已把押金退给本人。', isUnionShown: false },
  course: { on: -143, title: '开网约车能不能加入工会', words: '开网约车的司机想加入工会，不知道找谁、要什么手续。', outcome: '二十三名司机已入会，编入行业工会联合会。', isUnionShown: true },
  lock: { on: -8, title: '更衣柜锁坏了一半', words: '更衣柜的锁坏了一半，东西不敢放。', outcome: '三十六把锁全部换新。', isUnionShown: true },
  gate: { on: -1, title: '园区北门货车和行人混行', words: '园区北门货车和行人混行，上下班时候特别险，想画条人行道、立几个桩子。', outcome: null, isUnionShown: true },
}

const publish = async (t: Transaction, { problem }: Life, { on, ...redaction }: (typeof publications)[string], timeline: Timeline): Promise<void> => {
  const publishedAt = timeline.at({ workday: on, time: '10:20' })
  await savePublication(t, problem, { mayPublish: true, saidAt: addMillis(publishedAt, -3_600_000), redaction: { ...redaction, photos: [] }, publishedAt }, timeline.now)
}

/** After the lines stand: what is public of a line is copied from it. */
export const loadPublications = async (inTransaction: (work: (t: Transaction) => Promise<void>) => Promise<void>, lives: readonly Life[], timeline: Timeline): Promise<void> => {
  for (const life of lives) {
    const key = Object.keys(publications).find((one) => problemId(one) === life.problem.id)
    if (key) await inTransaction((t) => publish(t, life, publications[key]!, timeline))
  }
}
