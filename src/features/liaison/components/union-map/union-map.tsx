import { View } from '@tarojs/components'
import { Card, EmptyState, ListView } from '@/src/components'
import { useList } from '@/src/lib/use-list'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { liaisonSurvey } from '@/types/liaison/survey.contract'
import { dotsOf } from '../../map-words'
import { ReachList } from './reach-list'
import { SketchPlan } from './sketch-plan'
import { UnplacedList } from './unplaced-list'
import { WeChatPlan } from './wechat-plan'
import './union-map.scss'

interface UnionMapProps {
  /** Where the package of the page keeps the markers' pictures. */
  markers: string
  /** It and those under it alone. */
  unionId?: string
}

const openUnion = (id: string): void => void go(routes.union({ id }))

/** Unions by last contact: on WeChat's map, or a plan of how they lie to one another where there is no map; every one of them in words too. */
export function UnionMap({ markers, unionId }: UnionMapProps) {
  const list = useList(liaisonSurvey.map, { unionId })
  const { today } = useViewer()
  return (
    <>
      <ListView list={list} what="地图" cards={1} empty={<EmptyState icon="pin" title="还没有工会登记地点" note="在工会卡片里加上地点，就能在这里看到。" />}>
        {(rows) => {
          const dots = dotsOf(rows, today)
          return (
            <Card>
              {process.env.TARO_ENV === 'weapp' ? <WeChatPlan dots={dots} today={today} markers={markers} onOpen={openUnion} /> : <SketchPlan dots={dots} today={today} onOpen={openUnion} />}
              <ReachList dots={dots} today={today} onOpen={openUnion} />
              <View className="t-note mt-2">{`有地点的 ${rows.length} 个工会${list.hasMore ? '，后面还有' : ''}。深浅和形状都表示多久没联系。`}</View>
            </Card>
          )
        }}
      </ListView>
      <UnplacedList unionId={unionId} />
    </>
  )
}
