import { View } from '@tarojs/components'
import { dayOf, type Day } from '@/domain/calendar/day'
import { Button, Card, FieldError, SectionTitle, StatusTag } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { toast } from '@/src/platform/dialog'
import type { ProblemView } from '@/types/problem.views'
import { problemHandling } from '@/types/problem/handling.contract'
import { useCommand } from '../../api/use-command'
import { isForestalled, useForestalled } from '../../api/use-forestalled'
import { problemMessageOf } from '../../rule-words'

interface NoticeCardProps {
  problem: ProblemView
  today: Day
  onForestalled: () => void
}

/** 催办 by the timer comes without anybody's words. */
const overdueWords = '过了期限还没有进展，请写一条进展，说明办到哪一步。'

const names = { remind: '催办', notice: '督办单', leader: '报领导' } as const

/** 督办: each step once, and the receipt the owner signs. */
export function NoticeCard({ problem, today, onForestalled }: NoticeCardProps) {
  const { id, presses, may } = problem
  const { give, isSending, error } = useCommand(problemHandling.signNotice, id)
  useForestalled(error, onForestalled)
  if (presses.length === 0) return null
  const isToSign = may.includes('signNotice')
  const sign = async (): Promise<void> => {
    if (await give({})) toast('督办单签收了')
  }
  return (
    <Card>
      <View className="row-between">
        <SectionTitle>督办</SectionTitle>
        {isToSign && <StatusTag tone="you">等您签收</StatusTag>}
      </View>
      {[...presses].reverse().map(({ step, words, at, byName, leaderName, signedAt }) => (
        <View key={`${step}${at}`} className="mt-2">
          <View className="t-strong">{step === 'leader' && leaderName ? `报给${leaderName}` : names[step]}</View>
          <View>{words || overdueWords}</View>
          <View className="t-note">
            {[`${byName ?? '到期自动'}，${shortDay(dayOf(at), today)}`, signedAt && `${shortDay(dayOf(signedAt), today)}签收`].filter(Boolean).join('，')}
          </View>
          {isToSign && step === 'notice' && !signedAt && (
            <View className="mt-2">
              <Button kind="secondary" isSmall onClick={() => void sign()} isSending={isSending} sendingText="正在签收">
                签收督办单
              </Button>
            </View>
          )}
        </View>
      ))}
      {error && !isForestalled(error) && <FieldError>{problemMessageOf(error, today)}</FieldError>}
    </Card>
  )
}
