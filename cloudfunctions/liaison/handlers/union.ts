import { AppError } from '@/domain/errors'
import { dayOf } from '@/domain/calendar/day'
import { maySeePractice } from '@/domain/practice/practice.life'
import type { liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { findPractices } from '../../practice/practice.repository'
import { practiceActor } from '../../practice/practice.view'
import { cardView, isOfDistrict } from '../card.view'
import { findOfUnion } from '../liaison.repository'
import { countOpen } from '../open.repository'
import { findUnder, findUnion } from '../union.repository'

/** A chair reads of the own union and those under it. */
export const union: Handler<typeof liaisonContract.union> = async (context, { unionId }) => {
  const { person, now, coveredUnionIds } = context
  if (!isOfDistrict(person!) && !coveredUnionIds.includes(unionId)) throw new AppError('NOT_FOUND')
  const found = await findUnion(unionId)
  if (!found) throw new AppError('NOT_FOUND')
  const [parent, under, pairs, openProblems, { practices }] = await Promise.all([
    found.parentId ? findUnion(found.parentId) : null, findUnder([unionId]), findOfUnion(unionId), countOpen(person!, unionId, now), findPractices({ unionId }, undefined),
  ])
  const below = await findUnder(under.map(({ _id }) => _id))
  return cardView({ union: found, parent, coveredCount: under.length + below.length, pairs, openProblems, practices: practices.filter((practice) => maySeePractice(practiceActor(context), practice)), person: person!, today: dayOf(now) })
}
