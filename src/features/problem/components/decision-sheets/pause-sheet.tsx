import { useState } from 'react'
import { problemOffice } from '@/types/problem/office.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { byWhomWhen, fact } from '../../decision-facts'
import { DecisionSheet } from './decision-sheet'
import type { OfficeSheetProps } from './sheet-props'

/** The owner waits for somebody: while paused the clock stands still, to the cap of the problem's life. */
export function PauseSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const [choice, setChoice] = useState<'granted' | 'refused'>()
  const [note, setNote] = useState('')
  const { send, isSending, error } = useSheetCommand(problemOffice.decidePause, props)
  const request = problem.pauseRequest
  const isGranted = choice === 'granted'
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="申请暂停"
      about={problem.title}
      onClose={onClose}
      facts={
        request
          ? [
              fact('等谁', request.waitingFor.kind === 'outside' ? request.waitingFor.name : '反映人'),
              fact('为什么停', request.reason, byWhomWhen(request.byName, request.at, today)),
              fact('还能停', `${problem.pauseLeft} 个工作日，用完自动接着办`),
            ]
          : []
      }
      choice={{
        label: '同意不同意暂停',
        options: [
          { value: 'granted', text: '同意暂停', consequence: '停着的日子不计时' },
          { value: 'refused', text: '不同意', consequence: '接着办，期限不变' },
        ],
        value: choice,
        onChange: setChoice,
        missing: '先选同意还是不同意',
      }}
      words={[
        {
          label: isGranted ? '说明' : '为什么不同意', value: note, onChange: setNote, least: choice === 'refused' ? 2 : 0, most: 300,
          placeholder: '承办的人会看到', missing: '写上为什么不同意，承办的人好接着办',
        },
      ]}
      button={choice === undefined ? '决定' : isGranted ? '同意暂停' : '不同意，接着办'}
      onSubmit={() => void send({ isGranted, ...(note.trim() && { note }) }, isGranted ? '已暂停' : '已答复，接着办')}
      isSending={isSending}
      error={error}
    />
  )
}
