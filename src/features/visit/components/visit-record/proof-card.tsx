import { View } from '@tarojs/components'
import { Card, Icon, type IconName, StatusTag } from '@/src/components'
import { distance, shortInstant } from '@/src/lib/format'
import { useViewer } from '@/src/lib/use-viewer'
import type { VisitView } from '@/types/visit.contract'
import { lateWords, placingWords } from '../../check-in-words'
import { unprovenWords } from '../../result-words'

/** What proves a field visit: the three are equal, and each is said alike. */
export function ProofCard({ visit }: { visit: VisitView }) {
  const { mode, placing, distanceMeters, placeName, isUnverified, isFinished, isCanceled, countsAsField, note, proofs, codeKind, sentLate, chair } = visit
  const { today } = useViewer()
  if (mode !== 'field') return null
  const where = [placingWords[placing], ...(distanceMeters === null ? [] : [`离${placeName ?? '最近的工会地点'}${distance(distanceMeters)}`])].join('，')
  const counted = isCanceled ? undefined : countsAsField ? '算一次实地走访' : isFinished && isUnverified ? unprovenWords(visit) : undefined
  return (
    <Card>
      <View className="row row-top">
        <View className="grow">
          <Line icon={placing === 'in' ? 'checkc' : 'pin'} isProof={proofs.includes('place')} text={where} />
          {proofs.includes('code') && <Line icon="qr" isProof text={codeKind === 'fresh' ? '扫过主席手机上的码' : '扫过工会的码'} />}
          {chair?.answer === 'confirmed' && <Line icon="handok" isProof text={`${chair.byName}确认来过，${shortInstant(chair.at, today)}`} />}
        </View>
        {isUnverified && !isCanceled && <StatusTag>待核实</StatusTag>}
      </View>
      {counted && <View className="t-sub mt-1">{counted}</View>}
      {note && <View className="t-sub mt-1">{`说明：${note}`}</View>}
      {sentLate && <View className="t-sub mt-1">{sentLate.day === 'decided' ? '补传：哪天去的由办公室定的。' : lateWords(sentLate.day === 'phone')}</View>}
    </Card>
  )
}

function Line({ icon, isProof, text }: { icon: IconName; isProof: boolean; text: string }) {
  return (
    <View className="row row-top mt-1">
      <Icon name={icon} className={isProof ? 'c-action' : 'c-2'} />
      <View className="grow">{text}</View>
    </View>
  )
}
