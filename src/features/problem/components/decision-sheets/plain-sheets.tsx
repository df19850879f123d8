import { useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { problemOffice } from '@/types/problem/office.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { answerFacts } from '../../decision-facts'
import { DecisionSheet } from './decision-sheet'
import { ReviewDay } from './review-day'
import type { OfficeSheetProps } from './sheet-props'

/** 部分解决: what is left becomes a line of its own; this one waits for it and is closed with it. */
export function SplitSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const [title, setTitle] = useState('')
  const [words, setWords] = useState('')
  const { send, isSending, error } = useSheetCommand(problemOffice.split, props)
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="剩下的另立一件"
      about={`${problem.title}。新的一件有自己的编号和期限，办好了，这件一起销号，只算一件。`}
      onClose={onClose}
      facts={answerFacts(problem, 1, today)}
      words={[
        { label: '剩下的事，一句话', value: title, onChange: setTitle, least: 2, most: 40, placeholder: '比如：二号车间的风扇还没换', missing: '写一句话作标题' },
        { label: '还要办什么', value: words, onChange: setWords, least: 4, most: 1000, placeholder: '哪些办好了，还差什么', missing: '写清还差什么，至少 4 个字' },
      ]}
      button="另立一件，在待交办里"
      onSubmit={() => void send({ title, words }, '已另立一件')}
      isSending={isSending}
      error={error}
    />
  )
}

/** A late line's new date: it keeps the light yellow, and the due date stays as it was. */
export function PlanSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const [untilOn, setUntilOn] = useState<Day>()
  const [words, setWords] = useState('')
  const { send, isSending, error } = useSheetCommand(problemOffice.agreePlan, props)
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="商定新的日子"
      about={`${problem.title}。原来的期限不变，仍算逾期；商定的日子以前按“逾期在办”算。`}
      onClose={onClose}
      words={[{ label: '怎么商定的', value: words, onChange: setWords, least: 2, most: 300, placeholder: '到哪天做到哪一步', missing: '写上怎么商定的' }]}
      isComplete={untilOn !== undefined}
      after={(hasTried) => (
        <ReviewDay name="哪天办好" value={untilOn} onChange={setUntilOn} today={today} missing={hasTried && !untilOn ? '选商定的那天' : undefined} />
      )}
      button="记下商定的日子"
      onSubmit={() => untilOn && void send({ untilOn, words }, '已记下')}
      isSending={isSending}
      error={error}
    />
  )
}

/** Out of the main line again: it goes its own way, with the rest of its clock. */
export function UnmergeSheet(props: OfficeSheetProps) {
  const { problem, isOpen, onClose } = props
  const [reason, setReason] = useState('')
  const { send, isSending, error } = useSheetCommand(problemOffice.unmerge, props)
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="分出来单独办"
      about={`${problem.title}。分出来以后在待交办里，期限接着算。`}
      onClose={onClose}
      words={[{ label: '为什么分出来', value: reason, onChange: setReason, least: 2, most: 300, placeholder: '和主件哪里不一样', missing: '写上为什么分出来' }]}
      button="分出来，单独办"
      onSubmit={() => void send({ reason }, '已分出来')}
      isSending={isSending}
      error={error}
    />
  )
}
