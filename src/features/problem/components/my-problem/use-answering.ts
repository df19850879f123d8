import { useState } from 'react'
import { toast } from '@/src/platform/dialog'
import type { ProblemView } from '@/types/problem.views'
import { problemReporting } from '@/types/problem/reporting.contract'
import { useCommand } from '../../api/use-command'
import type { AnswerDraft } from './follow-up'

/** The reporter is asked whether it is solved: of a line of one's own, of a merged one, and of one closed because nobody was reached. */
export const useAnswering = ({ id, state, may, yourTurnUntil }: ProblemView) => {
  const [draft, setDraft] = useState<AnswerDraft>({ words: '' })
  const { give, isSending, error } = useCommand(problemReporting.answer, id)
  const isAsked = may.includes('answer') && (state !== 'resolved' || yourTurnUntil !== null)
  const send = async (): Promise<void> => {
    const { answer, satisfaction, words } = draft
    if (!answer) return
    const isRated = answer !== 'unknown' && satisfaction
    const given = await give({ answer, ...(isRated && { satisfaction }), ...(words.trim() && { words: words.trim() }) })
    if (!given) return
    setDraft({ words: '' })
    toast('收到您的回答')
  }
  return { isAsked, draft, change: (part: Partial<AnswerDraft>) => setDraft({ ...draft, ...part }), send, isSending, error }
}
