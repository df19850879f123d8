import { vacanciesOf } from '@/domain/liaison/liaison.vacancy'
import type { liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { findGone } from '../../people/person.repository'
import { countOpenPlansOf } from '../../visit/plan.repository'
import { findCurrent, findEnded } from '../liaison.repository'
import { countHandledBy } from '../open.repository'
import { findKeyUnions } from '../union.repository'

/** Whose pairs and work are all handed on is no vacancy any more. */
export const vacancies: Handler<typeof liaisonContract.vacancies> = async () => {
  const [keyUnions, lasting, ended, gone] = await Promise.all([findKeyUnions(), findCurrent(), findEnded(), findGone()])
  const work = await Promise.all(
    gone.map(async ({ _id, name, leftOn }) => ({ id: _id, name: name ?? '', leftOn, openProblems: await countHandledBy(_id), openPlans: await countOpenPlansOf(_id) })),
  )
  const pairs = [...lasting, ...ended].map((pair) => ({ ...pair, id: pair._id }))
  return { rows: vacanciesOf({ keyUnions: keyUnions.map(({ _id, name }) => ({ id: _id, name })), pairs, gone: work }) }
}
