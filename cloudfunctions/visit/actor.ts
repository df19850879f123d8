import type { VisitActor } from '@/domain/visit/visit.policy'
import { findByContact } from '../liaison/liaison.repository'
import type { Context } from '../lib/context'
import { maySeeAll } from '../people/scope'

/** The caller as the rules of visits see them. */
export const visitActorOf = async ({ person }: Context): Promise<VisitActor> => {
  const { _id, unionIds, roles } = person!
  const served = roles.includes('contact') ? await findByContact(_id) : []
  return {
    personId: _id, unionIds: roles.includes('chair') ? unionIds : [], servedIds: served.map((pair) => pair._id),
    isOfOffice: roles.includes('office'), seesAll: maySeeAll(person!),
  }
}

export const callerOf = ({ person }: Context): { id: string; name: string } => ({ id: person!._id, name: person!.name ?? '' })
