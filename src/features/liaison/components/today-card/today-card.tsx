import { View } from '@tarojs/components'
import { visitModeWords } from '@/domain/visit/vocabulary'
import { Button, Card, Dot, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { clockTime, dayAndWeekday } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import type { LiaisonRow } from '@/types/liaison.contract'
import type { VisitRow } from '@/types/visit.contract'
import { useTodaysVisit } from '../../api/use-todays-visit'
import { lastWords, nextToVisit, servesWords } from '../../liaison-words'

/** 今天去哪: the visit begun today and not finished, else the union that waits longest. */
export function TodayCard() {
  const { today } = useViewer()
  const { rows, open, error, retry } = useTodaysVisit(today)
  const next = rows && nextToVisit(rows)
  return (
    <>
      <SectionTitle more={dayAndWeekday(today, today)}>今天</SectionTitle>
      {open ? <OpenVisit visit={open} /> : !rows ? error ? <ErrorState {...failureOf(error, '联系点')} onRetry={retry} /> : <Skeleton cards={1} /> : next ? <NextVisit row={next} /> : <NoLiaison />}
    </>
  )
}

function OpenVisit({ visit }: { visit: VisitRow }) {
  return (
    <Card>
      <View className="t-head">{visit.unionName}</View>
      <View className="t-sub">
        {visitModeWords[visit.mode]}
        <Dot />
        {`${clockTime(visit.checkedInAt)} 签到，还没写完`}
      </View>
      <View className="mt-3">
        <Button onClick={() => void go(routes.visit({ visitId: visit.id }))}>接着写</Button>
      </View>
    </Card>
  )
}

function NextVisit({ row }: { row: LiaisonRow }) {
  const { today } = useViewer()
  const { unionId, unionName, fieldDone, fieldWanted } = row
  const isEnough = fieldDone >= fieldWanted
  return (
    <Card>
      <View className="t-head">{unionName}</View>
      <View className="t-sub">
        {isEnough ? `今年实地 ${fieldWanted} 次都走到了` : `今年实地 ${fieldDone} / ${fieldWanted} 次`}
        <Dot />
        {lastWords(row, today)}
      </View>
      {row.servesName !== null && <View className="t-note">{servesWords(row)}</View>}
      <View className="row mt-3">
        <Button kind="line" onClick={() => void go(routes.visit({}))}>
          换一个
        </Button>
        <Button isGrowing icon="pin" onClick={() => void go(routes.visit({ unionId, unionName }))} label={`走访登记：${unionName}`}>
          走访登记
        </Button>
      </View>
    </Card>
  )
}

function NoLiaison() {
  return (
    <Card>
      <View className="t-head">您还没有联系点</View>
      <View className="t-sub">联系点由领导小组办公室安排，排好了就在这里。去了别的工会，也可以登记。</View>
      <View className="mt-3">
        <Button icon="pin" onClick={() => void go(routes.visit({}))}>
          走访登记
        </Button>
      </View>
    </Card>
  )
}
