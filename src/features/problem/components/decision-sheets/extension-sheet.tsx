import { View } from '@tarojs/components'
import { useState } from 'react'
import { Chip, Chips, DueStrip, FieldError, FieldLabel } from '@/src/components'
import { longDay, weekday } from '@/src/lib/format'
import { useQuery } from '@/src/lib/use-query'
import { problemHandling } from '@/types/problem/handling.contract'
import { problemOffice } from '@/types/problem/office.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { countedWords, dueWords } from '../../clock-words'
import { byWhomWhen, fact } from '../../decision-facts'
import { repliesFor } from '../../reply-templates'
import { DecisionSheet } from './decision-sheet'
import type { OfficeSheetProps } from './sheet-props'

/** The owner asks for more time: as much as was asked, or less; the old date stands until it is granted. */
export function ExtensionSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { extension, owner, clock } = problem
  const asked = extension?.workdays ?? 0
  const [choice, setChoice] = useState<'granted' | 'refused'>()
  const [chosen, setChosen] = useState<number>()
  const [note, setNote] = useState('')
  const { send, isSending, error } = useSheetCommand(problemOffice.decideExtension, props)
  const isGranted = choice === 'granted'
  const workdays = chosen ?? asked
  const { data: due, error: dueError } = useQuery(problemHandling.previewExtension, isOpen && extension ? { id: problem.id, workdays } : undefined)
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="申请延期"
      about={problem.title}
      onClose={onClose}
      facts={
        extension
          ? [
              fact('要延', `${asked} 个工作日`, byWhomWhen(owner?.name, extension.at, today)),
              fact('为什么', extension.reason, '同意以后，反映人会看到这个理由'),
              ...(clock ? [fact('现在期限', dueWords(clock, today))] : []),
            ]
          : []
      }
      choice={{
        label: '同意不同意延期',
        options: [
          { value: 'granted', text: '同意延期', consequence: '一件只能延一次' },
          { value: 'refused', text: '不同意', consequence: '还是原来的日子' },
        ],
        value: choice,
        onChange: setChoice,
        missing: '先选同意还是不同意',
      }}
      words={[
        {
          label: isGranted ? '说明' : '为什么不同意', value: note, onChange: setNote, least: choice === 'refused' ? 2 : 0, most: 300,
          placeholder: '承办的人会看到', missing: '写上为什么不同意，承办的人好接着办', replies: repliesFor(problem, 'decideExtension', today),
        },
      ]}
      button={choice === undefined ? '决定' : isGranted ? `同意延 ${workdays} 个工作日${due ? `，到 ${dueWords(due, today)}` : ''}` : '不同意，还是原来的日子'}
      onSubmit={() => void send({ isGranted, ...(isGranted && { workdays }), ...(note.trim() && { note }) }, isGranted ? '已同意延期' : '已答复，还是原来的日子')}
      isSending={isSending}
      error={error}
    >
      {() =>
        isGranted && (
          <View className="mt-3">
            <FieldLabel hint={`最多 ${asked} 个`}>延几个工作日</FieldLabel>
            <Chips label="延几个工作日">
              {Array.from({ length: asked }, (_none, index) => index + 1).map((count) => (
                <Chip key={count} role="radio" isSelected={count === workdays} label={`${count} 个工作日`} onClick={() => setChosen(count)}>
                  {`${count}`}
                </Chip>
              ))}
            </Chips>
            {due && (
              <View className="mt-3">
                <DueStrip
                  name="新的期限"
                  due={`${longDay(due.dueOn)} ${weekday(due.dueOn)}`}
                  days={due.explanation.days}
                  dueOn={due.dueOn}
                  note={clock ? `原来 ${dueWords(clock, today)}，${countedWords(due)}` : countedWords(due)}
                />
              </View>
            )}
            {!due && dueError && <FieldError>新期限没有算出来，照样可以定，期限按规定算</FieldError>}
          </View>
        )
      }
    </DecisionSheet>
  )
}
