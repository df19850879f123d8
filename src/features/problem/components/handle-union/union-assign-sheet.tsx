import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { Button, DueStrip, FieldError, Sheet } from '@/src/components'
import { longDay, weekday } from '@/src/lib/format'
import { useQuery } from '@/src/lib/use-query'
import type { DueView, HandlerView } from '@/types/problem.views'
import { problemTriage } from '@/types/problem/triage.contract'
import { useCommand } from '../../api/use-command'
import { isForestalled, useForestalled } from '../../api/use-forestalled'
import { countedFromWords, dueWords } from '../../clock-words'
import { isSame } from '../../handlers'
import { problemMessageOf } from '../../rule-words'
import { WeightChoice } from '../assign-sheet/triage-choice'
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
  const { data } = useQuery(problemTriage.previewDue, isOpen ? { id, difficulty: triage.difficulty, urgency: triage.urgency } : undefined)
  // The date of the choice before stays until the new one is there.
  const last = useRef<DueView>()
  if (data) last.current = data
  const due = last.current
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
  // The clock runs since submission: accepted late, the date may already be behind.
  const dueDay = due && data ? dueWords({ ...due, isHourly: due.explanation.hours !== null }, today) : undefined
  const until = !due || !dueDay ? '' : due.dueOn < today ? `，期限 ${dueDay}已过` : `，最晚 ${dueDay}办结`
  return (
    <Sheet
      isOpen={isOpen}
      title={isNew ? '受理并交办' : '交办'}
      onClose={onClose}
      footer={
        <Button onClick={() => void assign()} isSending={assigning.isSending}>
          {`${owner ? `交给${owner.name}` : '交给本会的人'}${until}`}
        </Button>
      }
    >
      <View>{problem.title}</View>
      <OwnPeople people={people} owner={owner} onOwner={setOwner} coOwners={helpers} onCoOwners={setCoOwners} isMissing={hasTried && !owner} />
      <WeightChoice
        triage={{ ...triage, title: problem.title }}
        onCorrect={(change) => setTriage({ ...triage, difficulty: change.difficulty ?? triage.difficulty, urgency: change.urgency ?? triage.urgency })}
      />
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
