import { useState } from 'react'
import { type Group, groups, groupWords } from '@/domain/review/work.item'
import { itemStateWords } from '@/domain/review/indicator'
import { Button, Card, Cell, EmptyState, Light, LineTabs, ListView, Page, Sheet, StatusTag } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { reviewWorks, type WorkItemView } from '@/types/review/works.contract'
import { ItemDetail } from './item-detail'
import { ItemForm } from './item-form'

type Part = 'all' | 'mine' | 'open' | Group

const parts: readonly { value: Part; text: string }[] = [
  { value: 'all', text: '全部' },
  { value: 'mine', text: '我的' },
  { value: 'open', text: '没办完的' },
  ...groups.map((value) => ({ value, text: groupWords[value] })),
]

const emptyTitle: Partial<Record<Part, string>> = { mine: '没有分给您的任务', open: '定了日子的都办完了' }

const inputOf = (part: Part) => (part === 'all' ? {} : part === 'mine' ? { isMine: true } : part === 'open' ? { isOpen: true } : { group: part })

type Task = { kind: 'look' | 'edit'; id: string } | { kind: 'new' }

/** 任务分解: every clause of the plan with who does it, by when, and how far it is. */
export function WorkItems() {
  const [part, setPart] = useState<Part>('all')
  const [task, setTask] = useState<Task>()
  const list = useList(reviewWorks.workItems, inputOf(part))
  const { mayCall } = useViewer()
  const mayEdit = mayCall(reviewWorks.saveWorkItem)
  const chosen = task && task.kind !== 'new' ? list.rows?.find(({ id }) => id === task.id) : undefined
  const close = (): void => setTask(undefined)
  return (
    <Page isDense top={<LineTabs label="任务分解" tabs={parts} value={part} onChange={setPart} />} bar={mayEdit ? <Button isGrowing icon="plus" onClick={() => setTask({ kind: 'new' })}>加一项任务</Button> : undefined}>
      <ListView key={part} list={list} what="任务" empty={<EmptyState title={emptyTitle[part] ?? '还没有任务'} note={part === 'open' ? undefined : '办公室把方案逐条分下去以后，这里就有了。'} />}>
        {(rows) => (
          <Card isList>
            {rows.map((item) => (
              <Row key={item.id} item={item} onOpen={() => setTask({ kind: 'look', id: item.id })} />
            ))}
          </Card>
        )}
      </ListView>
      <Sheet isOpen={task?.kind === 'look' && !!chosen} title="任务" onClose={close}>
        {chosen && <ItemDetail item={chosen} mayEdit={mayEdit} onEdit={() => setTask({ kind: 'edit', id: chosen.id })} />}
      </Sheet>
      <Sheet isOpen={task?.kind === 'new' || (task?.kind === 'edit' && !!chosen)} title={task?.kind === 'edit' ? '改这项任务' : '加一项任务'} onClose={close}>
        <ItemForm item={task?.kind === 'edit' ? chosen : undefined} onDone={close} />
      </Sheet>
    </Page>
  )
}

function Row({ item, onOpen }: { item: WorkItemView; onOpen: () => void }) {
  const { today } = useViewer()
  const { text, clause, group, ownerName, dueOn, state, light } = item
  const who = [groupWords[group], ownerName].filter(Boolean).join(' ')
  const isDone = state === 'done'
  return (
    <Cell
      isWrapped
      title={text}
      sub={[who, dueOn ? `最晚 ${shortDay(dueOn, today)}` : ''].filter(Boolean).join('，')}
      note={clause}
      trailing={!isDone && light ? <Light color={light} /> : <StatusTag isDone={isDone} tone={state === 'underway' ? 'moving' : 'neutral'}>{itemStateWords[state]}</StatusTag>}
      label={`${text}，${itemStateWords[state]}`}
      onClick={onOpen}
    />
  )
}
