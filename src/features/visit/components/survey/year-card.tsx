import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, Chip, Chips, ErrorState, MiniBars, SectionTitle, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import type { Output } from '@/types/contracts'
import { visitReview } from '@/types/visit/review.contract'

type Month = Output<'visit.year'>['months'][number]

const sum = (months: readonly Month[], of: (month: Month) => number): number => months.reduce((total, month) => total + of(month), 0)

/** The year by month and mode: counts of visits, never of people. */
export function YearCard() {
  const { today } = useViewer()
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const { data, error, retry } = useQuery(visitReview.year, { year, scope: 'all' })
  const upTo = year === thisYear ? Number(today.slice(5, 7)) : 12
  const months = data?.months.slice(0, upTo)
  return (
    <>
      <Chips label="哪一年">
        {[thisYear, thisYear - 1].map((one) => (
          <Chip key={one} role="radio" isSelected={one === year} onClick={() => setYear(one)}>
            {`${one}年`}
          </Chip>
        ))}
      </Chips>
      {!months ? (
        error ? <ErrorState {...failureOf(error, '全年走访')} onRetry={retry} /> : <Skeleton cards={1} />
      ) : (
        <>
          <Card>
            <SectionTitle more={`${sum(months, ({ field }) => field)} 次，算数的 ${sum(months, ({ counted }) => counted)} 次`}>实地</SectionTitle>
            <MiniBars bars={months.map(({ month, field }) => ({ text: String(month), value: field }))} unit="次" />
          </Card>
          <Card>
            <SectionTitle more={`视频 ${sum(months, ({ video }) => video)} 次，电话 ${sum(months, ({ phone }) => phone)} 次`}>远程</SectionTitle>
            <MiniBars bars={months.map(({ month, video, phone }) => ({ text: String(month), value: video + phone }))} unit="次" />
          </Card>
          <View className="t-note">下面的数字是月份。写完的才在这里，取消的不在。算数的：有记录、有一样证明，同一个工会一天算一次。</View>
        </>
      )}
    </>
  )
}
