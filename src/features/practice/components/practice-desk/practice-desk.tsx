import { useState } from 'react'
import { type PracticeState, practiceStateWords } from '@/domain/practice/practice'
import { Button, Card, Cell, EmptyState, LineTabs, ListView, Page, StatusTag } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { practiceDrafts } from '@/types/practice/drafts.contract'
import { useDrafts } from '../../api/use-practices'
import { draftNote, practiceTag } from '../../practice-words'

type Part = PracticeState | 'mine'

const desks = ['submitted', 'edited', 'published', 'returned', 'withdrawn'] as const
const parts: readonly { value: Part; text: string }[] = [{ value: 'mine', text: '我写的' }, ...desks.map((value) => ({ value, text: practiceStateWords[value] }))]

/** Practices on their way: what this person wrote; for 宣传组, the office and leaders what waits in each state. */
export function PracticeDesk() {
  const { today, roles, mayCall } = useViewer()
  const [chosen, setChosen] = useState<Part>()
  const first: Part = roles?.includes('publicity') ? 'submitted' : roles?.includes('office') ? 'edited' : 'mine'
  const part = chosen ?? first
  const list = useDrafts(part)
  const empty = part === 'mine' ? (
    <EmptyState icon="pen" title="您还没有写过经验做法" note="做得好的、别人能照着做的，写下来，宣传组帮着改。" />
  ) : (
    <EmptyState icon="checkc" title={`没有${practiceStateWords[part]}的`} />
  )
  return (
    <Page
      isDense
      top={mayCall(practiceDrafts.desk) ? <LineTabs label="经验做法" tabs={parts} value={part} onChange={setChosen} /> : undefined}
      bar={<Button isGrowing icon="pen" onClick={() => void go(routes.practiceEdit())}>写一篇经验做法</Button>}
    >
      <ListView list={list} what="经验做法" empty={empty}>
        {(rows) => (
          <Card isList>
            {rows.map((row) => {
              const tag = practiceTag(row.state, row.isYours)
              return (
                <Cell
                  key={row.id} isWrapped title={row.title} note={draftNote(row, today)} trailing={<StatusTag tone={tag.tone}>{tag.text}</StatusTag>}
                  label={[row.title, tag.text].join('，')} onClick={() => void go(routes.practice({ id: row.id }))}
                />
              )
            })}
          </Card>
        )}
      </ListView>
    </Page>
  )
}
