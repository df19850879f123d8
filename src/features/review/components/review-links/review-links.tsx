import { Card, Cell } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go, type Route } from '@/src/platform/navigation'
import { liaisonCity } from '@/types/liaison/city.contract'
import { reviewIndicators } from '@/types/review/indicators.contract'
import { reviewOverview } from '@/types/review/overview.contract'
import { reviewReports } from '@/types/review/reports.contract'
import { reviewWorks } from '@/types/review/works.contract'

interface Way {
  title: string
  note: string
  to: Route
  isOpen: boolean
}

/** 检查和通报: everything by which the plan is reviewed, as far as the viewer may see it. */
export function ReviewLinks() {
  const { mayCall, roles } = useViewer()
  if (!roles) return null
  const isHouse = mayCall(reviewIndicators.indicators)
  const groups: Way[][] = [
    [
      { title: '图表', note: '每月反映和销号、问题种类、四种灯', to: routes.charts(), isOpen: mayCall(reviewOverview.overview) },
      { title: '指标', note: '五个强和四项重点任务，做到多少了', to: routes.indicators(), isOpen: isHouse },
      { title: '任务分解', note: '方案的每一条，谁办、最晚哪天', to: routes.workItems(), isOpen: isHouse },
    ],
    [
      { title: '报告', note: '双月调度、季度小结、半年和年度总结', to: routes.reports(), isOpen: mayCall(reviewReports.reports) },
      { title: '简报和通报', note: '印发的都在这里', to: routes.bulletins(), isOpen: true },
    ],
    [
      { title: '会议和活动', note: '联席会议、会商、竞赛、试点，定了的事', to: routes.activities(), isOpen: isHouse },
      { title: '媒体报道', note: '哪家媒体、哪天登的', to: routes.media(), isOpen: mayCall(reviewWorks.media) },
      { title: '上报', note: '报给上级的和答复', to: routes.upwards(), isOpen: mayCall(reviewWorks.upwards) },
      { title: '市总领导对口联系', note: '市总工会的领导联系哪个工会', to: routes.cityPairs(), isOpen: mayCall(liaisonCity.cityPairs) },
    ],
  ]
  return (
    <>
      {groups.map((ways) => ways.filter(({ isOpen }) => isOpen)).filter((ways) => ways.length > 0).map((ways) => (
        <Card key={ways[0]?.title} isList>
          {ways.map(({ title, note, to }) => (
            <Cell key={title} isWrapped title={title} note={note} onClick={() => void go(to)} />
          ))}
        </Card>
      ))}
    </>
  )
}
