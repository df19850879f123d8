import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Field, FieldError, Sheet } from '@/src/components'
import { countCharacters } from '@/domain/text'
import { newId } from '@/src/lib/new-id'
import { routes } from '@/src/lib/routes'
import { useMutation } from '@/src/lib/use-mutation'
import { confirm, toast } from '@/src/platform/dialog'
import { replace } from '@/src/platform/navigation'
import { type ReportView, reviewReports } from '@/types/review/reports.contract'
import { reviewMessageOf } from '../../review-rule-words'

type Command = 'submit' | 'sendBack' | 'approve' | 'publish'

const asked: Record<Exclude<Command, 'sendBack'>, { title: string; text: string; confirmText: string; done: string }> = {
  submit: { title: '送领导审签吗', text: '送审以后不能再改，退回来才能改。', confirmText: '送审', done: '送审了' },
  approve: { title: '审签这份报告吗', text: '审签以后由办公室印发。', confirmText: '审签', done: '审签了' },
  publish: { title: '现在印发吗', text: '印发以后不能再改，只能出更正版。会告诉要发给的人。', confirmText: '印发', done: '印发了' },
}

const primary: { command: Exclude<Command, 'sendBack'>; text: string }[] = [
  { command: 'submit', text: '送领导审签' },
  { command: 'approve', text: '审签' },
  { command: 'publish', text: '印发' },
]

/** What the viewer may do with the report now: the server says it. */
export function ReportActs({ report }: { report: ReportView }) {
  const { id, version, may } = report
  const move = useMutation(reviewReports.moveReport, ['review.'])
  const [submissionId, setSubmissionId] = useState(newId)
  const [task, setTask] = useState<'sendBack' | 'correct'>()
  const main = primary.find(({ command }) => may.includes(command))
  const run = async (command: Exclude<Command, 'sendBack'>): Promise<void> => {
    const { title, text, confirmText, done } = asked[command]
    if (!(await confirm({ title, text, confirmText }))) return
    if (!(await move.run({ submissionId, id, version, command }))) return
    setSubmissionId(newId())
    toast(done)
  }
  if (!main && !may.includes('correct') && !may.includes('sendBack')) return null
  return (
    <View className="grow">
      {move.error && <FieldError>{reviewMessageOf(move.error)}</FieldError>}
      <View className="report__bar">
        {may.includes('sendBack') && <Button kind="line" isGrowing onClick={() => setTask('sendBack')}>退回修改</Button>}
        {may.includes('correct') && <Button kind="line" isGrowing onClick={() => setTask('correct')}>出更正版</Button>}
        {main && <Button isGrowing onClick={() => void run(main.command)} isSending={move.isSending}>{main.text}</Button>}
      </View>
      <Sheet isOpen={task === 'sendBack'} title="退回修改" onClose={() => setTask(undefined)}>
        <SendBackForm report={report} onDone={() => setTask(undefined)} />
      </Sheet>
      <Sheet isOpen={task === 'correct'} title="出更正版" onClose={() => setTask(undefined)}>
        <CorrectForm id={id} onDone={() => setTask(undefined)} />
      </Sheet>
    </View>
  )
}

function SendBackForm({ report: { id, version }, onDone }: { report: ReportView; onDone: () => void }) {
  const { run, isSending, error } = useMutation(reviewReports.moveReport, ['review.'])
  const [submissionId] = useState(newId)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isShort = countCharacters(reason) < 2
  const send = async (): Promise<void> => {
    setTried(true)
    if (isShort || !(await run({ submissionId, id, version, command: 'sendBack', reason }))) return
    toast('退回去了')
    onDone()
  }
  return (
    <>
      <Field label="要改什么" isMultiline value={reason} onChange={setReason} maxLength={300} error={isTried && isShort ? '写一句要改什么，至少 2 个字' : undefined} />
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <View className="mt-3">
        <Button onClick={() => void send()} isSending={isSending} sendingText="正在退回">退回办公室</Button>
      </View>
    </>
  )
}

function CorrectForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { run, isSending, error } = useMutation(reviewReports.correctReport, ['review.'])
  const [submissionId] = useState(newId)
  const [correction, setCorrection] = useState('')
  const [isTried, setTried] = useState(false)
  const isShort = countCharacters(correction) < 4
  const send = async (): Promise<void> => {
    setTried(true)
    if (isShort) return
    const answer = await run({ submissionId, id, correction })
    if (!answer) return
    onDone()
    await replace(routes.periodicReport({ id: answer.id }))
  }
  return (
    <>
      <Field label="更正了什么" isMultiline placeholder="比如：补登了两次走访" value={correction} onChange={setCorrection} maxLength={200} error={isTried && isShort ? '写清更正了什么，至少 4 个字' : undefined} />
      <View className="t-sub mt-2">数会重新取，新的一版写明和上一版差在哪。印发过的那一版不变。</View>
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <View className="mt-3">
        <Button onClick={() => void send()} isSending={isSending} sendingText="正在取数、成文，大约 20 秒">重新取数，编更正版</Button>
      </View>
    </>
  )
}
