import type { Day } from '@/domain/calendar/day'
import { useState } from 'react'
import { problemOffice } from '@/types/problem/office.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { explanationFacts } from '../../decision-facts'
import { DecisionSheet } from './decision-sheet'
import { ReviewDay, reviewMissing } from './review-day'
import type { OfficeSheetProps } from './sheet-props'

/** The review date of 未解决已说明 has come: take it up again, or name the next one. */
export function ReviewSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const [outcome, setOutcome] = useState<'reopened' | 'stays'>()
  const [reason, setReason] = useState('')
  const [reviewOn, setReviewOn] = useState<Day>()
  const { send, isSending, error } = useSheetCommand(problemOffice.reviewExplained, props)
  const stays = outcome === 'stays'
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="到了复核日"
      about={problem.title}
      onClose={onClose}
      facts={explanationFacts(problem, today)}
      choice={{
        label: '现在怎么办',
        options: [
          { value: 'reopened', text: '有条件了', consequence: '重新办，期限重新算' },
          { value: 'stays', text: '还没条件', consequence: '定下次哪天再看' },
        ],
        value: outcome,
        onChange: setOutcome,
        missing: '先选现在有没有条件办',
      }}
      words={[{ label: '情况', value: reason, onChange: setReason, least: 2, most: 300, placeholder: '反映人会看到', missing: '写上现在的情况，反映人会看到' }]}
      isComplete={!stays || reviewOn !== undefined}
      after={(hasTried) =>
        stays && (
          <ReviewDay name="下次哪天再看" value={reviewOn} onChange={setReviewOn} today={today} missing={hasTried && !reviewOn ? reviewMissing : undefined} />
        )
      }
      button={outcome === undefined ? '决定' : stays ? '记下，到日子再看' : '重新办，期限重新算'}
      onSubmit={() => outcome && void send({ outcome, reason, ...(stays && { reviewOn }) }, stays ? '已记下' : '已定：重新办')}
      isSending={isSending}
      error={error}
    />
  )
}
