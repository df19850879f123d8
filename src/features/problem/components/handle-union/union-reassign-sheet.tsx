import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Button, Field, FieldError, Sheet } from '@/src/components'
import type { HandlerView } from '@/types/problem.views'
import { problemOffice } from '@/types/problem/office.contract'
import { useCommand } from '../../api/use-command'
import { isForestalled, useForestalled } from '../../api/use-forestalled'
import { isSame } from '../../handlers'
import { problemMessageOf } from '../../rule-words'
import type { HandleSheetProps } from '../handle-sheets/sheet-props'
import { OwnPeople } from './own-people'
import { useOwnPeople } from './use-own-people'

/** Somebody else of the own union takes it over; the clock is untouched. */
export function UnionReassignSheet({ problem, today, isOpen, onClose, onDone, onForestalled }: HandleSheetProps) {
  const [owner, setOwner] = useState<HandlerView | undefined>(problem.owner ?? undefined)
  const [coOwners, setCoOwners] = useState<HandlerView[]>(problem.coOwners)
  const [reason, setReason] = useState('')
  const [hasTried, setTried] = useState(false)
  const people = useOwnPeople(problem.id, isOpen)
  const { give, isSending, error } = useCommand(problemOffice.reassign, problem.id)
  useForestalled(error, onForestalled)
  const helpers = coOwners.filter((other) => !isSame(owner, other))
  const isShort = countCharacters(reason) < 2
  const submit = async (): Promise<void> => {
    setTried(true)
    if (owner && !isShort && (await give({ owner, coOwners: helpers, reason: reason.trim() }))) onDone()
  }
  return (
    <Sheet
      isOpen={isOpen}
      title="改交本会别人"
      onClose={onClose}
      footer={
        <Button onClick={() => void submit()} isSending={isSending}>
          {owner && !(problem.owner && isSame(owner, problem.owner)) ? `改交给${owner.name}` : '改交'}
        </Button>
      }
    >
      <View className="t-sub">{`现在由${problem.owner?.name ?? '本会'}主办。改交后请新的主办签收，期限不变。`}</View>
      <OwnPeople people={people} owner={owner} onOwner={setOwner} coOwners={helpers} onCoOwners={setCoOwners} isMissing={hasTried && !owner} />
      <View className="mt-3">
        <Field
          label="为什么改交"
          value={reason}
          onChange={setReason}
          maxLength={300}
          isMultiline
          placeholder="比如：原来的同志请假了"
          error={hasTried && isShort ? '写一句为什么改交' : undefined}
        />
      </View>
      {error && !isForestalled(error) && <FieldError>{problemMessageOf(error, today)}</FieldError>}
    </Sheet>
  )
}
