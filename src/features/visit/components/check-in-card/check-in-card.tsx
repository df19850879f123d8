import { View } from '@tarojs/components'
import { Button, Card, Dot, Field, Icon } from '@/src/components'
import { clockTime } from '@/src/lib/format'
import { messageOf } from '@/src/lib/messages'
import { useAddPlace } from '../../api/use-add-place'
import type { CheckIn } from '../../api/use-check-in'
import { checkInWords, remoteWords } from '../../check-in-words'
import type { VisitDraft } from '../../draft'
import type { ChangeDraft } from '../../use-draft'
import './check-in-card.scss'

interface CheckInCardProps {
  draft: VisitDraft
  change: ChangeDraft
  checkIn: CheckIn
}

/** Where the check-in stands, and the way on from each. */
export function CheckInCard({ draft, change, checkIn }: CheckInCardProps) {
  const { checkedIn, mode, placeReason, accuracyMeters, note } = draft
  const { addPlace, step } = useAddPlace(draft, change)
  if (!checkedIn) return <UnsentCheckIn checkIn={checkIn} />
  const words = mode === 'field' ? checkInWords({ ...checkedIn, accuracyMeters, reason: placeReason }) : remoteWords(mode)
  return (
    <Card>
      <View className="row row-top check-in-card__head">
        <Icon name={words.icon} size="l" className={words.isProven ? 'c-action' : 'c-2'} />
        <View className="grow">
          <View className="t-head">{words.title}</View>
          <View className="t-sub">
            {clockTime(checkedIn.checkedInAt)}
            {words.text && <Dot />}
            {words.text}
          </View>
        </View>
      </View>
      {checkedIn.needsNote && (
        <View className="check-in-card__note">
          <Field
            ariaLabel="写一句原因"
            placeholder={checkedIn.placing === 'out' ? '写一句原因，比如：在分厂谈的' : '写一句在哪儿，比如：食堂里'}
            value={note}
            onChange={(text) => change({ note: text })}
            maxLength={200}
            hasCounter={false}
          />
        </View>
      )}
      {words.placeAction && (
        <View className="mt-2">
          <Button
            kind="line"
            isSmall
            icon="pin"
            onClick={() => void addPlace()}
            isSending={step !== undefined}
            sendingText={step === 'locating' ? '正在定位，最多 10 秒' : '正在送出'}
          >
            {words.placeAction}
          </Button>
        </View>
      )}
    </Card>
  )
}

/** The phone was ready, the network is not, or not yet. */
function UnsentCheckIn({ checkIn }: { checkIn: CheckIn }) {
  const { error, step } = checkIn
  const isNetwork = !error || error.code === 'OFFLINE' || error.code === 'TIMEOUT'
  const waiting = '网络不通。照常往下写，都存在手机里；签到时间按送到的那一刻记。'
  const text = step ? '照常往下写，写的都存在手机里。' : isNetwork ? waiting : messageOf(error)
  return (
    <Card>
      <View className="row row-top check-in-card__head">
        <Icon name={step ? 'clock' : 'offline'} size="l" className="c-2" />
        <View className="grow">
          <View className="t-head">{step ? (step === 'locating' ? '正在定位，最多 10 秒' : '正在签到') : '还没签到'}</View>
          <View className="t-sub">{text}</View>
        </View>
      </View>
      {!step && (
        <View className="mt-2">
          <Button kind="line" isSmall icon="retry" onClick={() => void checkIn.retry()}>
            再签一次
          </Button>
        </View>
      )}
    </Card>
  )
}
