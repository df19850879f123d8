import { fireEvent, render, screen, within } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import HandlePage from '@/src/packages/cadre/pages/handle'
import type { Cast } from '../../functions/cast'
import { submissionId } from '../../support/ids'
import { sitDown } from '../support/seat'
import { device } from '../support/taro'

export const triage = { category: 'safety', purpose: 'request', difficulty: 'general', urgency: 'general' } as const

const personOf = ({ id, name }: Cast['owner']) => ({ kind: 'person', personId: id, name: name ?? '' }) as const

/** A problem of a worker who hides from the owner, given to the owner with a helper. */
export const assignedLine = async ({ world, owner, coOwner, union }: Cast, description: string): Promise<string> => {
  const { id } = await world.as('o_worker').call('problem.submit', {
    submissionId: submissionId(), category: 'safety', description, unionId: union.id, photos: [], anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
  })
  await world.as('o_office').call('problem.assign', { id, submissionId: submissionId(), ...triage, owner: personOf(owner), coOwners: [personOf(coOwner)] })
  return id
}

export const lineAtWork = async (cast: Cast, description: string): Promise<string> => {
  const id = await assignedLine(cast, description)
  await cast.world.as('o_owner').call('problem.sign', { id, submissionId: submissionId() })
  return id
}

/** The handling page of that problem, as this person opens it. */
export const openHandling = ({ world }: Cast, openid: string, id: string): (() => void) => {
  sitDown(world, openid)
  device.params = { id }
  return render(<HandlePage />).unmount
}

export const storedLine = async ({ world }: Cast, id: string): Promise<Problem> => {
  const [problem] = await world.documents<Problem>('problems', { _id: id })
  return problem!
}

/** In the sheet of that title, whose words the page behind it may say too. */
export const tapIn = async (title: string, text: string): Promise<void> => {
  const sheet = await screen.findByRole('dialog', { name: title })
  fireEvent.click(within(sheet).getAllByText(text).at(-1)!)
}
