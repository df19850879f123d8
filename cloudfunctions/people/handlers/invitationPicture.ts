import { AppError } from '@/domain/errors'
import { typedCode } from '@/domain/people/invitation'
import { bindingPage } from '@/types/people/invitations.contract'
import type { peopleContract } from '@/types/people.contract'
import { openapi } from '../../lib/openapi'
import type { Handler } from '../../lib/serve'
import { findInvitation, invitationHash } from '../invitation.repository'

/** WeChat makes codes only for pages it has published: until then, and when it does not answer, there is none, and the client draws a plain one. */
const pictureOf = async (scene: string): Promise<string | null> => {
  try {
    const { buffer, contentType } = (await openapi.wxacode.getUnlimited({ scene, page: bindingPage })) as { buffer: Buffer; contentType: string }
    return `data:${contentType};base64,${buffer.toString('base64')}`
  } catch {
    return null
  }
}

export const invitationPicture: Handler<typeof peopleContract.invitationPicture> = async (_context, { code }) => {
  const scene = typedCode(code)
  if (!(await findInvitation(invitationHash(scene)))) throw new AppError('NOT_FOUND')
  return { picture: await pictureOf(scene) }
}
