import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { categories } from '@/domain/problem/vocabulary'
import { Banner, Card, Field, FieldLabel, Page, PhotoGrid } from '@/src/components'
import { aria } from '@/src/components/aria'
import type { ClientError } from '@/src/lib/client-error'
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
import { useSimilarPublished } from '../../api/use-similar-published'
import { firstGap, gapsOf, longestReport, type ReportGaps, submissionOf } from '../../report-check'
import type { Beginning, ReportDraft } from '../../report-draft'
import { useReportDraft } from '../../use-report-draft'
import { BehalfPart } from './behalf-part'
import { ConductPart } from './conduct-part'
import { FormBar } from './form-bar'
import { KindPart } from './kind-part'
import { NamePart } from './name-part'
import { SimilarLine } from './similar-line'
import { SimilarSheet } from './similar-sheet'
import { SitePart } from './site-part'
import { type OpenSheet, type UnionSheetType, WherePart } from './where-part'
import './report-form.scss'

interface ReportFormProps {
  me: Me
  /** The kind tapped on the home, or `all` for 全部: then the list of kinds stands open. */
  begin: string | undefined
  /** Came from a published problem by 我也遇到. */
  joins?: ReportDraft['joins']
  /** Came from a service site, or from a service matter. */
  about?: Pick<Beginning, 'site' | 'matter'>
  unionSheet: UnionSheetType
  onReceived: (receipt: Receipt) => void
}

const places: Record<keyof ReportGaps, string> = {
  kind: 'report-kind', conduct: 'report-conduct', description: 'report-words', name: 'report-name', union: 'report-union', phone: 'report-union',
  behalf: 'report-behalf',
}

/** The joined problem is no longer published: the report goes without it. */
const isNoLongerPublished = (error: ClientError | undefined): boolean => error?.code === 'RULE_VIOLATED' && error.details.rule === 'notPublished'

/** 反映问题 (DESIGN b): kind → words → photos → name → union, place and phone → for whom, and whether others may read it. */
export function ReportForm({ me, begin, joins: joinedAtFirst, about, unionSheet, onReceived }: ReportFormProps) {
  const { person } = me
  const category = categories.find((one) => one === begin)
  const { draft, change, photos: kept, changePhotos, isRestored, kept: keeping, forget, startAnew } = useReportDraft(
    person?.hasChosenUnion ? person.union : undefined,
    { category, joins: joinedAtFirst, ...about },
  )
  const photos = usePhotos({ photos: kept, change: changePhotos, openFolder: async () => (await rpc(problemReporting.openDraft, {})).uploadPrefix })
  /** What was missing at the last tap on 提交: nobody is told off for what they have not come to yet. */
  const [tried, setTried] = useState<readonly (keyof ReportGaps)[]>([])
  const [hasChosenKind, setChosenKind] = useState(!!category && category !== 'conduct')
  const [open, setOpen] = useState<OpenSheet>()
  const [isSimilarOpen, setSimilarOpen] = useState(false)
  const isConnected = useOnline()
  const similar = useSimilarPublished(draft)
  const joins = draft.category === 'conduct' ? null : draft.joins
  const hasSimilar = similar.length > 0 || joins !== null
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
  const isUnpublished = isNoLongerPublished(error)
  useEffect(() => {
    if (isUnpublished) change({ joins: null })
  }, [isUnpublished, change])
  const submit = (): void => {
    const gap = firstGap(missing)
    if (!gap) return send()
    setTried(Object.keys(missing) as (keyof ReportGaps)[])
    // Only the union is left: its list is the shortest way. What is missing for 代报 stands in its sheet.
    if (gap.field === 'union' || gap.field === 'behalf') return setOpen(gap.field)
    toast(gap.text)
    scrollToId(places[gap.field])
  }
  const beginAnew = async (): Promise<void> => {
    if (await confirm({ title: '不要这份草稿了？', text: '写的字和照片都去掉，从头写。', confirmText: '从头写', cancelText: '接着写' })) startAnew()
  }

  return (
    <Page
      bar={
        <FormBar
          refusal={error && (isUnpublished ? '您选的那件已经不公开了，“我也遇到”去掉了。写的都在，再点一次提交。' : messageOf(error))}
          kept={keeping}
          onSubmit={submit}
          isSending={isSending}
          waitingPhotos={isWaitingForPhotos ? photos.unsentCount : undefined}
        >
          {hasSimilar && <SimilarLine count={similar.length} joinsTitle={joins?.title} onOpen={() => setSimilarOpen(true)} />}
        </FormBar>
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
        {draft.site && draft.category !== 'conduct' && <SitePart site={draft.site} onRemove={() => change({ site: null })} />}
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
      <BehalfPart draft={draft} open={open} onOpen={setOpen} onChange={change} error={missing.behalf} hasTried={shown.behalf !== undefined} />
      {hasSimilar && <View className="report-form__room" />}
      <SimilarSheet
        rows={similar}
        joins={joins}
        isOpen={isSimilarOpen}
        onClose={() => setSimilarOpen(false)}
        onJoin={(chosen) => {
          change({ joins: chosen })
          setSimilarOpen(false)
        }}
      />
    </Page>
  )
}
