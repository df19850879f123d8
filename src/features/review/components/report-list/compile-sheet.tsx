import { View } from '@tarojs/components'
import { useState } from 'react'
import { type ReportKind, reportKinds, reportKindWords, reportPeriod, reportPeriodBefore } from '@/domain/report/report'
import { chineseSpan } from '@/domain/review/wording'
import { Button, Cell, Chip, Chips, DayField, FieldError, FieldLabel, RadioMark, Sheet } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import { routes } from '@/src/lib/routes'
import { useMutation } from '@/src/lib/use-mutation'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { reviewReports } from '@/types/review/reports.contract'
import { reviewMessageOf } from '../../review-rule-words'

type Which = 'ended' | 'running' | 'other'

/** Which period, and of what kind; the figures are taken at once and stay as they are. */
export function CompileSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Sheet isOpen={isOpen} title="编一份报告" onClose={onClose}>
      <CompileForm onDone={onClose} />
    </Sheet>
  )
}

function CompileForm({ onDone }: { onDone: () => void }) {
  const { today } = useViewer()
  const { run, isSending, error } = useMutation(reviewReports.compileReport, ['review.'])
  const [kind, setKind] = useState<ReportKind>('bimonthly')
  const [which, setWhich] = useState<Which>('ended')
  const [other, setOther] = useState<string>()
  const [isTried, setTried] = useState(false)
  const running = reportPeriod(kind, today)
  const ended = reportPeriodBefore(kind, running.from)
  const on = which === 'ended' ? ended.to : which === 'running' ? today : other
  const chosen = on && reportPeriod(kind, on)
  const spanOf = ({ from, to }: { from: string; to: string }): string => chineseSpan(from, to)
  const compile = async (): Promise<void> => {
    setTried(true)
    if (!on) return
    const answer = await run({ submissionId: newId(), kind, on })
    if (!answer) return
    onDone()
    await go(routes.periodicReport({ id: answer.id }))
  }
  const existing = error?.code === 'RULE_VIOLATED' && error.details.rule === 'alreadyCompiled' ? String(error.details.id) : undefined
  const option = (value: Which, title: string, note?: string) => (
    <Cell isLow role="radio" isChecked={which === value} leading={<RadioMark isOn={which === value} />} title={title} note={note && <View>{note}</View>} hasArrow={false} label={[title, note].filter(Boolean).join('，')} onClick={() => setWhich(value)} />
  )
  return (
    <>
      <FieldLabel>哪一种</FieldLabel>
      <Chips label="哪一种">
        {reportKinds.map((one) => (
          <Chip key={one} role="radio" isSelected={kind === one} onClick={() => setKind(one)}>
            {reportKindWords[one]}
          </Chip>
        ))}
      </Chips>
      <View className="mt-3">
        <FieldLabel>哪个时段</FieldLabel>
        {option('ended', '刚过去的', spanOf(ended))}
        {option('running', '正在走的', `${spanOf(running)}，数到今天`)}
        {option('other', '再早的', which === 'other' && chosen ? spanOf(chosen) : undefined)}
        {which === 'other' && (
          <DayField name="时段里的哪一天" value={other} onChange={setOther} today={today} to={today} error={isTried && !other ? '选一天' : undefined} />
        )}
      </View>
      <View className="t-sub mt-2">数、清单和变化由系统取好，取的那一刻就定下来，以后不变。判断和下一步由办公室写。</View>
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <View className="mt-3">
        {existing ? (
          <Button kind="secondary" onClick={() => void go(routes.periodicReport({ id: existing }))}>
            打开编过的那一份
          </Button>
        ) : (
          <Button onClick={() => void compile()} isSending={isSending} sendingText="正在取数、成文，大约 20 秒">
            取数，编成草稿
          </Button>
        )}
      </View>
    </>
  )
}
