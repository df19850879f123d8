import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Cell, EmptyState, ErrorState, FieldError, RadioMark, Skeleton } from '@/src/components'
import { aria } from '@/src/components/aria'
import { failureOf } from '@/src/lib/messages'
import type { HandlerView } from '@/types/problem.views'
import { type Candidate, handlerKey, isSame } from '../../handlers'
import type { useOwnPeople } from './use-own-people'

interface OwnPeopleProps {
  people: ReturnType<typeof useOwnPeople>
  owner: HandlerView | undefined
  onOwner: (handler: HandlerView) => void
  coOwners: readonly HandlerView[]
  onCoOwners: (handlers: HandlerView[]) => void
  isMissing: boolean
}

function Person({ candidate: { handler, note }, isChosen, role, onChoose }: { candidate: Candidate; isChosen: boolean; role: 'radio' | 'checkbox'; onChoose: () => void }) {
  return (
    <Cell
      leading={<RadioMark isOn={isChosen} />}
      title={handler.name}
      note={note || undefined}
      isWrapped
      hasArrow={false}
      role={role}
      isChecked={isChosen}
      label={[handler.name, note].filter(Boolean).join('，')}
      onClick={onChoose}
    />
  )
}

/** Owner and, where wanted, helpers, all of the own union. */
export function OwnPeople({ people: { candidates, error, retry }, owner, onOwner, coOwners, onCoOwners, isMissing }: OwnPeopleProps) {
  const [isHelping, setHelping] = useState(coOwners.length > 0)
  if (!candidates) return error ? <ErrorState {...failureOf(error, '本会的人')} onRetry={retry} /> : <Skeleton cards={1} />
  if (candidates.length === 0) return <EmptyState title="本会还没有登记过人" note="可以交回区里，由区里的办公室交办。" />
  const toggle = (handler: HandlerView): void =>
    onCoOwners(coOwners.some((other) => isSame(other, handler)) ? coOwners.filter((other) => !isSame(other, handler)) : [...coOwners, handler])
  const helpers = candidates.filter(({ handler }) => !isSame(owner, handler))
  return (
    <View>
      <View className="t-head mt-4">主办</View>
      {isMissing && <FieldError>选一个主办，才知道交给谁</FieldError>}
      <View {...aria({ role: 'radiogroup', label: '主办' })}>
        {candidates.map((candidate) => (
          <Person
            key={handlerKey(candidate.handler)}
            candidate={candidate}
            isChosen={isSame(owner, candidate.handler)}
            role="radio"
            onChoose={() => onOwner(candidate.handler)}
          />
        ))}
      </View>
      {!isHelping && helpers.length > 0 && (
        <Button kind="text" isSmall icon="plus" onClick={() => setHelping(true)}>
          加协办
        </Button>
      )}
      {isHelping && (
        <>
          <View className="t-head mt-4">协办</View>
          {helpers.map((candidate) => (
            <Person
              key={handlerKey(candidate.handler)}
              candidate={candidate}
              isChosen={coOwners.some((other) => isSame(other, candidate.handler))}
              role="checkbox"
              onChoose={() => toggle(candidate.handler)}
            />
          ))}
        </>
      )}
    </View>
  )
}
