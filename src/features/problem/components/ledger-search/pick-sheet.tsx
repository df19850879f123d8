import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Cell, EmptyState, ErrorState, Field, RadioMark, SectionTitle, Sheet, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import { useSettled } from '@/src/lib/use-settled'
import { liaisonUnions } from '@/types/liaison/unions.contract'
import type { HandlerView } from '@/types/problem.views'
import { useLedgerOwners } from '../../api/use-ledger-search'
import { handlerKey, isSame } from '../../handlers'
import type { LedgerChoice } from '../../ledger-choice'

interface PickSheetProps {
  what: 'union' | 'owner'
  choice: LedgerChoice
  onBack: () => void
  onPick: (more: Pick<LedgerChoice, 'union' | 'owner'>) => void
}

const noUnion = '还没有工会'

function Choice({ name, note, isOn, onChoose }: { name: string; note?: string; isOn: boolean; onChoose: () => void }) {
  return (
    <Cell
      role="radio"
      isLow
      isWrapped
      isChecked={isOn}
      hasArrow={false}
      leading={<RadioMark isOn={isOn} />}
      title={name}
      note={note}
      label={[name, note].filter(Boolean).join('，')}
      onClick={onChoose}
    />
  )
}

/** A union of the district, or who owns a line: a name is found by writing some of it. */
export function PickSheet({ what, choice, onBack, onPick }: PickSheetProps) {
  const [words, setWords] = useState('')
  const wanted = words.trim()
  const asked = useSettled(wanted, 300)
  const unions = useQuery(liaisonUnions.searchUnions, { words: asked })
  const owners = useLedgerOwners(what === 'owner')
  const isUnion = what === 'union'
  const failure = unions.error ?? owners.error
  const isKnown = unions.data && (isUnion || owners.data)
  const people = (owners.data?.people ?? []).filter(({ name, department }) => name.includes(wanted) || department.includes(wanted))
  const outside = (owners.data?.outside ?? []).filter((name) => name.includes(wanted))
  const found = unions.data?.rows ?? []
  const own = (owner: HandlerView, note?: string) => (
    <Choice key={handlerKey(owner)} name={owner.name} note={note} isOn={isSame(choice.owner, owner)} onChoose={() => onPick({ owner })} />
  )
  return (
    <Sheet
      isOpen
      title={isUnion ? '哪个工会的' : '谁主办的'}
      onClose={onBack}
      footer={
        (isUnion ? choice.union : choice.owner) && (
          <Button kind="secondary" onClick={() => onPick(isUnion ? { union: undefined } : { owner: undefined })}>
            {isUnion ? '不限工会' : '不限主办'}
          </Button>
        )
      }
    >
      <Field ariaLabel={isUnion ? '找工会' : '找主办'} value={words} onChange={setWords} maxLength={40} hasCounter={false} placeholder={isUnion ? '工会的名字' : '名字、部门或单位'} />
      {!isKnown && (failure ? <ErrorState {...failureOf(failure, '名单')} onRetry={unions.error ? unions.retry : owners.retry} /> : <Skeleton cards={1} />)}
      {isKnown && isUnion && (
        <View className="mt-3">
          {noUnion.includes(wanted) && <Choice name={noUnion} isOn={choice.union?.id === null} onChoose={() => onPick({ union: { id: null, name: noUnion } })} />}
          {found.map(({ id, name }) => (
            <Choice key={id} name={name} isOn={choice.union?.id === id} onChoose={() => onPick({ union: { id, name } })} />
          ))}
        </View>
      )}
      {isKnown && !isUnion && (
        <>
          {people.length > 0 && (
            <View className="mt-3">
              <SectionTitle>区总工会干部</SectionTitle>
              {people.map(({ personId, name, department }) => own({ kind: 'person', personId, name }, department))}
            </View>
          )}
          {outside.length > 0 && (
            <View className="mt-3">
              <SectionTitle>外单位</SectionTitle>
              {outside.map((name) => own({ kind: 'outside', name }))}
            </View>
          )}
          {found.length > 0 && (
            <View className="mt-3">
              <SectionTitle>基层工会</SectionTitle>
              {found.map(({ id, name }) => own({ kind: 'union', unionId: id, name }))}
            </View>
          )}
        </>
      )}
      {isKnown && found.length + (isUnion ? (noUnion.includes(wanted) ? 1 : 0) : people.length + outside.length) === 0 && (
        <EmptyState title="没有找到" note="换几个字试试。" />
      )}
      {isKnown && unions.data?.nextCursor && <View className="t-note mt-2">还有别的工会，写名字找</View>}
    </Sheet>
  )
}
