import { Card, Cell, EmptyState, Page, SectionTitle } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go, type Route } from '@/src/platform/navigation'
import { peopleKeeping } from '@/types/people/keeping.contract'
import { peopleRoster } from '@/types/people/roster.contract'
import type { NamedProcedure } from '@/types/rpc'

interface Way {
  title: string
  note: string
  route: Route
  /** Who may call it sees the way. */
  needs: NamedProcedure
}

const parts: readonly { title: string; ways: readonly Way[] }[] = [
  {
    title: '人',
    ways: [
      { title: '人员名册', note: '谁是谁、有哪些角色、绑定没有', route: routes.roster(), needs: peopleKeeping.roster },
      { title: '导入导出附表', note: '人员、对口联系、五个强，Excel 或 CSV', route: routes.annexes(), needs: peopleRoster.importRoster },
    ],
  },
]

/** 管理: what the office, supervision and the administrator keep. */
export function Desk() {
  const { mayCall, roles } = useViewer()
  const open = parts.map(({ title, ways }) => ({ title, ways: ways.filter(({ needs }) => mayCall(needs)) })).filter(({ ways }) => ways.length > 0)
  return (
    <Page isDense>
      {roles && open.length === 0 && <EmptyState icon="info" title="这里由办公室、监督组和管理员办" note="要用的话，请他们给您加角色。" />}
      {open.map(({ title, ways }) => (
        <Card key={title} isList>
          <SectionTitle>{title}</SectionTitle>
          {ways.map((way) => (
            <Cell key={way.title} title={way.title} note={way.note} isWrapped onClick={() => void go(way.route)} />
          ))}
        </Card>
      ))}
    </Page>
  )
}
