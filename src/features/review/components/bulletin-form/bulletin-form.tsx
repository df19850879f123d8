import { View } from '@tarojs/components'
import { useState } from 'react'
import { audiences } from '@/domain/report/report'
import { countCharacters } from '@/domain/text'
import { Button, Card, Chip, Chips, EmptyState, ErrorState, Field, FieldError, FieldLabel, Page, Segmented, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { newId } from '@/src/lib/new-id'
import { routes } from '@/src/lib/routes'
import { useMutation } from '@/src/lib/use-mutation'
import { useQuery } from '@/src/lib/use-query'
import { toast } from '@/src/platform/dialog'
import { replace } from '@/src/platform/navigation'
import type { InputOf } from '@/types/rpc'
import { bulletinKinds, bulletinKindWords, reviewBulletins } from '@/types/review/bulletins.contract'
import { audienceWords } from '../../report-words'
import { reviewMessageOf } from '../../review-rule-words'

type Typed = Pick<InputOf<typeof reviewBulletins.saveBulletin>, 'kind' | 'title' | 'body' | 'reportId' | 'audience'>

const kinds = bulletinKinds.map((value) => ({ value, text: bulletinKindWords[value] }))
const readers = [...audiences, 'everyone'] as const

/** A draft going on, one begun from a report's sentences, or an empty one. */
export function BulletinForm({ id, reportId }: { id: string | undefined; reportId: string | undefined }) {
  const known = useQuery(reviewBulletins.bulletin, id ? { id } : undefined)
  const begun = useQuery(reviewBulletins.bulletinFromReport, !id && reportId ? { reportId } : undefined)
  const asked = id ? known : reportId ? begun : undefined
  if (asked && !asked.data) return <Page isDense>{asked.error ? <ErrorState {...failureOf(asked.error, '这一期')} onRetry={asked.retry} /> : <Skeleton cards={2} />}</Page>
  if (known.data && !known.data.may.includes('edit')) return <Page isDense><EmptyState title="这一期现在不能改" note="印发过的不再改，另写一期说明。" /></Page>
  const initial: Typed = known.data ?? { kind: 'brief', title: begun.data?.title ?? '', body: begun.data?.body ?? '', reportId: reportId ?? null, audience: ['cadre', 'chair'] }
  return <Form initial={initial} saved={known.data && { id: known.data.id, version: known.data.version }} />
}

function Form({ initial, saved }: { initial: Typed; saved: { id: string; version: number } | undefined }) {
  const { run, isSending, error } = useMutation(reviewBulletins.saveBulletin, ['review.'])
  const [submissionId] = useState(newId)
  const [{ kind, title, body, reportId, audience }, setTyped] = useState(initial)
  const [isTried, setTried] = useState(false)
  const change = (part: Partial<Typed>): void => setTyped((before) => ({ ...before, ...part }))
  const missing = {
    title: countCharacters(title) < 2 ? '写个题目，至少 2 个字' : undefined,
    body: countCharacters(body) < 2 ? '写上正文' : undefined,
    audience: audience.length === 0 ? '至少选一类人' : undefined,
  }
  const save = async (): Promise<void> => {
    setTried(true)
    if (Object.values(missing).some(Boolean)) return
    const answer = await run({ submissionId, ...saved, kind, title, body, reportId, audience })
    if (!answer) return
    toast('存好了，还没印发')
    await replace(routes.bulletin({ id: answer.id }))
  }
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void save()} isSending={isSending} sendingText="正在保存">保存草稿</Button>}>
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <Card>
        <Segmented label="哪一种" options={kinds} value={kind} onChange={(next) => change({ kind: next })} />
        <View className="mt-3">
          <Field label="题目" value={title} onChange={(next) => change({ title: next })} maxLength={60} error={isTried ? missing.title : undefined} />
        </View>
        <View className="mt-3">
          <Field label="正文" isMultiline value={body} onChange={(next) => change({ body: next })} maxLength={10_000} error={isTried ? missing.body : undefined} />
        </View>
      </Card>
      <Card>
        <FieldLabel>发给谁</FieldLabel>
        <Chips label="发给谁">
          {readers.map((one) => {
            const isOn = audience.includes(one)
            return (
              <Chip key={one} role="checkbox" isSelected={isOn} icon={isOn ? 'check' : undefined} onClick={() => change({ audience: isOn ? audience.filter((other) => other !== one) : [...audience, one] })}>
                {audienceWords[one]}
              </Chip>
            )
          })}
        </Chips>
        {isTried && missing.audience && <FieldError>{missing.audience}</FieldError>}
        {audience.includes('everyone') && <View className="t-note mt-2">职工也看得到。写之前看看有没有不该公开的名字和号码。</View>}
      </Card>
    </Page>
  )
}
