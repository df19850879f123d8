import type { ReactNode } from 'react'
import { Card, Cell, EmptyState, Page, SectionTitle } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go, type Route } from '@/src/platform/navigation'
import { auditLog } from '@/types/audit/log.contract'
import { contentChecks } from '@/types/content/checks.contract'
import { noticeDeliveries } from '@/types/notice/deliveries.contract'
import { peopleApplications } from '@/types/people/applications.contract'
import { peopleInvitations } from '@/types/people/invitations.contract'
import { peopleKeeping } from '@/types/people/keeping.contract'
import { peopleRoster } from '@/types/people/roster.contract'
import { privacyRetention } from '@/types/privacy/retention.contract'
import type { NamedProcedure } from '@/types/rpc'
import { settingsKeeping } from '@/types/settings/keeping.contract'

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
      { title: '加入申请', note: '谁想绑定、谁换了微信，等您核对', route: routes.applications(), needs: peopleApplications.applications },
      { title: '邀请', note: '发邀请码，收回没用的', route: routes.invitations(), needs: peopleInvitations.invitations },
      { title: '导入导出附表', note: '人员、对口联系、五个强，Excel 或 CSV', route: routes.annexes(), needs: peopleRoster.importRoster },
    ],
  },
  {
    title: '规矩',
    ways: [
      { title: '设置', note: '时限、外部单位、常用答复、替补、备案号、放假和调休', route: routes.settings(), needs: settingsKeeping.all },
      { title: '图片检查', note: '等人看的、检查中的、未通过的', route: routes.pictures(), needs: contentChecks.queue },
    ],
  },
  {
    title: '查得到的',
    ways: [
      { title: '审计', note: '谁看了名字、改了什么，核对有没有被改', route: routes.audit(), needs: auditLog.list },
      { title: '微信提醒的发送', note: '发没发、为什么没发', route: routes.deliveries(), needs: noticeDeliveries.deliveries },
      { title: '到期清理', note: '下一次会删什么、上一次删了多少', route: routes.retention(), needs: privacyRetention.retention },
    ],
  },
]

/** 管理: what the office, supervision and the administrator keep. */
export function Desk({ notice }: { notice?: ReactNode }) {
  const { mayCall, roles } = useViewer()
  const open = parts.map(({ title, ways }) => ({ title, ways: ways.filter(({ needs }) => mayCall(needs)) })).filter(({ ways }) => ways.length > 0)
  return (
    <Page isDense>
      {notice}
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
