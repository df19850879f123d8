import { AppError } from '@/domain/errors'
import { defaultClockTable } from '@/domain/problem/problem.clocks'
import { clockChanges, clockFaults, withCounts } from '@/domain/settings/clock.entries'
import type { settingsContract } from '@/types/settings.contract'
import type { Handler } from '../../lib/serve'
import { changeSetting } from '../change'

/** A line keeps the length it was begun with: the new table is for what comes in, and for what is judged anew. */
export const saveClocks: Handler<typeof settingsContract.saveClocks> = (context, { submissionId, version, counts }) =>
  changeSetting(context, 'clocks', { submissionId, basedOn: version }, (held) => {
    const before = { ...defaultClockTable, ...held?.clockTable }
    const clockTable = withCounts(before, counts)
    const faults = clockFaults(clockTable)
    if (faults.length > 0) throw new AppError('RULE_VIOLATED', undefined, { rule: 'clocks', faults })
    const changes = clockChanges(before, clockTable)
    return changes.length === 0 ? null : { set: { clockTable }, from: null, to: changes.join('；') }
  })
