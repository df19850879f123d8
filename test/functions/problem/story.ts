import type { Input, Output } from '@/types/contracts'
import { submissionId } from '../../support/ids'
import type { Cast } from '../cast'

/** A report as a worker would send it. */
export const report = (cast: Cast, more: Partial<Input<'problem.submit'>> = {}): Input<'problem.submit'> => ({
  submissionId: submissionId(),
  category: 'pay',
  description: '三月到五月的夜班补贴一直没发，班组六个人都没有。',
  unionId: cast.union.id,
  photos: [],
  anonymity: 'hiddenFromOwner',
  isHiddenFromUnion: false,
  ...more,
})

export const triage = { category: 'pay', purpose: 'request', difficulty: 'general', urgency: 'general' } as const

export const submitted = (cast: Cast, more: Partial<Input<'problem.submit'>> = {}): Promise<Output<'problem.submit'>> =>
  cast.world.as(cast.worker.openid).call('problem.submit', report(cast, more))

export const assigned = async (cast: Cast, more: Partial<Input<'problem.submit'>> = {}): Promise<{ id: string }> => {
  const { id } = await submitted(cast, more)
  return cast.world.as(cast.office.openid).call('problem.assign', {
    id, submissionId: submissionId(), ...triage, owner: { kind: 'person', personId: cast.owner.id, name: '' }, coOwners: [],
  })
}

export const inProgress = async (cast: Cast, more: Partial<Input<'problem.submit'>> = {}): Promise<{ id: string }> => {
  const { id } = await assigned(cast, more)
  return cast.world.as(cast.owner.openid).call('problem.sign', { id, submissionId: submissionId() })
}

export const resolved = async (cast: Cast, more: Partial<Input<'problem.submit'>> = {}): Promise<{ id: string }> => {
  const { id } = await inProgress(cast, more)
  const owner = cast.world.as(cast.owner.openid)
  await owner.call('problem.addProgress', { id, submissionId: submissionId(), words: '已经和公司财务核对了名单。', photos: [] })
  return owner.call('problem.resolve', { id, submissionId: submissionId(), words: '三个月的补贴六月十五日已经补发到卡上。' })
}
