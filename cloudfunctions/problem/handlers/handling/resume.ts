import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const resume: Handler<typeof problemContract.resume> = (context, input) =>
  changeInWords(context, input, [input.note], () => [{ type: 'resume', note: input.note }])
