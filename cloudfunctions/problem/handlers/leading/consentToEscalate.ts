import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const consentToEscalate: Handler<typeof problemContract.consentToEscalate> = (context, input) =>
  changeInWords(context, input, [input.note], () => [{ type: 'consentToEscalate', note: input.note }])
