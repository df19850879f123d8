import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const decidePause: Handler<typeof problemContract.decidePause> = (context, input) =>
  changeInWords(context, input, [input.note], () => [{ type: 'decidePause', isGranted: input.isGranted, note: input.note }])
