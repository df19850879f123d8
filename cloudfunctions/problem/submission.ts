import type { Submit } from '@/domain/problem/problem.commands'
import type { problemContract } from '@/types/problem.contract'
import type { ParsedInputOf } from '@/types/rpc'
import { type Context, reporterPseudonym } from '../lib/context'
import { pseudonym } from '../lib/ids'

export type SubmitInput = ParsedInputOf<typeof problemContract.submit>

/**
 * The form as the domain's command. The problem's id follows from the person and the submission, so that two
 * calls that race make one problem; being an HMAC it leads back to neither.
 */
export const submissionCommand = (
  context: Context,
  input: SubmitInput,
  given: { number: string; unionName: string; siteName: string | null; supervisionIds: readonly string[] },
): Submit => ({
  type: 'submit',
  id: pseudonym('problem', context.openid, input.submissionId).slice(0, 24),
  number: given.number,
  description: input.description,
  category: input.category,
  unionId: input.unionId,
  unionName: given.unionName,
  ...(input.purpose === undefined ? {} : { purpose: input.purpose }),
  place: [given.siteName, input.place].filter(Boolean).join('，') || null,
  photos: input.photos,
  anonymity: input.anonymity,
  isHiddenFromUnion: input.isHiddenFromUnion,
  ...(input.anonymity === 'anonymous' ? { pseudonym: reporterPseudonym(context.openid) } : {}),
  contactPhone: input.phone ?? null,
  ...(input.onBehalfOf === undefined ? { source: 'worker' } : { source: 'proxy', onBehalfOf: input.onBehalfOf, hasConsent: input.hasConsent }),
  ...(input.isAboutSupervision ? { concernedIds: [...given.supervisionIds] } : {}),
})
