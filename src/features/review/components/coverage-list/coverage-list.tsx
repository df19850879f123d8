import { View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import type { Coverage } from '@/types/liaison.contract'
import { Card, Cell, CoverageStrip, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { shortDay, shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { liaisonCoverage } from '@/types/liaison/coverage.contract'
import { namesOf, shortSentence } from '../../coverage-words'
import './coverage-list.scss'

type Pair = Coverage['pairs'][number]

/** 5月8日联系过，另有远程 2 次 */
const contactWords = ({ lastContactOn, remoteDone }: Pair, today: Day): string =>
  [lastContactOn ? `${shortDay(lastContactOn, today)}联系过` : '还没有联系过', remoteDone > 0 ? `另有远程 ${remoteDone} 次` : ''].filter(Boolean).join('，')

function PairCell({ pair, today }: { pair: Pair; today: Day }) {
  const { personName, contactName, union, fieldDone, fieldWanted } = pair
  return (
    <Cell
      isWrapped
      title={union.name}
      sub={contactName ? `${personName}，联络人${contactName}` : personName}
      note={contactWords(pair, today)}
      trailing={<CoverageStrip done={fieldDone} wanted={fieldWanted} />}
      onClick={() => void go(routes.union({ id: union.id }))}
    />
  )
}

/** 明细: who is short of two unions and what each holds, key unions with nobody, every pair; by pinyin, never a ranking. */
export function CoverageList({ unionId }: { unionId?: string }) {
  const { today } = useViewer()
  const { data, error, retry } = useQuery(liaisonCoverage.coverage, { unionId })
  if (!data) return error ? <ErrorState {...failureOf(error, '明细')} onRetry={retry} /> : <Skeleton cards={3} />
  const { short, obligedCount, unpairedKeyUnions, keyUnionCount, pairs, union, asOf } = data
  const title = shortSentence(short.map(({ name, holds }) => ({ name, holds: holds.length })))
  return (
    <>
      <View>
        <View className="t-title">{union ? `${union.name}的联系和走访` : (title ?? '每人都有 2 个联系点')}</View>
        <View className="t-sub">{`${union ? '含下面的工会' : `应结对 ${obligedCount} 人`}，重点工会 ${keyUnionCount} 个，截至 ${shortInstant(asOf, today)}`}</View>
      </View>
      {short.length > 0 && (
        <Card isList>
          <SectionTitle extra={<View className="t-note">按拼音排</View>}>不足 2 个的人</SectionTitle>
          {short.map(({ id, name, holds }) => (
            <Cell key={id} isWrapped title={name} sub={holds.length > 0 ? namesOf(holds) : '还没有联系点'} trailing={<View className="t-sub">{`${holds.length} 个`}</View>} />
          ))}
        </Card>
      )}
      <Card isList>
        <SectionTitle>还没有人联系的重点工会</SectionTitle>
        {unpairedKeyUnions.length === 0 && <View className="t-sub coverage-list__none">{keyUnionCount > 0 ? '没有，每个都有人联系。' : union ? '这里没有重点工会。' : '还没有定重点工会。'}</View>}
        {unpairedKeyUnions.map(({ id, name }) => (
          <Cell key={id} isWrapped title={name} onClick={() => void go(routes.union({ id }))} />
        ))}
      </Card>
      <Card isList>
        <SectionTitle extra={<View className="t-note">圆点是今年实地走访</View>}>结对和走访</SectionTitle>
        {pairs.length === 0 && <View className="t-sub coverage-list__none">{union ? '这里还没有结对。' : '还没有结对。名单由办公室导入。'}</View>}
        {pairs.map((pair) => (
          <PairCell key={pair.id} pair={pair} today={today} />
        ))}
      </Card>
    </>
  )
}
