import type { Day } from '@/domain/calendar/day'
import { useState } from 'react'
import { problemOffice } from '@/types/problem/office.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { answerFacts, resolutionFacts } from '../../decision-facts'
import { DecisionSheet } from './decision-sheet'
import { ReviewDay, reviewMissing } from './review-day'
import type { OfficeSheetProps } from './sheet-props'

/** A second 未解决 is never closed: the office takes it up again, or explains with a review date. */
export function UnsolvedSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const [outcome, setOutcome] = useState<'reopened' | 'explained'>()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState('')
  const [reviewOn, setReviewOn] = useState<Day>()
  const { send, isSending, error } = useSheetCommand(problemOffice.decideUnsolved, props)
  const isExplained = outcome === 'explained'
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="再次答“未解决”"
      about={`${problem.title}。要在 2 个工作日内定，不能销号。`}
      onClose={onClose}
      facts={[...answerFacts(problem, 2, today), ...resolutionFacts(problem, today)]}
      choice={{
        label: '怎么定',
        options: [
          { value: 'reopened', text: '重新办', consequence: '期限重新算' },
          { value: 'explained', text: '说明原因', consequence: '定哪天再看' },
        ],
        value: outcome,
        onChange: setOutcome,
        missing: '先选重新办还是说明原因',
      }}
      words={[
        {
          label: isExplained ? '为什么解决不了' : '还要办什么', value: reason, onChange: setReason, least: 2, most: 300,
          placeholder: '反映人会看到', missing: '写清楚，反映人会看到',
        },
        ...(isExplained ? [{ label: '试过什么', value: tried, onChange: setTried, least: 2, most: 500, placeholder: '找过谁、做过什么', missing: '写上试过什么' }] : []),
      ]}
      isComplete={!isExplained || reviewOn !== undefined}
      after={(hasTried) =>
        isExplained && (
          <ReviewDay name="哪天再看" value={reviewOn} onChange={setReviewOn} today={today} missing={hasTried && !reviewOn ? reviewMissing : undefined} />
        )
      }
      button={outcome === undefined ? '决定' : isExplained ? '说明原因，告诉反映人' : '重新办，期限重新算'}
      onSubmit={() => outcome && void send({ outcome, reason, ...(isExplained && { tried, reviewOn }) }, isExplained ? '已定：说明原因' : '已定：重新办')}
      isSending={isSending}
      error={error}
    />
  )
}
