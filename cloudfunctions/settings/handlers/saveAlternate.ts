import { AppError } from '@/domain/errors'
import { alternateFault } from '@/domain/settings/setting'
import type { settingsContract } from '@/types/settings.contract'
import type { Handler } from '../../lib/serve'
import { findPerson } from '../../people/person.repository'
import { changeSetting } from '../change'

/** Lines that wait already stay with whom they were given to; the next complaint goes by the new name. */
export const saveAlternate: Handler<typeof settingsContract.saveAlternate> = async (context, { submissionId, version, personId }) => {
  const person = await findPerson(personId)
  const fault = alternateFault(person)
  if (fault) throw new AppError('RULE_VIOLATED', undefined, { rule: 'alternate', fault })
  const name = person!.name!
  return changeSetting(context, 'conduct', { submissionId, basedOn: version }, (held) =>
    held?.alternateId === personId ? null : { set: { alternateId: personId, alternateName: name }, from: held?.alternateName ?? null, to: name })
}
