import { View } from '@tarojs/components'
import type { Overview } from '@/types/review.contract'
import { Card, Cell, SectionTitle, StackedBar } from '@/src/components'
import { previousName } from '../../period-words'
import { leftOutSentence, type RateName, rateNames } from '../../figure-words'
import { openFigure } from '../../drilldown'
import { stateGroups } from '../../state-groups'
import { RateTile } from '../rate-tile'

const rateOrder = Object.keys(rateNames) as RateName[]

/** The lights of what is timed, now. */
export function LightsCard({ problems, period }: Pick<Overview, 'problems' | 'period'>) {
  const { total, running, lights } = problems
  return (
    <Card>
      <SectionTitle more={total > 0 ? `共 ${total} 件，计时中 ${running} 件` : undefined} onMore={() => openFigure('late', period.kind)}>
        问题
      </SectionTitle>
      {running > 0 ? (
        <View className="mt-2">
          <StackedBar counts={lights} onChoose={(light) => openFigure({ kind: 'light', light }, period.kind)} />
        </View>
      ) : (
        <View className="t-sub mt-1">{total > 0 ? '没有在计时的，都有了结果或在等职工。' : '台账里还没有问题。'}</View>
      )}
      {total > 0 && (
        <View className="overview__states">
          {stateGroups(problems.byState)
            .filter(({ count }) => count > 0)
            .map(({ desk, name, count, parts }) => (
              <Cell
                key={desk}
                isLow
                isWrapped
                title={name}
                note={parts}
                trailing={<View className="t-strong">{`${count} 件`}</View>}
                hasArrow
                label={`${name} ${count} 件`}
                onClick={() => openFigure({ kind: 'desk', desk }, period.kind)}
              />
            ))}
        </View>
      )}
    </Card>
  )
}

/** The rates of the period, each with its n; what they leave out, and what the arrows compare with. */
export function RatesCard({ problems, period }: Pick<Overview, 'problems' | 'period'>) {
  const { rates, submittedInPeriod } = problems
  const { kind, from, to } = period
  const leftOut = leftOutSentence(...rateOrder.map((name) => rates[name]))
  return (
    <Card>
      <SectionTitle
        more={`反映 ${submittedInPeriod} 件`}
        onMore={submittedInPeriod > 0 ? () => openFigure({ kind: 'figure', figure: 'submitted', from, to, isMissedOnly: false }, kind) : undefined}
      >
        办得怎么样
      </SectionTitle>
      <View className="overview__rates">
        {rateOrder.map((name) => (
          <RateTile
            key={name}
            name={name}
            rate={rates[name]}
            onOpen={() => openFigure({ kind: 'figure', figure: name, from, to, isMissedOnly: false }, kind)}
          />
        ))}
      </View>
      <View className="t-note mt-2">{[`竖线为目标，箭头比${previousName(period)}`, leftOut].filter(Boolean).join('，')}</View>
    </Card>
  )
}
