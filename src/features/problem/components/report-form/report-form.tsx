import { View } from '@tarojs/components'
import { useState } from 'react'
import { categories } from '@/domain/problem/vocabulary'
import { Banner, Button, Card, Field, FieldError, FieldLabel, Page, PhotoGrid } from '@/src/components'
import { aria } from '@/src/components/aria'
import { messageOf } from '@/src/lib/messages'
import { rpc } from '@/src/lib/rpc'
import { useOnline } from '@/src/lib/use-online'
import { usePhotos } from '@/src/lib/use-photos'
import { forgetPhoto } from '@/src/platform/camera'
import { confirm, toast } from '@/src/platform/dialog'
import { scrollToId } from '@/src/platform/scroll'
import type { Me } from '@/types/people.contract'
import type { Receipt } from '@/types/problem.views'
import { problemReporting } from '@/types/problem/reporting.contract'
import { useSendReport } from '../../api/use-send-report'
import { firstGap, gapsOf, longestReport, type ReportGaps, submissionOf } from '../../report-check'
import { useReportDraft } from '../../use-report-draft'
import { ConductPart } from './conduct-part'
import { KindPart } from './kind-part'
import { NamePart } from './name-part'
import { type OpenSheet, type UnionSheetType, WherePart } from './where-part'
import './report-form.scss'

interface ReportFormProps {
  me: Me
  /** The kind tapped on the home, or `all` for 全部: then the list of kinds stands open. */
  begin: string | undefined
  unionSheet: UnionSheetType
  onReceived: (receipt: Receipt) => void
}

const places: Record<keyof ReportGaps, string> = {
  kind: 'report-kind', conduct: 'report-conduct', description: 'report-words', name: 'report-name', union: 'report-union', phone: 'report-union',
}

const keptWords = { none: '', saving: '草稿已存', saved: '草稿已存', full: '手机满了，草稿没存下' } as const

/** 反映问题 (DESIGN b): kind → words → photos → name → union, place and phone. */
export function ReportForm({ me, begin, unionSheet, onReceived }: ReportFormProps) {
  const { person } = me
  const category = categories.find((one) => one === begin)
  const { draft, change, photos: kept, changePhotos, isRestored, kept: keeping, forget, startAnew } = useReportDraft(
    person?.hasChosenUnion ? person.union : undefined,
    category ? { category } : {},
  )
  const photos = usePhotos({ photos: kept, change: changePhotos, openFolder: async () => (await rpc(problemReporting.openDraft, {})).uploadPrefix })
  /** What was missing at the last tap on 提交: nobody is told off for what they have not come to yet. */
  const [tried, setTried] = useState<readonly (keyof ReportGaps)[]>([])
  const [hasChosenKind, setChosenKind] = useState(!!category && category !== 'conduct')
  const [open, setOpen] = useState<OpenSheet>()
  const isConnected = useOnline()
  const needsName = !person?.name
  const missing = gapsOf(draft, { needsName })
  const shown: ReportGaps = Object.fromEntries(tried.map((field) => [field, missing[field]]))

  const { send, isSending, isWaitingForPhotos, error } = useSendReport(
    photos,
    (fileIds) => submissionOf(draft, fileIds, { needsName }),
    (receipt) => {
      kept.forEach(({ path }) => forgetPhoto(path))
      forget()
      onReceived(receipt)
    },
  )
  const submit = (): void => {
    const gap = firstGap(missing)
    if (!gap) return send()
    setTried(Object.keys(missing) as (keyof ReportGaps)[])
    // Only the union is left: its list is the shortest way.
    if (gap.field === 'union') return setOpen('union')
    toast(gap.text)
    scrollToId(places[gap.field])
  }
  const beginAnew = async (): Promise<void> => {
    if (await confirm({ title: '不要这份草稿了？', text: '写的字和照片都去掉，从头写。', confirmText: '从头写', cancelText: '接着写' })) startAnew()
  }

  return (
    <Page
      bar={
        <View className="report-form__bar">
          {error && (
            <View className="report-form__refused">
              <FieldError>{messageOf(error)}</FieldError>
            </View>
          )}
          {keptWords[keeping] && <View className="t-note">{keptWords[keeping]}</View>}
          <Button isGrowing onClick={submit} isSending={isSending || isWaitingForPhotos} sendingText={isSending ? '正在提交' : `在传照片，还有 ${photos.unsentCount} 张`}>
            提交
          </Button>
        </View>
      }
    >
      {!isConnected ? (
        <Banner icon="offline">没有网络。照常写，都存在手机里，连上网再提交。</Banner>
      ) : (
        isRestored && (
          <Banner>
            <View className="report-form__restored">
              <View className="grow">上次没写完的还在，接着写就行</View>
              <View className="report-form__anew" onClick={() => void beginAnew()} {...aria({ role: 'button', label: '从头写' })}>
                从头写
              </View>
            </View>
          </Banner>
        )
      )}
      <Card className="report-form__parts">
        <KindPart
          category={draft.category}
          isOpenAtFirst={begin === 'all'}
          onChange={(chosen) => {
            // Conduct has a question of its own first.
            setChosenKind(chosen !== 'conduct')
            change({ category: chosen })
          }}
          error={shown.kind}
        />
        {draft.category === 'conduct' && (
          <ConductPart
            isAboutSupervision={draft.isAboutSupervision}
            alternate={me.conductAlternate}
            onChange={(isAboutSupervision) => change({ isAboutSupervision })}
            error={shown.conduct}
          />
        )}
        <View id="report-words">
          <Field
            label="说说情况"
            isMultiline
            hasFocus={hasChosenKind}
            value={draft.description}
            onChange={(description) => change({ description })}
            maxLength={longestReport}
            placeholder="时间、地点、多少人"
            error={shown.description}
          />
        </View>
        <View>
          <FieldLabel hint="选填，最多 9 张">照片</FieldLabel>
          <View className="mt-2">
            <PhotoGrid photos={photos.shown} max={photos.max} onOpen={photos.open} onAdd={() => void photos.add()} onRemove={photos.remove} onRetry={photos.retry} />
          </View>
          {photos.failedCount > 0 && <View className="t-note mt-2">{photos.failedCount} 张没传上去。点它重传，或先提交</View>}
        </View>
      </Card>
      <Card>
        <NamePart draft={draft} needsName={needsName} onChange={change} error={shown.name} />
      </Card>
      <WherePart draft={draft} open={open} onOpen={setOpen} onChange={change} unionSheet={unionSheet} unionError={shown.union} phoneError={shown.phone} />
    </Page>
  )
}
