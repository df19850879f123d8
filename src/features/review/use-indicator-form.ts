import { useState } from 'react'
import type { EntryPeriod, Target } from '@/domain/review/indicator'
import type { Theme } from '@/domain/review/theme'
import { countCharacters } from '@/domain/text'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { type IndicatorBranch, type IndicatorRow, reviewIndicators } from '@/types/review/indicators.contract'
import type { StaffChoice } from './components/staff-picker'

export interface IndicatorTyped {
  theme: Theme
  title: string
  unit: string
  clause: string
  targetKind: Target['kind']
  atLeast: string
  dueOn: string | null
  /** Empty: those the goal names. */
  leaders: StaffChoice[]
  departments: string
  every: EntryPeriod
  enterer: StaffChoice | null
}

export const targetOf = ({ targetKind, atLeast }: Pick<IndicatorTyped, 'targetKind' | 'atLeast'>): Target | undefined => {
  if (targetKind === 'done' || targetKind === 'counted') return { kind: targetKind }
  const number = /^\d{1,7}$/.test(atLeast.trim()) ? Number(atLeast.trim()) : undefined
  if (number === undefined || (targetKind === 'percent' && number > 100)) return undefined
  return { kind: targetKind, atLeast: number }
}

const typedOf = (row: IndicatorRow | undefined, branch: IndicatorBranch | undefined, staff: readonly StaffChoice[]): IndicatorTyped => ({
  theme: branch?.theme ?? 'political',
  title: row?.title ?? '',
  unit: row?.unit ?? '项',
  clause: row?.clause ?? '',
  targetKind: row?.target.kind ?? 'done',
  atLeast: row && 'atLeast' in row.target ? String(row.target.atLeast) : '',
  dueOn: row?.dueOn ?? null,
  leaders: staff.filter(({ name }) => row?.leaderNames.includes(name)),
  departments: row?.departments.join('、') ?? '',
  every: row?.entry?.every ?? 'quarter',
  enterer: row?.entry?.byId ? { id: row.entry.byId, name: row.entry.byName ?? '' } : null,
})

/** An indicator being changed, or a new one. Where the records give the value, nobody is named to enter it. */
export const useIndicatorForm = (row: IndicatorRow | undefined, branch: IndicatorBranch | undefined, staff: readonly StaffChoice[]) => {
  const { run, isSending, error } = useMutation(reviewIndicators.saveIndicator, ['review.'])
  const [submissionId, setSubmissionId] = useState(newId)
  const [typed, setTyped] = useState(() => typedOf(row, branch, staff))
  const [isTried, setTried] = useState(false)
  const source = row?.source ?? null
  const target = targetOf(typed)
  const departments = typed.departments.split(/[、，,]/).map((one) => one.trim()).filter(Boolean)
  const missing = {
    title: countCharacters(typed.title) < 2 ? '写上名字，至少 2 个字' : undefined,
    unit: typed.unit.trim() === '' ? '写上单位，比如：项、次、%' : undefined,
    clause: countCharacters(typed.clause) < 2 ? '写上方案里的哪一条' : undefined,
    target: target ? undefined : typed.targetKind === 'percent' ? '写 0 到 100 的数' : '只写数字',
    departments: departments.some((one) => countCharacters(one) < 2) ? '部门写全名，用顿号隔开' : undefined,
  }
  const save = async (isRetired = false): Promise<string | undefined> => {
    setTried(true)
    if (!target || Object.values(missing).some(Boolean)) return undefined
    const { theme, title, unit, clause, dueOn, leaders, every, enterer } = typed
    const answer = await run({
      submissionId, ...(row && { id: row.id, version: row.version }), theme, title, unit, clause, source, target, dueOn, isRetired,
      leaderIds: leaders.length > 0 ? leaders.map(({ id }) => id) : null, departments: departments.length > 0 ? departments : null,
      entry: source === null ? { every, byId: enterer?.id ?? null } : null,
    })
    if (answer) setSubmissionId(newId())
    return answer?.id
  }
  return { typed, change: (part: Partial<IndicatorTyped>) => setTyped((before) => ({ ...before, ...part })), source, missing: isTried ? missing : undefined, isSending, error, save }
}
