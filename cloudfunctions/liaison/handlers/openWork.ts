import { AppError } from '@/domain/errors'
import { dayOf } from '@/domain/calendar/day'
import type { liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { findPerson } from '../../people/person.repository'
import { isOfRoster } from '../../people/roster.repository'
import { findStandInsOf } from '../../people/standing.repository'
import { countOpenPlansOf } from '../../visit/plan.repository'
import { findByContact, findByPerson } from '../liaison.repository'
import { findHandledBy } from '../open.repository'

const shown = 50

export const openWork: Handler<typeof liaisonContract.openWork> = async ({ now }, { personId }) => {
  const person = await findPerson(personId)
  if (!person || person.name === null || !isOfRoster(person)) throw new AppError('NOT_FOUND')
  const [problems, planCount, own, served, standIns] = await Promise.all([
    findHandledBy(personId), countOpenPlansOf(personId), findByPerson(personId), findByContact(personId), findStandInsOf(personId, dayOf(now)),
  ])
  const pairs = [...own.map((pair) => ({ ...pair, isContact: false })), ...served.map((pair) => ({ ...pair, isContact: true }))]
  return {
    name: person.name, leftOn: person.leftOn ?? null, problems: problems.slice(0, shown), problemCount: problems.length, planCount,
    pairs: pairs.map(({ unionId, unionName, isContact }) => ({ unionId, unionName, isContact })), standInCount: standIns.length,
  }
}
