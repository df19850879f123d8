import { Card, Cell, EmptyState, ListView, Banner, StatusTag } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { type DeliveryRow, noticeDeliveries } from '@/types/notice/deliveries.contract'

const outcomes: Record<DeliveryRow['outcome'], string> = { sent: '微信发了', inAppOnly: '只在消息里', retrying: '等着再发', failed: '没发成', unknown: '说不准' }

const reasons: Record<NonNullable<DeliveryRow['reason']>, string> = {
  noTemplate: '还没设微信模板', noTicket: '本人没有留着提醒的次数', keptForMoreImportant: '次数不多，留给更要紧的', notBound: '还没绑定微信', refusedByPerson: '本人关了提醒',
  refusedByWeChat: '微信没收', unreachable: '微信一时连不上', cutOff: '发到一半断了，不再发第二次', digest: '并在一条里一起告诉',
}

/** 发给演示干部甲；没名字的是反映人. */
const whoOf = ({ toName, number }: DeliveryRow): string => [`给${toName ?? '反映人'}`, number].filter(Boolean).join('，')

/** What went to whom by WeChat, and why not: the message itself is always in the app. */
export function Deliveries() {
  const { today } = useViewer()
  const list = useList(noticeDeliveries.deliveries, {})
  return (
    <>
      <Banner>每条消息在小程序里都有，这里只看微信提醒。反映人不写名字；干部作风的不在这里。</Banner>
      <ListView list={list} what="发送记录" empty={<EmptyState icon="bell" title="还没有发过微信提醒" note="有消息要告诉谁，一两分钟后会在这里看到发没发、为什么。" />}>
        {(rows) => (
          <Card isList>
            {rows.map((row) => {
              const { id, at, words, outcome, reason, attempts } = row
              const tries = attempts > 1 ? `试了 ${attempts} 次` : ''
              return (
                <Cell
                  key={id}
                  isWrapped
                  title={words}
                  sub={[reason && reasons[reason], tries].filter(Boolean).join('，') || undefined}
                  note={`${whoOf(row)}，${shortInstant(at, today)}`}
                  trailing={<StatusTag tone={outcome === 'retrying' ? 'moving' : 'neutral'} isDone={outcome === 'sent'}>{outcomes[outcome]}</StatusTag>}
                />
              )
            })}
          </Card>
        )}
      </ListView>
    </>
  )
}
