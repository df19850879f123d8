import { Card, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { useKeptQuery } from '@/src/lib/kept-query'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { liaisonMine } from '@/types/liaison/mine.contract'
import { totalWords } from '../../liaison-words'
import { LiaisonRow } from '../liaison-row/liaison-row'

const shown = 3

/** 我的联系点: least visited first. Nothing where there is none: TodayCard says so. */
export function MyLiaisonsCard() {
  const { data, error, retry } = useKeptQuery(liaisonMine.mine, {})
  const { today } = useViewer()
  if (!data) return error ? <ErrorState {...failureOf(error, '联系点')} onRetry={retry} /> : <Skeleton cards={1} />
  if (data.rows.length === 0) return null
  return (
    <Card isList>
      <SectionTitle more={totalWords(data.rows)} onMore={() => void go(routes.liaisons())}>
        我的联系点
      </SectionTitle>
      {data.rows.slice(0, shown).map((row) => (
        <LiaisonRow key={row.id} row={row} today={today} />
      ))}
    </Card>
  )
}
