import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { applicationStateWords, applicationTitle } from '@/domain/people/people.notice'
import { Banner, Button, Card, ErrorState, FieldError, SectionTitle, StatusTag } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { useIntention } from '@/src/lib/use-intention'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { confirm } from '@/src/platform/dialog'
import { peopleApplications } from '@/types/people/applications.contract'
import { bindingMessageOf } from '../../binding-words'

/** The newest application, and what became of it; nothing where there is none. */
export function ApplicationCard({ notifyMe }: { notifyMe: ReactNode }) {
  const { data, error, retry } = useQuery(peopleApplications.application, {})
  const withdrawing = useIntention(peopleApplications.withdrawApplication, ['people.application'])
  const { today } = useViewer()
  if (!data) return error ? <ErrorState {...failureOf(error, '您的申请')} onRetry={retry} /> : null
  const { application } = data
  if (!application) return null
  const { id, state, at, decidedAt, note } = application
  const takeBack = async (): Promise<void> => {
    const isSure = await confirm({ title: '撤回这份申请吗', text: '撤回后可以再申请。', confirmText: '撤回' })
    if (isSure) await withdrawing.send({ applicationId: id })
  }
  return (
    <Card>
      <SectionTitle extra={<StatusTag tone={state === 'waiting' ? 'moving' : 'neutral'} isDone={state === 'granted'}>{applicationStateWords[state]}</StatusTag>}>{applicationTitle(application)}</SectionTitle>
      <View className="t-sub">
        {state === 'waiting'
          ? `${shortInstant(at, today)} 送到领导小组办公室，核对后通过。`
          : `${shortInstant(at, today)} 申请${decidedAt ? `，${shortInstant(decidedAt, today)} ${applicationStateWords[state]}` : ''}。`}
      </View>
      {state === 'refused' && note && <Banner tone="warn">{`没通过：${note}`}</Banner>}
      {withdrawing.error && <FieldError>{bindingMessageOf(withdrawing.error)}</FieldError>}
      {state === 'waiting' && (
        <View className="mt-2">
          {notifyMe}
          <Button kind="line" isSmall onClick={() => void takeBack()} isSending={withdrawing.isSending} sendingText="正在撤回">
            撤回申请
          </Button>
        </View>
      )}
    </Card>
  )
}
