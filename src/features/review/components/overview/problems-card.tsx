import { View } from '@tarojs/components'
import type { Overview } from '@/types/review.contract'
import { Card, Cell, SectionTitle, StackedBar } from '@/src/components'
import { against, periodName, previousName } from '../../period-words'
import { type RateName, rateNames, rateNotes } from '../../figure-words'
import type { Drilldown } from '../../drilldown'
import { stateGroups } from '../../state-groups'
import { RateTile } from '../rate-tile'

interface Opening {
  onOpen: (view: Drilldown) => void
}

interface FiguresProps extends Pick<Overview, 'problems' | 'period'>, Opening {
  /** How many were reported in the period before. */
  before: number
}

const rateOrder = Object.keys(rateNames) as RateName[]

/** The rates of the period, each with its n; what they leave out, and what the arrows compare with. */
function Rates({ problems, period, before, onOpen }: FiguresProps) {
  const { rates, submittedInPeriod } = problems
  const { from, to } = period
  return (
    <>
      <View className="overview__rates">
        {rateOrder.map((name) => (
          <RateTile
            key={name}
            name={name}
            rate={rates[name]}
            onOpen={() => onOpen({ kind: 'figure', figure: name, from, to, isMissedOnly: false })}
          />
        ))}
      </View>
      <View className="mt-2">
        {rateNotes(rates, previousName(period)).map((note) => (
          <View key={note} className="t-note">
            {note}
          </View>
        ))}
      </View>
      {submittedInPeriod > 0 && (
        <Cell
          isLow
          title={`${periodName(period)}反映`}
          note={against(submittedInPeriod, before, previousName(period))}
          trailing={<View className="t-strong">{`${submittedInPeriod} 件`}</View>}
          hasArrow
          label={`${periodName(period)}反映 ${submittedInPeriod} 件`}
          onClick={() => onOpen({ kind: 'figure', figure: 'submitted', from, to, isMissedOnly: false })}
        />
      )}
    </>
  )
}

/** The lights of what is timed now, and how the period went. */
export function ProblemsCard({ isOld, ...figures }: FiguresProps & { isOld: boolean }) {
  const { problems, onOpen } = figures
  const { total, running, lights } = problems
  return (
    <Card>
      <SectionTitle more={total > 0 ? `共 ${total} 件，计时中 ${running} 件` : undefined} onMore={() => onOpen('late')}>
        问题
      </SectionTitle>
      {running > 0 ? (
        <View className="mt-2">
          <StackedBar counts={lights} onChoose={(light) => onOpen({ kind: 'light', light })} />
        </View>
      ) : (
        <View className="t-sub mt-1">{total > 0 ? '没有在计时的，都有了结果或在等职工。' : '台账里还没有问题。'}</View>
      )}
      <View className="divider overview__rule" />
      {isOld ? <View className="t-sub">正在取这段时间的数</View> : <Rates {...figures} />}
    </Card>
  )
}

/** Where every line of the ledger stands now. */
export function StatesCard({ problems, trend, onOpen }: Pick<Overview, 'problems' | 'trend'> & Opening) {
  const groups = stateGroups(problems.byState, trend.desks.at(-2)).filter(({ count, before }) => count || before)
  if (groups.length === 0) return null
  return (
    <Card isList>
      <SectionTitle>办到哪一步</SectionTitle>
      {groups.map(({ desk, name, count, parts, before }) => (
        <Cell
          key={desk}
          isLow
          isWrapped
          title={name}
          note={[parts, before !== undefined && `上月底 ${before} 件`].filter(Boolean).join('；')}
          trailing={<View className="t-strong">{`${count} 件`}</View>}
          hasArrow
          label={`${name} ${count} 件`}
          onClick={() => onOpen({ kind: 'desk', desk })}
        />
      ))}
    </Card>
  )
}
