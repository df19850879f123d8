import { View } from '@tarojs/components'
import { Card, EmptyState, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { useKeptQuery } from '@/src/lib/kept-query'
import { failureOf } from '@/src/lib/messages'
import { useViewer } from '@/src/lib/use-viewer'
import type { LiaisonRow as Row } from '@/types/liaison.contract'
import { liaisonMine } from '@/types/liaison/mine.contract'
import { totalWords } from '../../liaison-words'
import { LiaisonRow } from '../liaison-row/liaison-row'

/** All of one's unions: the own pairs, then those served as 联络人. */
export function LiaisonList() {
  const { data, error, retry } = useKeptQuery(liaisonMine.mine, {})
  if (!data) return error ? <ErrorState {...failureOf(error, '联系点')} onRetry={retry} /> : <Skeleton />
  if (data.rows.length === 0) return <EmptyState icon="building" title="您还没有联系点" note="联系点由领导小组办公室安排，排好了就在这里。" />
  const own = data.rows.filter(({ servesName }) => servesName === null)
  const served = data.rows.filter(({ servesName }) => servesName !== null)
  return (
    <>
      <Pairs title={`${data.year}年，我的`} rows={own} />
      <Pairs title="我当联络人的" rows={served} />
      <View className="t-note">
        每个联系点一年实地走访至少 2 次，年中才结对的按月折算。视频和电话另外记，不算实地。联络人自己去的，不算所服务领导的次数。
      </View>
    </>
  )
}

function Pairs({ title, rows }: { title: string; rows: readonly Row[] }) {
  const { today } = useViewer()
  if (rows.length === 0) return null
  return (
    <Card isList>
      <SectionTitle more={totalWords(rows)}>{title}</SectionTitle>
      {rows.map((row) => (
        <LiaisonRow key={row.id} row={row} today={today} />
      ))}
    </Card>
  )
}
