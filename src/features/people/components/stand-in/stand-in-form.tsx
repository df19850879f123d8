import { View } from '@tarojs/components'
import { useState } from 'react'
import { longestStandIn } from '@/domain/people/standIn'
import { countCharacters } from '@/domain/text'
import { Button, Card, Cell, DayField, EmptyState, ErrorState, Field, FieldError, Page, RadioMark, SectionTitle, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useIntention } from '@/src/lib/use-intention'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { back } from '@/src/platform/navigation'
import { peopleStanding } from '@/types/people/standing.contract'
import { daysWords, standInMessageOf } from '../../stand-in-words'

/** Who acts, from when to when, and why; for oneself, or by the office for another. */
export function StandInForm({ forId, forName }: { forId: string | undefined; forName: string | undefined }) {
  const { today } = useViewer()
  const { data, error, retry } = useQuery(peopleStanding.deputies, forId ? { forId } : {})
  const { send, isSending, error: refusal } = useIntention(peopleStanding.standIn, ['people.standIns', 'people.person'])
  const [deputyId, setDeputyId] = useState<string>()
  const [fromOn, setFromOn] = useState<string>()
  const [toOn, setToOn] = useState<string>()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const begins = fromOn ?? today
  const deputy = data?.rows.find(({ id }) => id === deputyId)
  const isReasonMissing = countCharacters(reason.trim()) < 2
  const submit = async (): Promise<void> => {
    setTried(true)
    if (!deputyId || !toOn || isReasonMissing) return
    if (!(await send({ deputyId, fromOn: begins, toOn, reason, ...(forId && { forId }) }))) return
    toast('安排好了')
    await back(routes.myRoles())
  }
  const words = deputy && toOn && toOn >= begins ? `请${deputy.name}代办，${daysWords({ fromOn: begins, toOn }, today)}` : '安排代办'
  return (
    <Page bar={<Button isGrowing onClick={() => void submit()} isSending={isSending}>{words}</Button>}>
      <View className="t-title">{forName ? `请人代${forName}办` : '请人代办'}</View>
      <View className="t-sub">{`这几天他能看、能办${forName ? `${forName}的` : '您的'}工作，每一步都写明是代办。个人的事（反映、评价、消息）和管理权限不交给他。`}</View>
      {refusal && <FieldError>{standInMessageOf(refusal)}</FieldError>}
      <Card>
        <DayField name="第一天" value={begins} onChange={setFromOn} today={today} from={today} />
        <DayField name="最后一天" value={toOn} onChange={setToOn} today={today} from={begins} error={isTried && !toOn ? `选最后一天，最多 ${longestStandIn} 天` : undefined} />
        <View className="mt-3">
          <Field label="为什么" placeholder="比如：出差" value={reason} onChange={setReason} maxLength={100} hasCounter={false} error={isTried && isReasonMissing ? '写一句原因，至少 2 个字' : undefined} />
        </View>
      </Card>
      {!data && (error ? <ErrorState {...failureOf(error, '名单')} onRetry={retry} /> : <Skeleton cards={1} />)}
      {data?.rows.length === 0 && <EmptyState icon="users" title="还没有能代办的同志" note="能代办的是绑定了微信、有工作角色的同志。" />}
      {data && data.rows.length > 0 && (
        <Card isList>
          <SectionTitle>请谁代办</SectionTitle>
          {isTried && !deputyId && <FieldError>选一位同志</FieldError>}
          {data.rows.map(({ id, name, duty }) => (
            <Cell key={id} isLow role="radio" isChecked={deputyId === id} leading={<RadioMark isOn={deputyId === id} />} title={name} note={duty ?? undefined} hasArrow={false} onClick={() => setDeputyId(id)} />
          ))}
        </Card>
      )}
    </Page>
  )
}
