import { View } from '@tarojs/components'
import { Button, Card, Dot, Field, Icon } from '@/src/components'
import { dayOf } from '@/domain/calendar/day'
import { clockTime, shortDay } from '@/src/lib/format'
import { useViewer } from '@/src/lib/use-viewer'
import { useAddProof } from '../../api/use-add-proof'
import type { CheckIn } from '../../api/use-check-in'
import { checkInWords, codeRefusalWords, lateWords, remoteWords } from '../../check-in-words'
import type { KeptDraft } from '../../use-draft'
import { visitMessageOf } from '../../refusal-words'
import { isPassing } from '../../queue/passing'
import { ScanButton } from '../scan-button/scan-button'
import './check-in-card.scss'

interface CheckInCardProps {
  kept: KeptDraft
  checkIn: CheckIn
}

/** Where the check-in stands, and the way on from each. */
export function CheckInCard({ kept, checkIn }: CheckInCardProps) {
  const { draft, change } = kept
  const { checkedIn, mode, placeReason, accuracyMeters, isFixOld, note, unsentPlace, unsentCode } = draft
  const { addPlace, scan, addCode, step } = useAddProof(kept)
  const { today } = useViewer()
  if (!checkedIn) return <UnsentCheckIn kept={kept} checkIn={checkIn} />
  const words = mode === 'field' ? checkInWords({ ...checkedIn, accuracyMeters, reason: placeReason, isOld: isFixOld }) : remoteWords(mode)
  const late = checkedIn.sentLate
  const at = late?.phoneAt ?? checkedIn.checkedInAt
  return (
    <Card>
      <View className="row row-top check-in-card__head">
        <Icon name={words.icon} size="l" className={words.isProven ? 'c-action' : 'c-2'} />
        <View className="grow">
          <View className="t-head">{words.title}</View>
          <View className="t-sub">
            {dayOf(at) === today ? clockTime(at) : `${shortDay(dayOf(at), today)} ${clockTime(at)}`}
            {words.text && <Dot />}
            {words.text}
          </View>
        </View>
      </View>
      {late && <View className="t-sub mt-2">{lateWords(late.isDaySettled)}</View>}
      {checkedIn.isCodeProof && (
        <View className="row mt-2">
          <Icon name="qr" className="c-action" />
          <View className="grow">扫过工会的码，能证明到了</View>
        </View>
      )}
      {checkedIn.codeRefusal && !checkedIn.isCodeProof && <View className="t-sub mt-2">{codeRefusalWords[checkedIn.codeRefusal].text}</View>}
      {(unsentPlace || unsentCode) && !step && <View className="t-sub mt-2">{`${unsentPlace ? '位置' : '码'}记在手机里了，有网时送出。`}</View>}
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
      {mode === 'field' && (words.placeAction || !checkedIn.isCodeProof) && (
        <View className="row row-wrap mt-2">
          {words.placeAction && (
            <Button kind="line" isSmall icon="pin" onClick={() => void addPlace()} isSending={step !== undefined} sendingText={step === 'locating' ? '正在定位，最多 10 秒' : '正在送出'}>
              {words.placeAction}
            </Button>
          )}
          {!checkedIn.isCodeProof && !words.isProven && step === undefined && <ScanButton scan={scan} onCode={(text) => void addCode(text)} />}
        </View>
      )}
    </Card>
  )
}

/** The phone was ready, the network is not, or not yet. */
function UnsentCheckIn({ kept, checkIn }: CheckInCardProps) {
  const { error, step } = checkIn
  const { unsentCheckIn, isWaitingToSend } = kept.draft
  const isRefused = error && !isPassing(error)
  const title = step ? (step === 'locating' ? '正在定位，最多 10 秒' : '正在签到') : isRefused ? '签到没收下' : '签到先存在手机里'
  const text = step
    ? '照常往下写，写的都存在手机里。'
    : isRefused
      ? visitMessageOf(error)
      : `没有网络。照常写，连上网自动送出，按手机时间${unsentCheckIn ? ` ${clockTime(unsentCheckIn.at)} ` : ''}记，标“补传”。`
  return (
    <Card>
      <View className="row row-top check-in-card__head">
        <Icon name={step ? 'clock' : isRefused ? 'info' : 'offline'} size="l" className="c-2" />
        <View className="grow">
          <View className="t-head">{title}</View>
          <View className="t-sub">{text}</View>
        </View>
      </View>
      {/* Written to the end, all of it goes by the one button below. */}
      {!step && !isWaitingToSend && (
        <View className="mt-2">
          <Button kind="line" isSmall icon="retry" onClick={() => void checkIn.retry()}>
            再送一次签到
          </Button>
        </View>
      )}
    </Card>
  )
}
