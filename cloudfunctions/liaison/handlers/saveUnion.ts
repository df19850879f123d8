import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { unknownFacts } from '@/domain/liaison/union'
import { withKey } from '@/domain/liaison/union.key'
import type { liaisonContract } from '@/types/liaison.contract'
import type { ParsedInputOf } from '@/types/rpc'
import { pseudonym } from '../../lib/ids'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findBranchCounters, moveCounters } from '../../review/counters.repository'
import { changeUnion, isOfOffice, savedView } from '../union.change'
import { findUnder, findUnion, findUnionByName, loadAbove, saveUnion as save, type UnionDocument, unionKeys, unseen } from '../union.repository'

type Given = Omit<ParsedInputOf<typeof liaisonContract.saveUnion>, 'submissionId' | 'unionId' | 'version'>

const offices = ['name', 'kind', 'isKey', 'parentId'] as const

const refuse = (rule: string): never => {
  throw new AppError('RULE_VIOLATED', undefined, { rule })
}

const told = (given: Given): Partial<UnionDocument> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<UnionDocument>

/** Nothing stands under itself, nor more than two steps under a federation. */
const refuseParent = async (parentId: string, unionId: string | undefined): Promise<void> => {
  const parent = await findUnion(parentId)
  if (!parent) throw new AppError('NOT_FOUND')
  const grandparent = parent.parentId ? await findUnion(parent.parentId) : null
  const above = [parent._id, parent.parentId, grandparent?.parentId]
  if (unionId && above.includes(unionId)) refuse('parentInCircle')
  const below = unionId ? (await findUnder([unionId])).length > 0 : false
  if (grandparent?.parentId || (below && parent.parentId)) refuse('tooDeep')
}

const refuseContract = ({ contractFromOn, contractToOn }: Partial<UnionDocument>): void => {
  if (contractFromOn && contractToOn && contractToOn < contractFromOn) refuse('contractDates')
}

/** The office makes and edits unions; a chair keeps the own one's facts. */
export const saveUnion: Handler<typeof liaisonContract.saveUnion> = async (context, { submissionId, unionId, version, ...given }) => {
  const fields = offices.filter((field) => given[field] !== undefined)
  if (!isOfOffice(context.person!) && (fields.length > 0 || !unionId)) throw new AppError('FORBIDDEN', undefined, { fields })
  if (given.parentId) await refuseParent(given.parentId, unionId)
  const namesake = given.name ? await findUnionByName(given.name) : null
  const change = (union: UnionDocument): UnionDocument => {
    const { isKey = union.isKey, ...others } = told(given)
    const next = { ...withKey(union, isKey, dayOf(context.now)), ...others }
    refuseContract(next)
    return { ...next, ...unionKeys(next._id, next.name), placedKey: next.places.length > 0 ? unionKeys(next._id, next.name).nameKey : null }
  }
  if (unionId) {
    if (namesake && namesake._id !== unionId) refuse('nameTaken')
    const counted = given.parentId === undefined ? [] : await findBranchCounters(unionId)
    return changeUnion(context, { submissionId, unionId, version }, change, savedView, async (t, before, { parentId }) => {
      if (before.parentId === parentId) return
      const above = parentId === null ? [] : [parentId, ...(await loadAbove(t, parentId))]
      await moveCounters(t, counted, unionId, await loadAbove(t, unionId), above)
    })
  }
  return once(context, submissionId, async (t) => {
    const { name, kind } = given
    if (!name || !kind) throw new AppError('BAD_INPUT', undefined, { fields: [{ field: name ? 'kind' : 'name', code: 'required', message: 'a new union has both' }] })
    if (namesake) refuse('nameTaken')
    const id = `u_${pseudonym('union', context.openid, submissionId).slice(0, 20)}`
    const fresh: UnionDocument = { ...unknownFacts, _id: id, name, kind, isKey: false, parentId: null, places: [], version: 1, ...unseen(id, name, []), ...unionKeys(id, name) }
    await save(t, { ...change(fresh), version: 1 })
    return { unionId: id, version: 1 }
  })
}
