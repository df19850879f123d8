import { View } from '@tarojs/components'
import { Card, Cell, EmptyState, ListView, StatusTag } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { useInbox } from '../../api/use-inbox'
import { targetOf } from '../../notice-target'

/** 消息: what was told to this person, each leading to what it is about. */
export function InboxList() {
  const { today, roles } = useViewer()
  const list = useInbox()
  return (
    <ListView list={list} what="消息" empty={<EmptyState icon="bell" title="还没有消息" note="您反映的、关注的、经手的，有了进展都写在这里。" />}>
      {(rows) => (
        <>
          <Card isList>
            {rows.map((row) => {
              const { id, words, title, at, isRead } = row
              const target = targetOf(row, roles ?? [])
              const when = shortInstant(at, today)
              return (
                <Cell
                  key={id}
                  isWrapped
                  title={<View className={isRead ? undefined : 't-strong'}>{words}</View>}
                  sub={title}
                  note={when}
                  trailing={isRead ? undefined : <StatusTag tone="moving">新</StatusTag>}
                  label={[isRead ? '' : '新消息', words, title, when].filter(Boolean).join('，')}
                  onClick={target && (() => void go(target))}
                />
              )
            })}
          </Card>
          <View className="t-note center">全匿名反映的，进展只在这里和“我的诉求”里说，不发微信通知。</View>
        </>
      )}
    </ListView>
  )
}
