import { View } from '@tarojs/components'
import { useState } from 'react'
import { anonymityWords, categoryWords, purposeWords } from '@/domain/problem/vocabulary'
import type { ProblemView } from '@/types/problem.views'
import { Button, FieldError, Sheet } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { useForestalled } from '../../api/use-forestalled'
import { problemMessageOf } from '../../rule-words'
import type { TaskSheetProps } from '../../task-choice'
import { DuePart } from './due-part'
import { HandlersPart, type HandlerStep, HandlerStepSheet } from './handlers-part'
import { KindChoice, WeightChoice } from './triage-choice'
import { useAssignment } from './use-assignment'
import { untilWords } from './use-due-preview'
import './assign-sheet.scss'

/** 受理并交办: owner, co-owners, how hard and how urgent, and the date that follows, before it is taken. */
export function AssignSheet({ problem, isOpen, onClose, onDone, onForestalled }: TaskSheetProps & { problem: ProblemView }) {
  const { today } = useViewer()
  const [step, setStep] = useState<HandlerStep>()
  const [hasTried, setTried] = useState(false)
  const assignment = useAssignment(problem, isOpen)
  const { triage, owner, error, isTitled } = assignment
  const isNew = problem.state === 'submitted'
  useForestalled(assignment.forestalled, onForestalled)

  const assign = async (): Promise<void> => {
    setTried(true)
    if (!owner || !(await assignment.assign())) return
    toast(`已交给${owner.name}`)
    onDone()
  }
  const acceptOnly = async (): Promise<void> => {
    setTried(true)
    if (!(await assignment.acceptOnly())) return
    toast('已受理，在待交办里')
    onDone()
  }

  if (step) {
    return <HandlerStepSheet isOpen={isOpen} step={step} handlers={assignment} isConduct={problem.isConduct} onBack={() => setStep(undefined)} />
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={isNew ? '受理并交办' : '交办'}
      onClose={onClose}
      footer={
        <Button onClick={() => void assign()} isSending={assignment.isAssigning}>
          {`${owner ? `交给${owner.name}` : '交办'}${untilWords(assignment.preview, today)}`}
        </Button>
      }
    >
      <View>{triage.title}</View>
      <View className="t-note mt-1">
        {[problem.number, purposeWords[triage.purpose], categoryWords[triage.category], anonymityWords[problem.anonymity]].join('，')}
      </View>
      <HandlersPart handlers={assignment} isConduct={problem.isConduct} hasTried={hasTried} onStep={setStep} />
      <WeightChoice triage={triage} onCorrect={assignment.correct} />
      <DuePart preview={assignment.preview} />
      {error && <FieldError>{problemMessageOf(error, today)}</FieldError>}
      <View className="mt-2">
        <KindChoice triage={triage} onCorrect={assignment.correct} isConduct={problem.isConduct} />
        {hasTried && !isTitled && <FieldError>标题太短，一句话说清是什么事</FieldError>}
        {isNew && (
          <Button kind="text" isSmall onClick={() => void acceptOnly()} isSending={assignment.isAccepting}>
            先受理，稍后再交办
          </Button>
        )}
      </View>
    </Sheet>
  )
}
