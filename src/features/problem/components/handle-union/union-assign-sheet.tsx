import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, FieldError, Sheet } from '@/src/components'
import type { HandlerView } from '@/types/problem.views'
import { problemTriage } from '@/types/problem/triage.contract'
import { useCommand } from '../../api/use-command'
import { isForestalled, useForestalled } from '../../api/use-forestalled'
import { isSame } from '../../handlers'
import { problemMessageOf } from '../../rule-words'
import { DuePart } from '../assign-sheet/due-part'
import { WeightChoice } from '../assign-sheet/triage-choice'
import { untilWords, useDuePreview } from '../assign-sheet/use-due-preview'
import type { HandleSheetProps } from '../handle-sheets/sheet-props'
import { OwnPeople } from './own-people'
import { useOwnPeople } from './use-own-people'

/** A chair takes a problem of the own union on and gives it to somebody of the union. */
export function UnionAssignSheet({ problem, today, isOpen, onClose, onDone, onForestalled }: HandleSheetProps) {
  const { id, category, purpose, difficulty, urgency, state } = problem
  const [triage, setTriage] = useState({ category, purpose, difficulty, urgency })
  const [owner, setOwner] = useState<HandlerView>()
  const [coOwners, setCoOwners] = useState<HandlerView[]>([])
  const [hasTried, setTried] = useState(false)
  const people = useOwnPeople(id, isOpen)
  const assigning = useCommand(problemTriage.assign, id)
  const accepting = useCommand(problemTriage.accept, id)
  const preview = useDuePreview(id, triage, isOpen)
  const error = assigning.error ?? accepting.error
  useForestalled(error, onForestalled)
  const isNew = state === 'submitted'
  const helpers = coOwners.filter((other) => !isSame(owner, other))
  const assign = async (): Promise<void> => {
    setTried(true)
    if (owner && (await assigning.give({ ...triage, owner, coOwners: helpers }))) onDone(`已交给${owner.name}`)
  }
  const acceptOnly = async (): Promise<void> => {
    if (await accepting.give(triage)) onDone('已受理，等本会交办')
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={isNew ? '受理并交办' : '交办'}
      onClose={onClose}
      footer={
        <Button onClick={() => void assign()} isSending={assigning.isSending}>
          {`${owner ? `交给${owner.name}` : '交给本会的人'}${untilWords(preview, today)}`}
        </Button>
      }
    >
      <View>{problem.title}</View>
      <OwnPeople people={people} owner={owner} onOwner={setOwner} coOwners={helpers} onCoOwners={setCoOwners} isMissing={hasTried && !owner} />
      <WeightChoice
        triage={{ ...triage, title: problem.title }}
        onCorrect={(change) => setTriage({ ...triage, difficulty: change.difficulty ?? triage.difficulty, urgency: change.urgency ?? triage.urgency })}
      />
      <DuePart preview={preview} />
      {error && !isForestalled(error) && <FieldError>{problemMessageOf(error, today)}</FieldError>}
      {isNew && (
        <View className="mt-2">
          <Button kind="text" isSmall onClick={() => void acceptOnly()} isSending={accepting.isSending}>
            先受理，稍后再交办
          </Button>
        </View>
      )}
    </Sheet>
  )
}
