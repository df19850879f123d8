import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { isOver } from '@/domain/people/standIn'
import type { peopleContract } from '@/types/people.contract'
import { noteAudit } from '../../audit/audit.repository'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { loadStandIn, saveStandIn } from '../standing.repository'

export const endStandIn: Handler<typeof peopleContract.endStandIn> = async (context, { submissionId, standInId }) =>
  once(context, submissionId, async (t) => {
    const found = await loadStandIn(t, standInId)
    const { _id, roles } = context.person!
    if (!found || !([found.forId, found.deputyId].includes(_id) || roles.includes('office'))) throw new AppError('NOT_FOUND')
    if (isOver(found, dayOf(context.now))) throw new AppError('STATE_FORBIDS', undefined, { state: 'over' })
    await saveStandIn(t, { ...found, endedOn: dayOf(context.now) })
    await noteAudit(t, context, { action: 'standInEnded', about: found.forName, personId: found.forId })
    return { standInId }
  })
