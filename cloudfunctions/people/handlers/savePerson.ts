import { AppError } from '@/domain/errors'
import { normalizeDepartment } from '@/domain/people/department'
import { closesCircle } from '@/domain/people/reporting'
import type { peopleContract } from '@/types/people.contract'
import { noteAudit } from '../../audit/audit.repository'
import { pseudonym } from '../../lib/ids'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { broken } from '../binding'
import { noteChange } from '../changes.repository'
import { rosterPrefix } from '../import/roster.ids'
import { findPerson, findReportsTo, loadPerson, type PersonDocument, savePerson as keepPerson } from '../person.repository'

const nobodyYet: Omit<PersonDocument, '_id' | 'name' | 'duty' | 'departments'> = {
  openid: null, roles: ['worker'], unionIds: [], unionId: null, hasChosenUnion: false, isObliged: false, isVacant: false, consent: null,
}

export const savePerson: Handler<typeof peopleContract.savePerson> = async (context, { submissionId, personId, name, duty, departments, reportsToId }) => {
  const _id = personId ?? `${rosterPrefix}${pseudonym('roster', context.openid, submissionId).slice(0, 20)}`
  const [found, superior, reportsTo] = await Promise.all([findPerson(_id), reportsToId ? findPerson(reportsToId) : null, findReportsTo()])
  if ((personId && (!found || found.retiredOn)) || (reportsToId && !superior)) throw new AppError('NOT_FOUND')
  if (reportsToId && closesCircle(_id, reportsToId, reportsTo)) throw broken('reportsInCircle')
  return once(context, submissionId, async (t) => {
    const before = await loadPerson(t, _id)
    await keepPerson(t, { ...nobodyYet, ...before, _id, name, duty, departments: departments.map(normalizeDepartment), reportsToId, isVacant: false })
    await noteChange(t, context, _id, before ? 'edited' : 'added', before ? '改了姓名、职务或部门' : '加进名册')
    await noteAudit(t, context, { action: 'personSaved', about: name, personId: _id })
    return { personId: _id }
  })
}
