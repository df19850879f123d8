import { View } from '@tarojs/components'
import { type ComponentType, useState } from 'react'
import { type SiteKind, siteKinds, siteKindWords } from '@/domain/site/site'
import { Button, Card, Cell, Chip, Chips, EmptyState, ListView, Segmented, Sheet } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { siteKeeping } from '@/types/site/keeping.contract'
import { useSitesNear, useSitesOf } from '../../api/use-sites'
import { useStandpoint } from '../../api/use-standpoint'
import { SiteRows } from './site-rows'

export type UnionSearchType = ComponentType<{ onOpen: (union: { id: string; name: string }) => void }>

type Order = 'union' | 'near'

const orders: readonly { value: Order; text: string }[] = [
  { value: 'near', text: '离我近的' },
  { value: 'union', text: '按工会' },
]

/** 身边的服务阵地: by union until somebody taps 离我近的. The place is asked for then, used once and not kept. */
export function SiteList({ unionSearch: UnionSearch }: { unionSearch: UnionSearchType }) {
  const { mayCall } = useViewer()
  const { at, isLocating, isWithout, locate } = useStandpoint()
  const [order, setOrder] = useState<Order>('union')
  const [kind, setKind] = useState<SiteKind>()
  const [union, setUnion] = useState<{ id: string; name: string }>()
  const [isShut, setShut] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const near = useSitesNear(order === 'near' ? at : undefined, kind)
  const byUnion = useSitesOf(order === 'union', union?.id, kind, isShut && union !== undefined)
  const isKeeper = mayCall(siteKeeping.save)
  const choose = async (chosen: Order): Promise<void> => {
    if (chosen === 'union') return setOrder('union')
    if (await locate()) setOrder('near')
  }
  const empty =
    kind || union || isShut ? (
      <EmptyState icon="search" title="没有找到" note="换一类，或换一个工会看看。" />
    ) : (
      <EmptyState icon="pin" title="还没有登记服务阵地" note="登记以后，在这里能看到地方、开门时间和有什么。" />
    )
  return (
    <>
      <Card>
        <Segmented label="怎么找" options={orders} value={order} onChange={(chosen) => void choose(chosen)} />
        {isLocating && <View className="t-sub mt-2">正在定位，最多 10 秒</View>}
        {isWithout && order === 'union' && <View className="t-sub mt-2">没给位置，也可以。按工会找，或直接看名字和地址。</View>}
        {order === 'near' && <View className="t-sub mt-2">位置只用来算这一次的远近，不保存。</View>}
        <View className="mt-3">
          <Chips label="哪一种">
            {siteKinds.map((one) => (
              <Chip key={one} role="radio" isSelected={one === kind} onClick={() => setKind(one === kind ? undefined : one)}>
                {siteKindWords[one]}
              </Chip>
            ))}
          </Chips>
        </View>
        {order === 'union' && (
          <View className="mt-2">
            <Cell isLow isWrapped title="哪个工会的" value={union?.name ?? '全部'} onClick={() => setChoosing(true)} label={`哪个工会的：${union?.name ?? '全部'}`} />
            {isKeeper && union && (
              <Chips label="关着的">
                <Chip role="checkbox" isSelected={isShut} icon={isShut ? 'check' : undefined} onClick={() => setShut(!isShut)}>
                  只看关着的
                </Chip>
              </Chips>
            )}
          </View>
        )}
      </Card>
      <ListView list={order === 'near' ? near : byUnion} what="服务阵地" empty={empty}>
        {(rows) => <SiteRows rows={rows} />}
      </ListView>
      {isKeeper && (
        <Button kind="line" icon="plus" onClick={() => void go(routes.siteEdit({}))}>
          登记一个阵地
        </Button>
      )}
      <Sheet isOpen={isChoosing} title="哪个工会的" onClose={() => setChoosing(false)}>
        <Cell isLow isLink hasArrow={false} title="全部工会" onClick={() => { setUnion(undefined); setShut(false); setChoosing(false) }} />
        <UnionSearch onOpen={(chosen) => { setUnion(chosen); setChoosing(false) }} />
      </Sheet>
    </>
  )
}
