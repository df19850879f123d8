import { useState } from 'react'
import { Button, Card, Cell, EmptyState, ListView, Page, Sheet, StatusTag } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { type CityPairView, liaisonCity } from '@/types/liaison/city.contract'
import { CityPairForm, EndForm } from './city-pair-form'

type Task = { kind: 'new' } | { kind: 'change' | 'end'; pair: CityPairView }

const titles = { new: '加一对', change: '改一改', end: '结束结对' } as const

/** 市总领导对口联系: who of the city union is paired with which union; of another level, in none of the district's figures. */
export function CityPairs() {
  const list = useList(liaisonCity.cityPairs, {})
  const { today, mayCall } = useViewer()
  const [task, setTask] = useState<Task>()
  const mayWrite = mayCall(liaisonCity.saveCityPair)
  const close = (): void => setTask(undefined)
  const add = (): void => setTask({ kind: 'new' })
  return (
    <Page isDense bar={mayWrite ? <Button isGrowing icon="plus" onClick={add}>加一对</Button> : undefined}>
      <ListView list={list} what="市总领导的联系点" empty={<EmptyState title="还没有市总领导的联系点" note="市总工会定了谁联系哪个工会，由办公室记在这里，不算进区里的数。" />}>
        {(rows) => (
          <Card isList>
            {rows.map((pair) => {
              const { id, leaderName, leaderDuty, union, fromOn, toOn, endReason } = pair
              const isOver = toOn !== null
              return (
                <Cell
                  key={id}
                  isWrapped
                  title={union.name}
                  sub={[leaderName, leaderDuty].filter(Boolean).join('，')}
                  note={isOver ? `${shortDay(fromOn, today)}到${shortDay(toOn, today)}：${endReason ?? ''}` : `${shortDay(fromOn, today)}起`}
                  trailing={isOver ? <StatusTag>已结束</StatusTag> : mayWrite ? <Button kind="line" isSmall label={`结束${leaderName}和${union.name}的结对`} onClick={() => setTask({ kind: 'end', pair })}>结束</Button> : undefined}
                  label={`${union.name}，${leaderName}`}
                  onClick={mayWrite && !isOver ? () => setTask({ kind: 'change', pair }) : undefined}
                />
              )
            })}
          </Card>
        )}
      </ListView>
      <Sheet isOpen={task !== undefined} title={task ? titles[task.kind] : ''} onClose={close}>
        {task?.kind === 'end' ? <EndForm pair={task.pair} onDone={close} /> : task && <CityPairForm pair={task.kind === 'change' ? task.pair : undefined} onDone={close} />}
      </Sheet>
    </Page>
  )
}
