import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const decideExtension: Handler<typeof problemContract.decideExtension> = (context, input) =>
  changeInWords(context, input, [input.note], () => [{ type: 'decideExtension', isGranted: input.isGranted, workdays: input.workdays, note: input.note }])
