import type { proposalContract } from '@/types/proposal.contract'
import type { Handler } from '../../lib/serve'
import { drawnLine, findLines } from '../line.repository'

export const candidates: Handler<typeof proposalContract.candidates> = async (context, { cursor, ...sought }) => {
  const { lines, nextCursor } = await findLines(context, sought, cursor)
  return { rows: lines.map(drawnLine), nextCursor }
}
