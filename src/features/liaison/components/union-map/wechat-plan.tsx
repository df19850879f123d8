import { Map as WeChatMap } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import { type Dot, silence, silenceMark } from '../../map-words'

interface WeChatPlanProps {
  dots: readonly Dot[]
  today: Day
  markers: string
  onOpen: (id: string) => void
}

/** WeChat's map takes no tokens: these are --text-1 and --bg-card of the light theme, which its tiles have too. */
const ink = '#1A1F1C'
const paper = '#FFFFFF'

const size = 28

/** Where two lie on one another, the longer silence is on top. */
const markerOf = ({ number, latitude, longitude, name, lastContactOn, reach }: Dot, today: Day, markers: string) => ({
  id: number, latitude, longitude, title: name, iconPath: `${markers}/${reach}.png`, width: size, height: size, anchor: { x: 0.5, y: 0.5 }, zIndex: -number,
  ariaLabel: `${name}，${silence(lastContactOn, today)}`,
  label: {
    content: silenceMark(lastContactOn, today), color: ink, bgColor: paper, fontSize: 12, padding: 2, borderRadius: 4, anchorX: 0, anchorY: size / 2, borderWidth: 0, borderColor: paper,
    textAlign: 'center' as const,
  },
  callout: {
    content: `${name}\n${silence(lastContactOn, today)}，看工会卡片 ›`, color: ink, bgColor: paper, fontSize: 14, padding: 10, borderRadius: 8, borderWidth: 0, borderColor: paper,
    anchorX: 0, anchorY: 0, display: 'BYCLICK' as const, textAlign: 'left' as const,
  },
})

/** WeChat's own map: a marker opens its callout, the callout the union's card. Its coordinates are GCJ-02 and no other. */
export function WeChatPlan({ dots, today, markers, onOpen }: WeChatPlanProps) {
  return (
    <WeChatMap
      className="union-map"
      latitude={dots[0]?.latitude ?? 0}
      longitude={dots[0]?.longitude ?? 0}
      scale={11}
      markers={dots.map((dot) => markerOf(dot, today, markers))}
      includePoints={dots.map(({ latitude, longitude }) => ({ latitude, longitude }))}
      onCalloutTap={({ detail }) => {
        const dot = dots.find(({ number }) => number === Number(detail.markerId))
        if (dot) onOpen(dot.id)
      }}
      onError={() => undefined}
    />
  )
}
