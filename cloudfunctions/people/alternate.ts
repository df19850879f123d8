import { alternateFault } from '@/domain/settings/setting'
import { findSetting } from '../lib/settings.repository'
import { findPerson } from './person.repository'

/** Who takes a complaint about the supervision group itself; nobody when none is named, or when the one named has left. */
export const findAlternate = async (): Promise<{ id: string; name: string } | null> => {
  const set = await findSetting('conduct')
  const person = set?.alternateId ? await findPerson(set.alternateId) : null
  return person && alternateFault(person) !== 'notThere' ? { id: person._id, name: person.name! } : null
}
