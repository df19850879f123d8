import { Map as WeChatMap, View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '@/src/components/aria'
import { Card, Cell, EmptyState, ListView } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { liaisonSurvey } from '@/types/liaison/survey.contract'
import { type Dot, dotsOf, type Reach, reachWords } from '../../map-words'
import { dayOr } from '../../union-words'
import './union-map.scss'

const reaches: readonly Reach[] = ['recent', 'while', 'long', 'never']
/** What WeChat's markers are told; it takes no tokens. */
const labels: Record<Reach, string> = { recent: '30 天内', while: '90 天内', long: '久未联系', never: '未联系过' }

/** Unions by last contact: on WeChat's map, or where they lie to one another where there is no map. */
export function UnionMap() {
  const list = useList(liaisonSurvey.map, {})
  const { today } = useViewer()
  const [chosenId, setChosenId] = useState<string>()
  return (
    <ListView list={list} what="地图" cards={1} empty={<EmptyState icon="pin" title="还没有工会登记地点" note="在工会卡片里加上地点，就能在这里看到。" />}>
      {(rows) => {
        const dots = dotsOf(rows, today)
        const chosen = dots.find(({ id }) => id === chosenId)
        return (
          <>
            <Card>
              <Picture dots={dots} chosenId={chosenId} onChoose={setChosenId} />
              <View className="union-map__legend">
                {reaches.map((reach) => (
                  <View key={reach} className="row t-note">
                    <View className={`union-map__mark union-map__mark--${reach}`} />
                    {`${reachWords[reach]} ${dots.filter((dot) => dot.reach === reach).length}`}
                  </View>
                ))}
              </View>
              <View className="t-note mt-2">{`有地点的 ${rows.length} 个工会。没有登记地点的不在图上。`}</View>
            </Card>
            {chosen && (
              <Card isList>
                <Cell title={chosen.name} isWrapped note={`上次联系：${dayOr(chosen.lastContactOn, today, '还没有')}`} onClick={() => void go(routes.union({ id: chosen.id }))} />
              </Card>
            )}
          </>
        )
      }}
    </ListView>
  )
}

interface PictureProps {
  dots: readonly Dot[]
  chosenId: string | undefined
  onChoose: (id: string) => void
}

function Picture({ dots, chosenId, onChoose }: PictureProps) {
  if (process.env.TARO_ENV === 'weapp') return <RealMap dots={dots} onChoose={onChoose} />
  return (
    <View className="union-map" {...aria({ role: 'list', label: '工会的相对位置，上面是北' })}>
      <View className="union-map__north t-note">北</View>
      {dots.map(({ id, name, x, y, reach, isKey }) => (
        <View
          key={id}
          className={`union-map__dot${id === chosenId ? ' union-map__dot--chosen' : ''}`}
          style={{ left: `${x}%`, top: `${y}%` }}
          onClick={() => onChoose(id)}
          {...aria({ role: 'button', label: `${name}，${reachWords[reach]}${isKey ? '，重点' : ''}` })}
        >
          <View className={`union-map__mark union-map__mark--${reach}`} />
        </View>
      ))}
    </View>
  )
}

function RealMap({ dots, onChoose }: Pick<PictureProps, 'dots' | 'onChoose'>) {
  const markers = dots.map(({ latitude, longitude, name, reach }, index) => ({
    id: index, latitude, longitude, title: name, iconPath: '', width: 24, height: 32,
    label: { content: labels[reach], color: '#1A1F1C', bgColor: '#FFFFFF', fontSize: 12, padding: 2, borderRadius: 4, anchorX: 0, anchorY: 0, borderWidth: 0, borderColor: '#FFFFFF', textAlign: 'center' as const },
  }))
  return (
    <WeChatMap
      className="union-map"
      latitude={dots[0]?.latitude ?? 0}
      longitude={dots[0]?.longitude ?? 0}
      scale={11}
      markers={markers}
      includePoints={dots.map(({ latitude, longitude }) => ({ latitude, longitude }))}
      onMarkerTap={({ detail }) => {
        const dot = dots[Number(detail.markerId)]
        if (dot) onChoose(dot.id)
      }}
      onError={() => undefined}
    />
  )
}
