import { useState } from 'react'
import { type Audience, type WrittenPart, writtenParts } from '@/domain/report/report'
import { countCharacters } from '@/domain/text'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { type ReportView, reviewReports } from '@/types/review/reports.contract'

export interface StepTyped {
  text: string
  ownerName: string
  dueOn: string | null
}

export interface ReportTyped {
  title: string
  addressee: string
  signature: string
  words: Record<WrittenPart, string>
  nextSteps: StepTyped[]
  audience: Audience[]
}

/** What the office writes into a draft: the judgement, a word under each part, next steps, and for whom it is. */
export const useReportForm = (report: ReportView) => {
  const { run, isSending, error } = useMutation(reviewReports.editReport, ['review.'])
  const [submissionId, setSubmissionId] = useState(newId)
  const [isTried, setTried] = useState(false)
  const [typed, setTyped] = useState<ReportTyped>(() => ({
    title: report.title, addressee: report.addressee, signature: report.signature,
    words: Object.fromEntries(writtenParts.map((part) => [part, report.words[part] ?? ''])) as Record<WrittenPart, string>,
    nextSteps: report.nextSteps.map((step) => ({ ...step })), audience: report.audience,
  }))
  const steps = typed.nextSteps.filter(({ text, ownerName }) => text.trim() !== '' || ownerName.trim() !== '')
  const missing = {
    title: countCharacters(typed.title) < 4 ? '题目至少 4 个字' : undefined,
    addressee: countCharacters(typed.addressee) < 2 ? '写上发给谁' : undefined,
    signature: countCharacters(typed.signature) < 2 ? '写上落款' : undefined,
    steps: steps.some(({ text }) => countCharacters(text) < 2) ? '每一条写清做什么' : undefined,
    audience: typed.audience.length === 0 ? '至少选一类人' : undefined,
  }
  const save = async (): Promise<boolean> => {
    setTried(true)
    if (Object.values(missing).some(Boolean)) return false
    const answer = await run({ submissionId, id: report.id, version: report.version, ...typed, nextSteps: steps })
    if (answer) setSubmissionId(newId())
    return !!answer
  }
  return { typed, change: (part: Partial<ReportTyped>) => setTyped((before) => ({ ...before, ...part })), missing: isTried ? missing : undefined, isSending, error, save }
}
