import { Card, Cell, EmptyState, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import type { Vacancy } from '@/types/liaison.contract'
import { liaisonSurvey } from '@/types/liaison/survey.contract'

const wordsOf = (vacancy: Vacancy): { title: string; note: string } => {
  switch (vacancy.kind) {
    case 'keyUnionUnpaired': return { title: vacancy.unionName, note: '重点工会，还没有人对口联系' }
    case 'pairWithoutPerson': return { title: vacancy.unionName, note: `对口联系的${vacancy.personName}离开了，要换人` }
    case 'contactGone': return { title: vacancy.unionName, note: `联络人${vacancy.personName}离开了，要换人` }
    case 'openWork': return { title: vacancy.personName, note: `离开了，还有问题 ${vacancy.openProblems} 件、走访安排 ${vacancy.openPlans} 次没人接` }
  }
}

/** What nobody holds, for whoever may read it: supervision looks visits over without it. */
export function Vacancies() {
  const { mayCall } = useViewer()
  if (!mayCall(liaisonSurvey.vacancies)) return null
  return (
    <>
      <SectionTitle>空缺</SectionTitle>
      <VacancyList />
    </>
  )
}

/** What nobody holds, and since when. */
function VacancyList() {
  const { data, error, retry } = useQuery(liaisonSurvey.vacancies, {})
  const { today } = useViewer()
  if (!data) return error ? <ErrorState {...failureOf(error, '空缺')} onRetry={retry} /> : <Skeleton cards={1} />
  if (data.rows.length === 0) return <EmptyState icon="checkc" title="没有空缺" note="重点工会都有人联系，离开的人手上没有落下的事。" />
  return (
    <Card isList>
      {data.rows.map((vacancy, index) => {
        const { title, note } = wordsOf(vacancy)
        const since = vacancy.sinceOn ? `${shortDay(vacancy.sinceOn, today)}起` : '一直没有'
        const unionId = 'unionId' in vacancy ? vacancy.unionId : undefined
        return <Cell key={`${vacancy.kind}${index}`} title={title} isWrapped sub={note} note={since} onClick={unionId ? () => void go(routes.union({ id: unionId })) : undefined} />
      })}
    </Card>
  )
}
