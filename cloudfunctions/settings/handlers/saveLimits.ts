import { limitChanges, limitsInForce } from '@/domain/settings/setting'
import type { settingsContract } from '@/types/settings.contract'
import type { Handler } from '../../lib/serve'
import { changeSetting } from '../change'

export const saveLimits: Handler<typeof settingsContract.saveLimits> = (context, { submissionId, version, limits }) =>
  changeSetting(context, 'limits', { submissionId, basedOn: version }, (held) => {
    const before = limitsInForce(held)
    const changes = limitChanges(before, { ...before, ...limits })
    return changes.length === 0 ? null : { set: limits, from: null, to: changes.join('；') }
  })
