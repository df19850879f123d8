import { View } from '@tarojs/components'
import { dayOf, type Day } from '@/domain/calendar/day'
import { Sheet } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { kindWords, stateTag } from '../../words'
import { clockNote } from '../../clock-words'
import type { Line } from './lines'
import './merge-board.scss'

interface CompareSheetProps {
  one: Line
  other: Line | undefined
  isOpen: boolean
  onClose: () => void
  today: Day
}

const aspects: readonly { name: string; tell: (line: Line, today: Day) => string }[] = [
  { name: '说的话', tell: ({ description }) => description },
  { name: '工会', tell: ({ unionName }) => unionName ?? '还没有工会' },
  { name: '类别', tell: ({ category }) => kindWords(category, 'staff') },
  { name: '提交', tell: ({ submittedAt }, today) => shortDay(dayOf(submittedAt), today) },
  { name: '现在', tell: ({ state, clock }, today) => [stateTag(state, 'staff').text, clock && clockNote(clock, today)].filter(Boolean).join('，') },
  { name: '主办', tell: ({ holderName }) => holderName ?? '还没交办' },
]

/** Two lines side by side, aspect by aspect; in large type one under the other. */
export function CompareSheet({ one, other, isOpen, onClose, today }: CompareSheetProps) {
  return (
    <Sheet isOpen={isOpen} title="对照" onClose={onClose}>
      {other && (
        <View className="merge-board__compare">
          <View className="columns-2">
            <View>
              <View className="t-note">这件</View>
              <View className="t-strong t-number">{one.number}</View>
            </View>
            <View>
              <View className="t-note">相似的</View>
              <View className="t-strong t-number">{other.number}</View>
            </View>
          </View>
          {aspects.map(({ name, tell }) => {
            const [left, right] = [tell(one, today), tell(other, today)]
            return (
              <View key={name} className="merge-board__aspect">
                <View className="t-note">{left === right ? `${name}，一样` : name}</View>
                {left === right ? (
                  <View className="merge-board__words mt-1">{left}</View>
                ) : (
                  <View className="columns-2 mt-1">
                    <View className="merge-board__words">
                      <View className="merge-board__whose">这件</View>
                      {left}
                    </View>
                    <View className="merge-board__words">
                      <View className="merge-board__whose">相似的</View>
                      {right}
                    </View>
                  </View>
                )}
              </View>
            )
          })}
        </View>
      )}
    </Sheet>
  )
}
