import type { Problem } from '@/domain/problem/problem'
import type { Input } from '@/types/contracts'
import type { Cast } from '../../functions/cast'
import { submissionId } from '../../support/ids'

const triage = { category: 'pay', purpose: 'request', difficulty: 'general', urgency: 'general' } as const

/** Lines of the ledger as others have left them, for the office to go on with. */
export const linesOf = (cast: Cast) => {
  const { world, union, owner } = cast
  const holder = { kind: 'person', personId: owner.id, name: owner.name ?? '' } as const
  const give = <N extends string>(openid: string, command: N, more: object): Promise<unknown> =>
    world.as(openid).call(`problem.${command}` as 'problem.sign', { submissionId: submissionId(), ...more } as Input<'problem.sign'>)
  const report = async (description: string, more: Partial<Input<'problem.submit'>> = {}, openid = 'o_worker'): Promise<string> => {
    const { id } = await world.as(openid).call('problem.submit', {
      submissionId: submissionId(), category: 'pay', description, unionId: union.id, photos: [], anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
      phone: '0314-0000000', ...more,
    })
    return id
  }
  const assigned = async (description: string, more?: Partial<Input<'problem.submit'>>): Promise<string> => {
    const id = await report(description, more)
    await give('o_office', 'assign', { id, ...triage, owner: holder, coOwners: [] })
    return id
  }
  const inProgress = async (description: string, more?: Partial<Input<'problem.submit'>>): Promise<string> => {
    const id = await assigned(description, more)
    await give('o_owner', 'sign', { id })
    return id
  }
  const resolve = async (id: string): Promise<void> => {
    await give('o_owner', 'addProgress', { id, words: '和单位谈妥了，补贴已经打到卡上', photos: [] })
    await give('o_owner', 'resolve', { id, words: '三个月的夜班补贴都发了' })
  }
  const resolved = async (description: string, more?: Partial<Input<'problem.submit'>>): Promise<string> => {
    const id = await inProgress(description, more)
    await resolve(id)
    return id
  }
  const stored = async (id: string): Promise<Problem> => {
    const [problem] = await world.documents<Problem>('problems', { _id: id })
    return problem!
  }
  return { give, report, assigned, inProgress, resolve, resolved, stored }
}

export type Lines = ReturnType<typeof linesOf>
