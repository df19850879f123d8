import { keepFresh } from '@/src/lib/keep-fresh'
import { liaisonCard } from '@/types/liaison/card.contract'
import { liaisonMine } from '@/types/liaison/mine.contract'

/** More than anybody is paired with. */
const most = 20

/** The cards of the unions one is paired with, opened before or not, so that a basement without a signal has them. Rejects with ClientError. */
export const keepCards = async (): Promise<void> => {
  const { rows } = await keepFresh(liaisonMine.mine, {})
  for (const { unionId } of rows.slice(0, most)) await keepFresh(liaisonCard.union, { unionId })
}
