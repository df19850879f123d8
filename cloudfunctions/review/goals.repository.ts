import { goals, type Theme, themeWords } from '@/domain/review/theme'
import { _, db } from '../lib/cloud'
import { goalIdOf } from '../people/import/roster.ids'

/** Annex 3: who is responsible for a goal. */
interface GoalDocument { _id: string; name: string; leaderIds: string[]; departments: string[] }

/** The plan's five; those that were imported. */
export const findGoals = async (): Promise<Map<Theme, GoalDocument>> => {
  const { data } = await db.collection('goals').where({ _id: _.in(goals.map((theme) => goalIdOf(themeWords[theme]))) }).limit(goals.length).get()
  const found = data as GoalDocument[]
  return new Map(goals.flatMap((theme) => {
    const goal = found.find(({ name }) => name === themeWords[theme])
    return goal ? [[theme, goal] as const] : []
  }))
}
