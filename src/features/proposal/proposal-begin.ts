import { whoseShelf } from '@/src/lib/shelf'
import { getStored, removeStored, setStored } from '@/src/platform/storage'
import type { DrawnLine, ProposalView } from '@/types/proposal/proposal.views'

/** What a draft begins with: a suggestion that somebody took up. It is handed to the next page through the phone. */
export interface Beginning {
  category: ProposalView['category']
  from: string
  to: string
  problemIds: string[]
  /** Those of them that were shown. */
  examples: DrawnLine[]
}

const key = (): string => `proposal.${whoseShelf()}.begin`

export const keepBeginning = (beginning: Beginning): void => void setStored(key(), beginning)
export const keptBeginning = (): Beginning | undefined => getStored<Beginning>(key())
export const forgetBeginning = (): void => removeStored(key())
