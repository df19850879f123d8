import { View } from '@tarojs/components'
import type { Overview } from '@/types/review.contract'
import { Banner, Card, CoverageStrip, SectionTitle, StatTile } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import { namesOf, pairsBefore, shortSentence } from '../../coverage-words'

/** 对口联系和走访: who is paired, how often they went, who is short, by name. */
export function CoverageCard({ overview: { coverage, visits, union, trend } }: { overview: Overview }) {
  const { short, keyUnionCount, pairedKeyUnionCount } = coverage
  const { year, fieldDone, fieldDoneBefore, fieldWanted, remoteDone, pairsReached, pairsBegun, pairsNone } = visits
  const shortWords = shortSentence(short)
  const lastMonth = trend.paired.at(-2)
  const before = pairsBefore(trend)
  const openCoverage = (): void => void go(routes.coverage({ union: union?.id }))
  // A union's visits stand with its pairs.
  const openVisits = union ? openCoverage : (): void => void go(routes.visits({ from: `${year}-01-01`, to: `${year}-12-31` }))
  return (
    <Card>
      <SectionTitle more="明细" onMore={openCoverage}>
        对口联系和走访
      </SectionTitle>
      <View className="columns-2 mt-1">
        <StatTile
          isNameBelow
          name={keyUnionCount === 0 ? '这里没有重点工会' : '重点工会有人联系'}
          figure={keyUnionCount === 0 ? undefined : String(pairedKeyUnionCount)}
          unit={keyUnionCount === 0 ? undefined : `/ ${keyUnionCount} 个`}
          note={keyUnionCount === 0 || lastMonth === undefined ? undefined : `上月底 ${lastMonth} / ${trend.keyUnions.at(-2)} 个`}
          onClick={openCoverage}
        />
        <StatTile
          isNameBelow
          name={fieldWanted === 0 ? '还没有结对，谈不上走访' : '今年实地走访'}
          note={[fieldDoneBefore > 0 && `去年同期 ${fieldDoneBefore} 次`, remoteDone > 0 && `另有远程 ${remoteDone} 次`].filter(Boolean).join('，') || undefined}
          figure={fieldWanted === 0 ? undefined : String(fieldDone)}
          unit={fieldWanted === 0 ? undefined : `/ ${fieldWanted} 次`}
          onClick={openVisits}
        />
      </View>
      {fieldWanted > 0 && (
        <View className="overview__pairs">
          <View className="overview__pair">
            <CoverageStrip done={2} wanted={2} hasFigures={false} />
            {`${pairsReached} 对`}
          </View>
          <View className="overview__pair">
            <CoverageStrip done={1} wanted={2} hasFigures={false} />
            {`${pairsBegun} 对`}
          </View>
          <View className="overview__pair">
            <CoverageStrip done={0} wanted={2} hasFigures={false} />
            {`${pairsNone} 对没去过`}
          </View>
          {before && <View className="overview__pair">{before}</View>}
        </View>
      )}
      {shortWords && (
        <View className="mt-2">
          <Banner tone="warn" onClick={openCoverage}>
            {`${shortWords}：${namesOf(short)}`}
          </Banner>
        </View>
      )}
    </Card>
  )
}
