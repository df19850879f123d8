import { savePractice } from '@/cloudfunctions/practice/practice.repository'
import { saveCopy } from '@/cloudfunctions/practice/copy.repository'
import { addChange } from '@/cloudfunctions/lib/changes.repository'
import type { Transaction } from '@/cloudfunctions/lib/transaction'
import { draftPractice, type Practice } from '@/domain/practice/practice'
import { checkCopy, type PracticeActor, type PracticeStep, stepPractice } from '@/domain/practice/practice.life'
import type { Topic } from '@/domain/visit/vocabulary'
import { type DemoPerson, nameOf, people, type PersonKey, personId } from './people'
import { type DemoPicture, keepPictures } from './pictures'
import type { Timeline } from './timeline'
import { unionId, type UnionKey, unions } from './unions'

interface DemoPractice {
  key: string
  by: PersonKey
  union: UnionKey
  kind: Topic
  title: string
  description: string
  /** The working day it was written on; each next step is a day later. */
  on: number
  /** How far it has come. */
  steps: 0 | 1 | 2 | 3
  pictures?: readonly DemoPicture[]
  copies?: readonly { by: PersonKey; words: string }[]
}

const practices: readonly DemoPractice[] = [
  {
    key: 'meals', by: 'cadre2', union: 'heating', kind: 'lifeQuality', title: '换热站轮班共餐', on: -60, steps: 3, pictures: ['meals'],
    description: '三个换热站离食堂远，夜班一直吃凉的。工会和班组商量，由三个站轮流做一顿热饭，食材由工会补贴，碗筷统一消毒。现在值夜班的师傅都能吃上热的，谁做饭贴在墙上，大家自己排。',
    copies: [{ by: 'chair2', words: '两个网点照着做了，夜班交接时一起吃，花钱不多。' }],
  },
  {
    key: 'minutes', by: 'chair1', union: 'school', kind: 'organization', title: '职代会提案一条一答', on: -34, steps: 3,
    description: '每条提案写清谁来办、哪天答复，办完贴在教工之家的墙上。办不了的也写原因。老师们看得见，提的就多了。',
  },
  {
    key: 'ledger', by: 'cadre1', union: 'logistics', kind: 'newEmployment', title: '夜班入会登记点', on: -22, steps: 3, pictures: ['desk'],
    description: '分拣线换班前半小时，在打卡机旁边摆一张桌子，带表带章，当场登记当场答疑。一个月办了四十多人，比白天来办公室的多。',
  },
  {
    key: 'trainees', by: 'cadre2', union: 'heating', kind: 'workforceReform', title: '老师傅带徒弟记工时', on: -5, steps: 2,
    description: '带徒弟的时间记进工时，按月算补贴，徒弟过了技能考核再奖一次。老师傅愿意教，年轻人也留得住。',
  },
  {
    key: 'keys', by: 'chair2', union: 'logistics', kind: 'lifeQuality', title: '书屋钥匙轮流管', on: -3, steps: 1,
    description: '书屋钥匙由三个班组轮流管，每周固定开两个中午，谁值班贴在门上。',
  },
  { key: 'shuttle', by: 'cadre1', union: 'school', kind: 'other', title: '放学后的托管拼班', on: -1, steps: 0, description: '几个年级的教职工子女放学后合在一间教室，老师轮流看护，先试一个月。' },
]

const actorOf = (key: PersonKey): PracticeActor => {
  const { roles, chairs }: DemoPerson = people[key]
  return { id: personId(key), name: nameOf(key), roles, unionIds: chairs ? [unionId(chairs)] : [] }
}

const stepsOf = ({ by, ...demo }: DemoPractice, words: PracticeStep & { type: 'edit' }): [PersonKey, PracticeStep][] =>
  ([[by, { type: 'handIn' }], ['publicity1', words], ['office1', { type: 'publish' }]] as [PersonKey, PracticeStep][]).slice(0, demo.steps)

/** One practice's story, told through the domain's steps. */
const loadPractice = async (t: Transaction, demo: DemoPractice, photos: string[], timeline: Timeline): Promise<void> => {
  const { key, by, union, kind, title, description, on, copies = [] } = demo
  const at = (day: number): string => timeline.at({ workday: on + day, time: '10:20' })
  const id = `demo_r_${key}`
  const words = { title, description, kind, photos, unionId: unionId(union), unionName: unions[union].name }
  let practice: Practice = draftPractice({ ...words, id, visitId: null, authorId: personId(by), authorName: nameOf(by), createdAt: at(0) })
  await addChange(t, { of: 'practice', id, version: 1, at: at(0), by: actorOf(by), did: 'write', from: null, to: 'draft' })
  for (const [i, [who, step]] of stepsOf(demo, { type: 'edit', words }).entries()) {
    const before = practice
    practice = stepPractice(before, step, actorOf(who), undefined, at(i))
    await addChange(t, { of: 'practice', id, version: practice.version, at: at(i), by: actorOf(who), did: step.type, from: before.state, to: practice.state })
  }
  for (const { by: chair, words: how } of copies) {
    const [of] = actorOf(chair).unionIds
    checkCopy(practice, of!)
    await saveCopy(t, { practiceId: id, unionId: of!, unionName: unions[(people[chair] as DemoPerson).chairs!].name, words: how, at: at(8), byId: personId(chair), byName: nameOf(chair) }, true)
  }
  await savePractice(t, { ...practice, copyCount: copies.length })
}

export const loadPractices = async (inTransaction: (work: (t: Transaction) => Promise<void>) => Promise<void>, timeline: Timeline): Promise<void> => {
  for (const demo of practices) {
    const photos = await keepPictures(demo.pictures ?? [])
    await inTransaction((t) => loadPractice(t, demo, photos, timeline))
  }
}
