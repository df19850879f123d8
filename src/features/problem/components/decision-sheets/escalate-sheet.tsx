import { useState } from 'react'
import { problemOffice } from '@/types/problem/office.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { byWhomWhen, fact } from '../../decision-facts'
import { DecisionSheet } from './decision-sheet'
import type { OfficeSheetProps } from './sheet-props'

/** 上报市总: what the district cannot solve, with a leader's consent. */
export function EscalateSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const [reason, setReason] = useState('')
  const { send, isSending, error } = useSheetCommand(problemOffice.escalate, props)
  const consent = problem.escalationConsent
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="上报市总工会"
      about={problem.title}
      onClose={onClose}
      facts={consent ? [fact('领导同意', byWhomWhen(consent.byName, consent.at, today))] : []}
      words={[
        {
          label: '为什么要上报', value: reason, onChange: setReason, least: 2, most: 300, placeholder: '区里办不了什么，要市总做什么。反映人会看到',
          missing: '写上为什么要上报',
        },
      ]}
      button="报市总工会，每 15 个工作日问一次"
      onSubmit={() => void send({ reason }, '已上报')}
      isSending={isSending}
      error={error}
    />
  )
}

/** Every 15 working days the office asks how it stands. */
export function LookAgainSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const [words, setWords] = useState('')
  const { send, isSending, error } = useSheetCommand(problemOffice.lookAgain, props)
  const { escalation } = problem
  const last = escalation?.looks.at(-1)
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="问了市总的进展"
      about={problem.title}
      onClose={onClose}
      facts={[
        ...(escalation ? [fact('为什么报', escalation.reason)] : []),
        ...(last ? [fact('上次问到', last.words, byWhomWhen(last.byName, last.at, today))] : []),
      ]}
      words={[{ label: '问到什么', value: words, onChange: setWords, least: 2, most: 300, placeholder: '问的谁，怎么答的', missing: '写上问到什么' }]}
      button="记下，15 个工作日后再问"
      onSubmit={() => void send({ words }, '已记下')}
      isSending={isSending}
      error={error}
    />
  )
}
