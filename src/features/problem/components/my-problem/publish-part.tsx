import { useState } from 'react'
import { Card, Cell, CheckMark, FieldError } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import { routes } from '@/src/lib/routes'
import { useMutation } from '@/src/lib/use-mutation'
import { useViewer } from '@/src/lib/use-viewer'
import { confirm, toast } from '@/src/platform/dialog'
import { go } from '@/src/platform/navigation'
import type { ProblemView } from '@/types/problem.views'
import { problemReporting } from '@/types/problem/reporting.contract'
import { problemMessageOf } from '../../rule-words'

/** Whether others may read it, redacted: said and taken back at any time. Complaints about conduct are never published. */
export function PublishPart({ problem }: { problem: ProblemView }) {
  const { today } = useViewer()
  const { id, mayPublish, publishedId, isConduct, isYours, state } = problem
  const { run, isSending, error } = useMutation(problemReporting.consentToPublish, ['problem.'])
  const [submissionId, setSubmissionId] = useState(newId)
  if (isConduct || !isYours || state === 'withdrawn' || state === 'declined') return null
  const turn = async (): Promise<void> => {
    if (isSending) return
    if (publishedId && !(await confirm({ title: '不再公开？', text: '马上收回，别人就看不到了。', confirmText: '收回' }))) return
    const answer = await run({ id, submissionId, mayPublish: !mayPublish })
    if (!answer) return
    setSubmissionId(newId())
    toast(answer.mayPublish ? '记下了，公开前先隐去个人信息' : '记下了，不公开')
  }
  return (
    <>
      <Card isList>
        <Cell
          isWrapped
          role="checkbox"
          isChecked={mayPublish}
          title="可以公开给大家看"
          sub={publishedId ? '已经公开，取消就收回' : '办公室先隐去名字、单位和认得出您的地方，再公开。不勾照样办'}
          trailing={<CheckMark isOn={mayPublish} />}
          onClick={() => void turn()}
        />
        {publishedId && <Cell isLow isLink title="看公开的样子" onClick={() => void go(routes.publishedProblem({ id: publishedId }))} />}
      </Card>
      {error && <FieldError>{problemMessageOf(error, today)}</FieldError>}
    </>
  )
}
