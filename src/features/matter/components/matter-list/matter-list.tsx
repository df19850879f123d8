import { View } from '@tarojs/components'
import { Button, Card, EmptyState, ErrorState, KeyValue, SectionTitle, Skeleton, StatusTag } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { callPhone } from '@/src/platform/phone'
import { type MatterView, siteMatters } from '@/types/site/matters.contract'
import './matter-list.scss'

/** 服务事项: what the union does for workers, for whom, and how to ask. */
export function MatterList() {
  const { mayCall } = useViewer()
  const { data, error, retry } = useQuery(siteMatters.matters, {})
  if (!data) return error ? <ErrorState {...failureOf(error, '服务事项')} onRetry={retry} /> : <Skeleton />
  const isKeeper = mayCall(siteMatters.saveMatter)
  return (
    <>
      {data.rows.length === 0 && <EmptyState title="还没有写明的服务事项" note="有事照样可以反映，工会会答复。" action={{ text: '反映问题', onClick: () => void go(routes.report()) }} />}
      {data.rows.map((matter) => (
        <MatterCard key={matter.id} matter={matter} isKeeper={isKeeper} />
      ))}
      {isKeeper && <Button kind="line" icon="plus" onClick={() => void go(routes.matterEdit())}>加一项</Button>}
    </>
  )
}

function MatterCard({ matter, isKeeper }: { matter: MatterView; isKeeper: boolean }) {
  const { id, title, what, forWhom, how, phone, category, purpose, isShown } = matter
  return (
    <Card>
      <SectionTitle extra={isShown ? undefined : <StatusTag>不显示</StatusTag>}>{title}</SectionTitle>
      <View className="matter-list__words mt-1">{what}</View>
      <View className="mt-2">
        <KeyValue name="给谁">{forWhom}</KeyValue>
        <KeyValue name="怎么办">{how}</KeyValue>
        {phone && <KeyValue name="电话">{phone}</KeyValue>}
      </View>
      <View className="matter-list__ways mt-3">
        <Button kind="secondary" isSmall isGrowing label={`${purpose === 'consult' ? '问一问' : '我要办'}：${title}`} onClick={() => void go(routes.report({ category, purpose, matter: title }))}>
          {purpose === 'consult' ? '问一问' : '我要办'}
        </Button>
        {phone && <Button kind="line" isSmall icon="phone" label={`打电话：${title}`} onClick={() => callPhone(phone)}>打电话</Button>}
        {isKeeper && <Button kind="line" isSmall icon="pencil" label={`改：${title}`} onClick={() => void go(routes.matterEdit({ id }))}>改</Button>}
      </View>
    </Card>
  )
}
