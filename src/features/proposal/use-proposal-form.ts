import { useRef, useState } from 'react'
import { addDays } from '@/domain/calendar/day'
import { countCharacters } from '@/domain/text'
import { useIntention } from '@/src/lib/use-intention'
import { proposalDrafting } from '@/types/proposal/drafting.contract'
import { proposalFollowing } from '@/types/proposal/following.contract'
import type { DrawnLine, ProposalView } from '@/types/proposal/proposal.views'
import type { Sought } from './api/use-proposals'
import { forgetBeginning, keptBeginning } from './proposal-begin'

const stale = ['proposal.']
const daysLookedAt = 182

interface Chosen { id: string; line: DrawnLine | undefined }

interface ProposalForm {
  title: string
  findings: string
  advice: string
  sought: Sought
  chosen: readonly Chosen[]
}

const formOf = (proposal: ProposalView | undefined, today: string): ProposalForm => {
  if (proposal) {
    const { title, findings, advice, drawing: { category, from, to, problemIds }, problems } = proposal
    return { title, findings, advice, sought: { from, to, ...(category && { category }) }, chosen: problemIds.map((id) => ({ id, line: problems.find((line) => line.id === id) })) }
  }
  const begin = keptBeginning()
  const { category = null, from = addDays(today, -daysLookedAt), to = today, problemIds = [], examples = [] } = begin ?? {}
  return { title: '', findings: '', advice: '', sought: { from, to, ...(category && { category }) }, chosen: problemIds.map((id) => ({ id, line: examples.find((line) => line.id === id) })) }
}

/** A proposal as it is drafted: what it is drawn from, what was found, what is advised. */
export const useProposalForm = (proposal: ProposalView | undefined, today: string) => {
  const saving = useIntention(proposalDrafting.saveDraft, stale)
  const handingIn = useIntention(proposalFollowing.handIn, stale)
  const [kept, setKept] = useState(proposal && { id: proposal.id, version: proposal.version })
  const [form, setForm] = useState(() => formOf(proposal, today))
  const [isTried, setTried] = useState(false)
  const missing = { title: countCharacters(form.title) < 4 ? '起个题目，至少 4 个字' : undefined }
  /** The words that the server has by now. */
  const savedWords = useRef<string>()
  const save = async (): Promise<{ id: string; version: number } | undefined> => {
    setTried(true)
    if (missing.title) return undefined
    const { title, findings, advice, sought, chosen } = form
    const words = { title, findings, advice, category: sought.category ?? null, from: sought.from, to: sought.to, problemIds: chosen.map(({ id }) => id) }
    // Handed in and the answer lost: another draft would be refused, the same step is not.
    if (kept && savedWords.current === JSON.stringify(words)) return kept
    const saved = await saving.send({ ...kept, ...words })
    if (!saved) return undefined
    savedWords.current = JSON.stringify(words)
    forgetBeginning()
    setKept({ id: saved.id, version: saved.version })
    setForm((before) => ({ ...before, chosen: before.chosen.map(({ id, line }) => ({ id, line: line ?? saved.problems.find((one) => one.id === id) })) }))
    return saved
  }
  const handIn = async (): Promise<string | undefined> => {
    const saved = await save()
    return saved && (await handingIn.send({ id: saved.id, version: saved.version }))?.id
  }
  return {
    form, change: (part: Partial<ProposalForm>) => setForm((before) => ({ ...before, ...part })), missing: isTried ? missing : undefined,
    isSaving: saving.isSending && !handingIn.isSending, isSending: saving.isSending || handingIn.isSending, error: saving.error ?? handingIn.error, save, handIn,
  }
}
