import { useState } from 'react'
import { EmptyState, ErrorState, LineTabs, Page, Skeleton } from '@/src/components'
import { useMe } from '@/src/features/people/api/use-me'
import { FollowedList, PublishedList } from '@/src/features/problem/components/published'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'

type Part = 'all' | 'followed'

const parts: readonly { value: Part; text: string }[] = [
  { value: 'all', text: '全部' },
  { value: 'followed', text: '我关注的' },
]

/** 公开的诉求: what others reported, published with their consent; and what this person follows of it. */
export default function PublishedListPage() {
  const { data: me, error, retry } = useMe()
  const [part, setPart] = useState<Part>('all')
  if (!me) return <Page>{error ? <ErrorState {...failureOf(error, '公开的诉求')} onRetry={retry} /> : <Skeleton />}</Page>
  if (!me.person) {
    return (
      <Page>
        <EmptyState title="同意隐私说明后，才能看公开的诉求" note="公开的数字不用同意也能看。" action={{ text: '看隐私说明', onClick: () => void go(routes.home()) }} />
      </Page>
    )
  }
  return (
    <Page top={<LineTabs label="公开的诉求" tabs={parts} value={part} onChange={setPart} />}>
      {part === 'all' ? <PublishedList /> : <FollowedList />}
    </Page>
  )
}
