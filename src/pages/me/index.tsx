import { Card, Cell, ErrorState, Page, Skeleton } from '@/src/components'
import { UnionSheet } from '@/src/features/liaison/components/union-sheet'
import { InboxCell } from '@/src/features/notice/components/inbox/inbox-cell'
import { useShell } from '@/src/features/people/api/use-shell'
import { AppearanceCard } from '@/src/features/people/components/appearance'
import { ProfileCard } from '@/src/features/people/components/profile'
import { acting } from '@/src/lib/acting'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { identity } from '@/src/platform/identity'
import { go } from '@/src/platform/navigation'

/** Slot 4: who I am here, how it looks, and what concerns me alone. */
export default function MePage() {
  const { me, desks } = useShell()
  const { data, error, retry } = me
  const isStaff = desks.some((desk) => desk === 'leader' || desk === 'office' || desk === 'cadre')
  const readsProposals = data?.person?.roles.some((role) => role === 'support' || role === 'office' || role === 'leader' || role === 'supervision')
  const isKeeper = data?.person?.roles.some((role) => role === 'office' || role === 'admin' || role === 'supervision' || role === 'publicity')
  return (
    <Page title="我的">
      {data ? data.person && <ProfileCard person={data.person} unionSheet={UnionSheet} /> : error ? <ErrorState {...failureOf(error, '我的资料')} onRetry={retry} /> : <Skeleton cards={1} />}
      {data?.person && (
        <Card isList>
          <InboxCell />
          <Cell title="我的身份" note="绑定、换微信、代办" onClick={() => void go(routes.myRoles())} />
          {isKeeper && !acting() && <Cell title="管理" note="名册、邀请、申请" onClick={() => void go(routes.desk())} />}
        </Card>
      )}
      {isStaff && (
        <Card isList>
          <Cell title="检查和通报" note="指标、报告、任务、会议、简报" onClick={() => void go(routes.review())} />
          {readsProposals && <Cell title="对策建议" onClick={() => void go(routes.proposals())} />}
          <Cell title="经验做法" note="起草、编辑、审核" onClick={() => void go(routes.practiceDrafts())} />
          <Cell title="我反映的" onClick={() => void go(routes.mine())} />
          <Cell title="反映问题" onClick={() => void go(routes.report())} />
          <Cell title="公开" onClick={() => void go(routes.published())} />
        </Card>
      )}
      {!isStaff && desks.includes('chair') && (
        <Card isList>
          <Cell title="写经验做法" onClick={() => void go(routes.practiceDrafts())} />
          <Cell title="公开" onClick={() => void go(routes.published())} />
        </Card>
      )}
      <AppearanceCard />
      <Card isList>
        <Cell title="隐私和导出" onClick={() => void go(routes.privacy())} />
        {data?.person && <Cell title="意见反馈" note="这个小程序哪里不好用，也请说" onClick={() => void go(routes.report({ category: 'appFeedback' }))} />}
        {data?.person && <Cell title="减负自查" onClick={() => void go(routes.burden())} />}
        {identity && <Cell title="换个身份" note="只在本地演示里有" onClick={() => void go(routes.identities())} />}
      </Card>
    </Page>
  )
}
