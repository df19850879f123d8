import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Button, Card, Cell, DayField, EmptyState, Field, FieldError, ListView, Page, Sheet, StatusTag } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { newId } from '@/src/lib/new-id'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useMutation } from '@/src/lib/use-mutation'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { go } from '@/src/platform/navigation'
import type { OutputOf } from '@/types/rpc'
import { reviewWorks } from '@/types/review/works.contract'
import { reviewMessageOf } from '../../review-rule-words'

type Upward = OutputOf<typeof reviewWorks.upwards>['rows'][number]

interface Sent {
  reportId: string
  title: string
}

const openReport = (id: string): void => void go(routes.periodicReport({ id }))

/** 上报: what was reported to whom, when, and what was answered. `sent`: a report to put down at once. */
export function UpwardList({ sent }: { sent?: Sent }) {
  const list = useList(reviewWorks.upwards, {})
  const { today, mayCall } = useViewer()
  const [task, setTask] = useState<Upward | 'new' | 'sent' | undefined>(sent && 'sent')
  const mayWrite = mayCall(reviewWorks.saveUpward)
  const add = (): void => setTask('new')
  return (
    <Page isDense bar={mayWrite ? <Button isGrowing icon="plus" onClick={add}>记一次上报</Button> : undefined}>
      <ListView list={list} what="上报" empty={<EmptyState title="还没有上报" note="报给市总工会的和答复，都记在这里。" />}>
        {(rows) => (
          <Card isList>
            {rows.map((upward) => {
              const { id, title, to, sentOn, answer, answeredOn, reportId } = upward
              const open = mayWrite ? () => setTask(upward) : reportId ? () => openReport(reportId) : undefined
              return (
                <Cell
                  key={id}
                  isWrapped
                  title={title}
                  sub={answer ? <View>{`${to}答复${answeredOn ? `（${shortDay(answeredOn, today)}）` : ''}：${answer}`}</View> : undefined}
                  note={`${shortDay(sentOn, today)}报${to}`}
                  trailing={answer ? undefined : <StatusTag tone="moving">等答复</StatusTag>}
                  hasArrow={!!open && !!answer}
                  label={mayWrite ? `${answer ? '改' : '补答复：'}${title}` : reportId ? `看报告：${title}` : title}
                  onClick={open}
                />
              )
            })}
          </Card>
        )}
      </ListView>
      <Sheet isOpen={task !== undefined} title={typeof task !== 'object' ? '记一次上报' : task.answer ? '改这次上报' : '补答复'} onClose={() => setTask(undefined)}>
        <UpwardForm upward={typeof task === 'object' ? task : undefined} sent={task === 'sent' ? sent : undefined} onDone={() => setTask(undefined)} />
      </Sheet>
    </Page>
  )
}

function UpwardForm({ upward, sent, onDone }: { upward: Upward | undefined; sent: Sent | undefined; onDone: () => void }) {
  const { today } = useViewer()
  const { run, isSending, error } = useMutation(reviewWorks.saveUpward, ['review.'])
  const [submissionId] = useState(newId)
  const [title, setTitle] = useState((upward ?? sent)?.title ?? '')
  const [to, setTo] = useState(upward?.to ?? '市总工会')
  const [sentOn, setSentOn] = useState(upward?.sentOn ?? today)
  const [answer, setAnswer] = useState(upward?.answer ?? '')
  const [answeredOn, setAnsweredOn] = useState(upward?.answeredOn ?? undefined)
  const [isTried, setTried] = useState(false)
  const reportId = (upward ?? sent)?.reportId ?? null
  const isAnswered = answer.trim() !== ''
  const missing = {
    title: countCharacters(title) < 2 ? '写上报了什么' : undefined,
    to: countCharacters(to) < 2 ? '写上报给谁' : undefined,
    answeredOn: isAnswered && !answeredOn ? '选答复的那一天' : undefined,
  }
  const save = async (): Promise<void> => {
    setTried(true)
    if (Object.values(missing).some(Boolean)) return
    const saved = await run({
      submissionId, ...(upward && { id: upward.id, version: upward.version }), title, to, sentOn, reportId, answer,
      answeredOn: isAnswered ? (answeredOn ?? null) : null,
    })
    if (!saved) return
    toast('存好了')
    onDone()
  }
  return (
    <>
      <Field label="报了什么" value={title} onChange={setTitle} maxLength={100} error={isTried ? missing.title : undefined} />
      <View className="mt-3">
        <Field label="报给谁" value={to} onChange={setTo} maxLength={40} hasCounter={false} error={isTried ? missing.to : undefined} />
      </View>
      <DayField name="哪天报的" value={sentOn} onChange={setSentOn} today={today} to={today} />
      <Field label="答复" isOptional isMultiline placeholder="还没答复就空着" value={answer} onChange={setAnswer} maxLength={1000} />
      {isAnswered && <DayField name="哪天答复的" value={answeredOn} onChange={setAnsweredOn} today={today} from={sentOn} to={today} error={isTried ? missing.answeredOn : undefined} />}
      {upward && reportId && <Cell isLow isLink title="看报上去的那份报告" onClick={() => openReport(reportId)} />}
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <View className="mt-3">
        <Button onClick={() => void save()} isSending={isSending} sendingText="正在保存">保存</Button>
      </View>
    </>
  )
}
