import { AppError } from '@/domain/errors'
import { bodiesChange, bodiesFault, formerBodies } from '@/domain/settings/setting'
import type { settingsContract } from '@/types/settings.contract'
import type { Handler } from '../../lib/serve'
import { usualOutsideBodies } from '../../problem/outside'
import { changeSetting } from '../change'

export const saveOutside: Handler<typeof settingsContract.saveOutside> = (context, { submissionId, version, names }) => {
  const fault = bodiesFault(names)
  if (fault) throw new AppError('RULE_VIOLATED', undefined, { rule: 'outside', fault })
  return changeSetting(context, 'outside', { submissionId, basedOn: version }, (held) => {
    const before = held?.names ?? usualOutsideBodies
    return before.join() === names.join() ? null : { set: { names, former: formerBodies(held?.former ?? [], before, names) }, from: null, to: bodiesChange(before, names) }
  })
}
