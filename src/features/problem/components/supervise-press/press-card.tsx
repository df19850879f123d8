import { useState } from 'react'
import { dayOf, type Day } from '@/domain/calendar/day'
import { Button, Card, Cell, SectionTitle } from '@/src/components'
import { shortDay, shortInstant } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'
import { isPressDue, nextPressWords, pressSteps, pressWords } from '../../press-words'
import { PressSheet } from './press-sheet'

interface PressCardProps {
  problem: ProblemView
  today: Day
  onForestalled: () => void
}

type Press = ProblemView['presses'][number]

const noteOf = ({ step, at, byName, signedAt }: Press, today: Day): string => {
  const receipt = step !== 'notice' ? '' : signedAt ? `${shortDay(dayOf(signedAt), today)}签收` : '还没签收'
  return [`${byName ?? '到期自动'}，${shortInstant(at, today)}`, receipt].filter(Boolean).join('，')
}

/** 督办: the ladder as far as it was climbed, what was said at each step, the receipt, and the next step. */
export function PressCard({ problem, today, onForestalled }: PressCardProps) {
  const [isOpen, setOpen] = useState(false)
  const { presses, nextPress, may } = problem
  const mayPress = may.includes('press') && nextPress !== null
  if (presses.length === 0 && !mayPress) return null
  const isDue = isPressDue(nextPress, today)
  return (
    <Card isList>
      <SectionTitle>督办</SectionTitle>
      {[...presses]
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .map((press) => (
          <Cell
            key={`${press.step}${press.at}`}
            isWrapped
            title={press.step === 'leader' && press.leaderName ? `报给${press.leaderName}` : pressWords[press.step]}
            sub={press.words}
            note={noteOf(press, today)}
          />
        ))}
      {mayPress && (
        <Cell
          isWrapped
          title={`下一步：${pressWords[nextPress.step]}`}
          sub={nextPressWords(nextPress, today)}
          note={[`第 ${pressSteps.indexOf(nextPress.step) + 1} 步，共 ${pressSteps.length} 步`, !isDue && '要紧的可以提前'].filter(Boolean).join('，')}
          trailing={
            <Button kind={isDue ? 'secondary' : 'line'} isSmall onClick={() => setOpen(true)}>
              {pressWords[nextPress.step]}
            </Button>
          }
        />
      )}
      {mayPress && (
        <PressSheet
          key={nextPress.step}
          problem={problem}
          step={nextPress.step}
          today={today}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          onDone={() => setOpen(false)}
          onForestalled={() => {
            setOpen(false)
            onForestalled()
          }}
        />
      )}
    </Card>
  )
}
