import { useState } from 'react'
import { applicationStateWords, applicationTitle } from '@/domain/people/people.notice'
import { Card, Cell, EmptyState, LineTabs, ListView, Page, StatusTag } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { type ApplicationRow, peopleApplications } from '@/types/people/applications.contract'
import { DecideSheet } from './decide-sheet'

const tabs = [
  { value: 'waiting', text: '等审核' },
  { value: 'decided', text: '审过的' },
] as const

/** Who wants to be bound, and who changed their account; those that wait first come first. */
export function Applications() {
  const [tab, setTab] = useState<(typeof tabs)[number]['value']>('waiting')
  const [open, setOpen] = useState<ApplicationRow>()
  const list = useList(peopleApplications.applications, { isWaiting: tab === 'waiting' })
  const { today } = useViewer()
  return (
    <Page isDense top={<LineTabs label="申请" tabs={tabs} value={tab} onChange={setTab} />}>
      <ListView
        list={list}
        what="申请"
        empty={tab === 'waiting' ? <EmptyState icon="checkc" title="没有等审核的申请" note="有人申请绑定或换微信，会排在这里。" /> : <EmptyState icon="inbox" title="还没有审过的" />}
      >
        {(rows) => (
          <Card isList>
            {rows.map((row) => (
              <Cell
                key={row.id}
                isWrapped
                title={`${row.name}，${applicationTitle(row)}`}
                sub={row.note ?? row.words}
                note={row.decidedByName ? `${row.decidedByName} ${shortInstant(row.decidedAt ?? row.at, today)} 审的` : `${shortInstant(row.at, today)} 申请`}
                {...(row.state === 'waiting' ? { onClick: () => setOpen(row) } : { trailing: <StatusTag isDone={row.state === 'granted'}>{applicationStateWords[row.state]}</StatusTag> })}
              />
            ))}
          </Card>
        )}
      </ListView>
      <DecideSheet application={open} onClose={() => setOpen(undefined)} />
    </Page>
  )
}
