import { View } from '@tarojs/components'
import { useState } from 'react'
import { anonymityWords, categoryWords, purposeWords } from '@/domain/problem/vocabulary'
import type { HandlerView, ProblemView } from '@/types/problem.views'
import { Button, Chip, Chips, DueStrip, ErrorState, FieldError, Sheet, Skeleton } from '@/src/components'
import { longDay, weekday } from '@/src/lib/format'
import { failureOf, messageOf } from '@/src/lib/messages'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { useForestalled } from '../../api/use-forestalled'
import { countedFromWords, dueWords } from '../../clock-words'
import { handlerKey, isSame } from '../../handlers'
import type { TaskSheetProps } from '../../task-choice'
import { HandlerPicker } from './handler-picker'
import { OwnerChoice } from './owner-choice'
import { KindChoice, WeightChoice } from './triage-choice'
import { useAssignment } from './use-assignment'
import './assign-sheet.scss'

type Step = 'form' | 'owner' | 'coOwners'

const titles: Record<Exclude<Step, 'form'>, string> = { owner: '选主办', coOwners: '选协办' }

/** 受理并交办: owner, co-owners, how hard and how urgent, and the date that follows, before it is taken. */
export function AssignSheet({ problem, isOpen, onClose, onDone, onForestalled }: TaskSheetProps & { problem: ProblemView }) {
  const { today } = useViewer()
  const [step, setStep] = useState<Step>('form')
  const [hasTried, setTried] = useState(false)
  const assignment = useAssignment(problem, isOpen)
  const { triage, people, choices, assignees, owner, coOwners, due, error } = assignment
  const isNew = problem.state === 'submitted'
  useForestalled(assignment.forestalled, onForestalled)

  const pick = (handler: HandlerView): void => {
    if (step === 'coOwners') return assignment.toggleCoOwner(handler)
    assignment.chooseOwner(handler)
    setStep('form')
  }
  const assign = async (): Promise<void> => {
    setTried(true)
    if (!owner || !(await assignment.assign())) return
    toast(`已交给${owner.name}`)
    onDone()
  }
  const acceptOnly = async (): Promise<void> => {
    if (!(await assignment.acceptOnly())) return
    toast('已受理，在待交办里')
    onDone()
  }
  const dueDay = due && assignment.isDueCurrent ? dueWords({ ...due, isHourly: due.explanation.hours !== null }, today) : undefined
  // The clock runs since submission: accepted late, the date may already be behind.
  const until = dueDay === undefined ? '' : due!.dueOn < today ? `，期限 ${dueDay}已过` : `，最晚 ${dueDay}办结`

  if (step !== 'form' && assignees.data && people) {
    return (
      <Sheet
        isOpen={isOpen}
        title={titles[step]}
        onClose={() => setStep('form')}
        footer={step === 'coOwners' && <Button onClick={() => setStep('form')}>{coOwners.length > 0 ? `选好了，${coOwners.length} 个` : '不要协办'}</Button>}
      >
        <HandlerPicker
          people={step === 'coOwners' ? people.filter(({ handler }) => !isSame(owner, handler)) : people}
          assignees={assignees.data}
          isChosen={(handler) => (step === 'owner' ? isSame(owner, handler) : coOwners.some((other) => isSame(other, handler)))}
          onPick={pick}
          role={step === 'owner' ? 'radio' : 'checkbox'}
        />
      </Sheet>
    )
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={isNew ? '受理并交办' : '交办'}
      onClose={onClose}
      footer={
        <Button onClick={() => void assign()} isSending={assignment.isAssigning}>
          {`${owner ? `交给${owner.name}` : '交办'}${until}`}
        </Button>
      }
    >
      <View>{problem.title}</View>
      <View className="t-note mt-1">
        {[problem.number, purposeWords[triage.purpose], categoryWords[triage.category], anonymityWords[problem.anonymity]].join('，')}
      </View>
      <View className="t-head mt-4">主办</View>
      {hasTried && !owner && <FieldError>选一个主办，才知道交给谁</FieldError>}
      {choices ? (
        <OwnerChoice
          choices={choices}
          ownerKey={owner && handlerKey(owner)}
          onChoose={({ handler }) => assignment.chooseOwner(handler)}
          onOthers={problem.isConduct ? undefined : () => setStep('owner')}
        />
      ) : assignees.error ? (
        <ErrorState {...failureOf(assignees.error, '承办人名单')} onRetry={assignees.retry} />
      ) : (
        <Skeleton cards={1} />
      )}
      {!problem.isConduct && (
        <View className="assign-sheet__line">
          <View className="assign-sheet__name">协办</View>
          <Chips label="协办">
            {coOwners.map((handler) => (
              <Chip key={handlerKey(handler)} isSelected after="x" label={`去掉协办${handler.name}`} onClick={() => assignment.toggleCoOwner(handler)}>
                {handler.name}
              </Chip>
            ))}
            <Chip icon="plus" label="添加协办" onClick={() => setStep('coOwners')}>
              添加
            </Chip>
          </Chips>
        </View>
      )}
      <WeightChoice triage={triage} onCorrect={assignment.correct} />
      {due && (
        <View className="mt-3">
          <DueStrip
            name="办结期限"
            due={`${longDay(due.dueOn)} ${weekday(due.dueOn)}`}
            days={due.explanation.days}
            dueOn={due.dueOn}
            note={countedFromWords(due, today)}
          />
        </View>
      )}
      {!due && assignment.preview.error && <FieldError>期限没有算出来，照样可以交办，期限按规定算</FieldError>}
      {error && <FieldError>{messageOf(error)}</FieldError>}
      <View className="mt-2">
        <KindChoice triage={triage} onCorrect={assignment.correct} isConduct={problem.isConduct} />
        {isNew && (
          <Button kind="text" isSmall onClick={() => void acceptOnly()} isSending={assignment.isAccepting}>
            先受理，稍后再交办
          </Button>
        )}
      </View>
    </Sheet>
  )
}
