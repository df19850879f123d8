import { View } from '@tarojs/components'
import { useState, useSyncExternalStore } from 'react'
import { dayOf, type Day } from '@/domain/calendar/day'
import { visitModeWords } from '@/domain/visit/vocabulary'
import { Button, Card, Cell, EmptyState, SectionTitle, StatusTag } from '@/src/components'
import { ClientError } from '@/src/lib/client-error'
import { clockTime, shortDay } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { useOnline } from '@/src/lib/use-online'
import { useViewer } from '@/src/lib/use-viewer'
import { confirm, toast } from '@/src/platform/dialog'
import { go } from '@/src/platform/navigation'
import { sendWaiting, useSendWaiting } from '../../api/use-send-waiting'
import { hasToSend, unsentPlans, type UnsentPlans } from '../../queue/waiting'
import { refusalWords, visitMessageOf } from '../../refusal-words'
import { useDrafts } from '../../use-draft'
import { UnsentVisits } from '../unsent-visits/unsent-visits'

const usePlans = (): readonly UnsentPlans[] => useSyncExternalStore(unsentPlans.watch, unsentPlans.list)

/** What this phone holds and the server does not have: what waits, what was refused and why, what is half written. */
export function Outbox() {
  useSendWaiting()
  const drafts = useDrafts()
  const plans = usePlans()
  const isConnected = useOnline()
  const { today } = useViewer()
  const [isSending, setSending] = useState(false)
  if (drafts.length + plans.length === 0) {
    return <EmptyState icon="checkc" title="没有等着送出的" note="没网时写的走访和安排会先存在这里，连上网自动送出。" />
  }
  const refused = drafts.filter(({ refusal }) => refusal)
  const canSend = drafts.some(hasToSend) || plans.some(({ refusal }) => !refusal)
  const send = async (): Promise<void> => {
    setSending(true)
    await sendWaiting()
    setSending(false)
  }
  return (
    <>
      <View className="t-sub">{isConnected ? '连着网，能送的正在送。送到了就从这里消失。' : '没有网络。都存在这部手机里，连上网自动送出，每样只送一次。'}</View>
      {refused.map((draft) => (
        <Card key={draft.id} onClick={() => void go(routes.visit({ draftId: draft.id }))} label={`${draft.union.name}，没收下，去改`}>
          <View className="row-between">
            <View className="t-head">{draft.union.name}</View>
            <StatusTag tone="you">没收下</StatusTag>
          </View>
          {draft.refusal && <View className="t-sub mt-1">{`${refusalWords(draft.refusal).title}：${refusalWords(draft.refusal).text}`}</View>}
          <View className="c-action mt-2">去改一改</View>
        </Card>
      ))}
      {plans.length > 0 && (
        <Card isList>
          <SectionTitle>走访安排</SectionTitle>
          {plans.map((item) => (
            <PlansCell key={item.id} item={item} today={today} />
          ))}
        </Card>
      )}
      <UnsentVisits drafts={drafts.filter(({ refusal }) => !refusal)} onOpen={({ id }) => void go(routes.visit({ draftId: id }))} />
      {canSend && isConnected && (
        <Button kind="line" icon="retry" onClick={() => void send()} isSending={isSending} sendingText="正在送出">
          现在送出
        </Button>
      )}
    </>
  )
}

const planTitle = ({ plans, unionNames }: UnsentPlans): string => {
  const first = unionNames[plans[0]?.unionId ?? ''] ?? ''
  return plans.length > 1 ? `${first}等 ${plans.length} 次` : first
}

function PlansCell({ item, today }: { item: UnsentPlans; today: Day }) {
  const { refusal, plans, madeAt, isSent } = item
  const days = plans.map(({ plannedOn, mode }) => `${shortDay(plannedOn, today)}${visitModeWords[mode]}`).slice(0, 3).join('、')
  const mend = async (): Promise<void> => {
    if (isSent) return toast('送过一次，没等到回音，先不能改')
    const isSure = await confirm({ title: '改这份安排吗', text: '回到填安排的页，改好再存一次。', confirmText: '去改', cancelText: '先不' })
    if (isSure) await go(routes.planVisit({ unsentId: item.id }))
  }
  return (
    <Cell
      title={planTitle(item)}
      isWrapped
      sub={refusal ? `没收下：${visitMessageOf(new ClientError(refusal.code, refusal.details))}` : days}
      note={`${shortDay(dayOf(madeAt), today)} ${clockTime(madeAt)} 写的`}
      trailing={refusal ? <StatusTag tone="you">去改</StatusTag> : <StatusTag>等着送出</StatusTag>}
      onClick={() => void mend()}
      label={`${planTitle(item)}，${refusal ? '没收下，去改' : '等着送出'}`}
    />
  )
}
