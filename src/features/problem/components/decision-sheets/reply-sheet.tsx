import type { Day } from '@/domain/calendar/day'
import { useState } from 'react'
import { problemOffice } from '@/types/problem/office.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { fact } from '../../decision-facts'
import { repliesFor } from '../../reply-templates'
import { type HandlerStep, HandlersPart, HandlerStepSheet, useHandlers } from '../assign-sheet'
import { DecisionSheet } from './decision-sheet'
import { ReviewDay, reviewMissing } from './review-day'
import type { OfficeSheetProps } from './sheet-props'

/** The city union answered: somebody goes on with it, or it is explained until a review date. */
export function ReplySheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { title, owner: present, isConduct, category } = problem
  const [outcome, setOutcome] = useState<'inProgress' | 'explained'>()
  const [words, setWords] = useState('')
  const [tried, setTried] = useState('')
  const [reviewOn, setReviewOn] = useState<Day>()
  const [step, setStep] = useState<HandlerStep>()
  const handlers = useHandlers(problem, isOpen && !present, category, null)
  const { send, isSending, error } = useSheetCommand(problemOffice.recordReply, props)
  const isExplained = outcome === 'explained'
  const owner = present ?? handlers.owner
  if (step) return <HandlerStepSheet isOpen={isOpen} step={step} handlers={handlers} isConduct={isConduct} onBack={() => setStep(undefined)} />
  const submit = (): void => {
    if (isExplained) void send({ outcome: 'explained', words, tried, reviewOn }, '已记下：说明原因')
    else if (owner) void send({ outcome: 'inProgress', words, owner }, `已记下，${owner.name}接着办`)
  }
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="市总工会的答复"
      about={title}
      onClose={onClose}
      facts={problem.escalation ? [fact('为什么报', problem.escalation.reason)] : []}
      choice={{
        label: '接下来怎么办',
        options: [
          { value: 'inProgress', text: '接着办', consequence: '剩下的期限接着算' },
          { value: 'explained', text: '暂时解决不了', consequence: '说明原因，定哪天再看' },
        ],
        value: outcome,
        onChange: setOutcome,
        missing: '先选接下来怎么办',
      }}
      words={[
        { label: '怎么答复的', value: words, onChange: setWords, least: 2, most: 1000, placeholder: '谁、哪天、怎么答的。反映人会看到', missing: '写上怎么答复的',
          replies: repliesFor(problem, 'recordReply', today) },
        ...(isExplained ? [{ label: '试过什么', value: tried, onChange: setTried, least: 2, most: 500, placeholder: '区里和市里做过什么', missing: '写上试过什么' }] : []),
      ]}
      isComplete={outcome === undefined || (isExplained ? reviewOn !== undefined : owner !== undefined)}
      after={(hasTried) =>
        isExplained && (
          <ReviewDay name="哪天再看" value={reviewOn} onChange={setReviewOn} today={today} missing={hasTried && !reviewOn ? reviewMissing : undefined} />
        )
      }
      button={outcome === undefined ? '记下答复' : isExplained ? '记下，说明原因' : owner ? `记下，${owner.name}接着办` : '记下答复'}
      onSubmit={submit}
      isSending={isSending}
      error={error}
    >
      {(hasTried) =>
        outcome === 'inProgress' && !present && <HandlersPart handlers={handlers} isConduct={isConduct} hasTried={hasTried} onStep={setStep} hasCoOwners={false} />
      }
    </DecisionSheet>
  )
}
