import { useState } from 'react'
import { LineTabs, Page, SectionTitle } from '@/src/components'
import { UnvisitedList } from '@/src/features/liaison/components/survey/unvisited-list'
import { Vacancies } from '@/src/features/liaison/components/survey/vacancy-list'
import { UnionMap } from '@/src/features/liaison/components/union-map/union-map'
import { CalendarCard } from '@/src/features/visit/components/survey/calendar-card'
import { CorrectionsList, MarksList } from '@/src/features/visit/components/survey/marks-list'
import { YearCard } from '@/src/features/visit/components/survey/year-card'

const parts = [
  { value: 'year', text: '全年' },
  { value: 'calendar', text: '日历' },
  { value: 'map', text: '地图' },
  { value: 'unvisited', text: '没走到' },
  { value: 'marks', text: '要说明' },
] as const

type Part = (typeof parts)[number]['value']

/** The district's visits looked over: by month, by day, by place, and what waits for somebody. */
export default function VisitSurveyPage() {
  const [part, setPart] = useState<Part>('year')
  return (
    <Page isDense top={<LineTabs label="走访总览" tabs={parts} value={part} onChange={setPart} />}>
      {part === 'year' && <YearCard />}
      {part === 'calendar' && <CalendarCard />}
      {part === 'map' && <UnionMap markers="/packages/cadre/markers" />}
      {part === 'unvisited' && (
        <>
          <UnvisitedList />
          <Vacancies />
        </>
      )}
      {part === 'marks' && (
        <>
          <MarksList />
          <SectionTitle>更正和取消</SectionTitle>
          <CorrectionsList />
        </>
      )}
    </Page>
  )
}
