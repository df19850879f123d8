import { db } from '../lib/cloud'

export interface Difference { scope: string; bucket: string; path: string; counted: number; expected: number }

/** A check at work, in steps: the sums so far lie in a file. */
export interface Check {
  _id: string
  lines: number
  cursor: string | null
  isCounted: boolean
  isDone: boolean
  isRepaired: boolean
  wrongLines: string[]
  differences: Difference[]
  sums: string | null
}

const checks = () => db.collection('counterChecks')

export const findCheck = async (id: string): Promise<Check> => {
  const { data } = await checks().doc(id).get()
  return (data as Check | null) ?? { _id: id, lines: 0, cursor: null, isCounted: false, isDone: false, isRepaired: false, wrongLines: [], differences: [], sums: null }
}

export const saveCheck = async ({ _id, ...check }: Check): Promise<void> => {
  await checks().doc(_id).set({ data: check })
}
