import { View } from '@tarojs/components'
import { Card, Cell, ErrorState, SectionTitle, Skeleton, StatTile } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { reviewPublished } from '@/types/review/published.contract'
import { type RateName, rateMeanings, rateNotes } from '../../figure-words'
import { RateTile } from '../rate-tile'
import './public-figures.scss'

const shown = ['response', 'resolution', 'satisfaction'] as const satisfies readonly RateName[]

/** 公开: how the union handles what is reported. Figures only, and what each of them counts. */
export function PublicFigures() {
  const { today } = useViewer()
  const { data, error, retry } = useQuery(reviewPublished.published, {})
  if (!data) return error ? <ErrorState {...failureOf(error, '公开的数字')} onRetry={retry} /> : <Skeleton cards={2} />
  const { asOf, year, submitted, closed, running, rates } = data
  return (
    <>
      <Card>
        <SectionTitle>职工反映的问题</SectionTitle>
        <View className="columns-3 mt-2">
          <StatTile isNarrow isNameBelow name={`${year}年反映`} figure={String(submitted)} unit="件" />
          <StatTile isNarrow isNameBelow name="正在办" figure={String(running)} unit="件" />
          <StatTile isNarrow isNameBelow name="一共销号" figure={String(closed)} unit="件" />
        </View>
        <View className="t-note mt-2">{`截至 ${shortInstant(asOf, today)}。销号要反映的人说解决了，或者几次都联系不上。`}</View>
      </Card>
      <Card isList>
        <Cell title="公开的诉求" note="反映人同意、隐去个人信息后公开的" isWrapped onClick={() => void go(routes.publishedList())} />
        <Cell title="身边的服务阵地" onClick={() => void go(routes.sites())} />
        <Cell title="经验做法" onClick={() => void go(routes.practices())} />
        <Cell title="简报和通报" onClick={() => void go(routes.bulletins())} />
        <Cell title="服务事项" onClick={() => void go(routes.matters())} />
      </Card>
      <Card>
        <SectionTitle>{`${year}年办得怎么样`}</SectionTitle>
        {shown.map((name) => (
          <View key={name} className="public-figures__rate">
            <RateTile name={name} rate={rates[name]} />
            <View className="t-note mt-1">{rateMeanings[name]}</View>
          </View>
        ))}
        <View className="mt-3">
          {rateNotes(rates, '去年').map((note) => (
            <View key={note} className="t-note">
              {note}
            </View>
          ))}
        </View>
      </Card>
    </>
  )
}
