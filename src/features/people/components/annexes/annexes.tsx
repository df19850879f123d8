import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, FieldError, KeyValue, Page, SectionTitle, Segmented } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import { annexMessageOf, annexWords, outcomeWords } from '../../annex-words'
import { type AnnexKind, useAnnexImport } from '../../api/use-annex-import'
import { AnnexExport } from './annex-export'
import { AnnexPreviewCards } from './annex-preview'
import { PastAnnexes } from './past-annexes'

const kinds: readonly AnnexKind[] = ['people', 'liaisons', 'goals']

/** 方案附表: chosen, looked at, taken over; back again; and annex 2 written out. */
export function Annexes({ kind: first }: { kind: AnnexKind }) {
  const { today } = useViewer()
  const [kind, setKind] = useState(first)
  const importing = useAnnexImport()
  const { choose, previewed, take, doing, error, outcome, forget } = importing
  const canTake = previewed !== undefined && previewed.preview.total === 0 && previewed.preview.records > 0
  const { name, columns, note, unit } = annexWords[kind]
  const told = outcome && outcomeWords(outcome)
  return (
    <Page
      isDense
      bar={
        <>
          <Button kind={canTake ? 'line' : 'primary'} isGrowing={!canTake} onClick={() => void choose(kind)} isSending={doing === 'reading'} sendingText="正在读文件">
            {previewed ? '另选文件' : '选文件'}
          </Button>
          {canTake && (
            <Button isGrowing onClick={() => void take()} isSending={doing === 'taking'} sendingText="正在导入">
              {`导入这 ${previewed.preview.records} ${unit}`}
            </Button>
          )}
        </>
      }
    >
      <Segmented
        label="哪张附表"
        options={kinds.map((value) => ({ value, text: annexWords[value].short }))}
        value={kind}
        onChange={(value) => {
          setKind(value)
          forget()
        }}
      />
      {error && <FieldError>{annexMessageOf(error)}</FieldError>}
      {told && (
        <Card>
          <SectionTitle more="知道了" onMore={forget}>
            {told.title}
          </SectionTitle>
          <View className="t-sub mt-1">{told.text}</View>
          {outcome.did === 'took' && outcome.warnings.map(({ row, reason }) => (
            <View key={`${row} ${reason}`} className="t-sub mt-1">{reason}</View>
          ))}
        </Card>
      )}
      {previewed ? (
        <AnnexPreviewCards preview={previewed.preview} fileName={previewed.fileName} />
      ) : (
        !doing && (
          <Card>
            <View className="t-head">{name}</View>
            <View className="t-sub mt-1">先给您看，哪一行哪一列不对都会说清楚；有一处不对就一行也不导入。</View>
            <View className="mt-2">
              <KeyValue name="表头">{columns}</KeyValue>
              <KeyValue name="写法">{note}</KeyValue>
              <KeyValue name="文件">.xlsx 或 .csv，在微信里先把文件发给“文件传输助手”</KeyValue>
            </View>
          </Card>
        )
      )}
      {kind === 'liaisons' && !previewed && <AnnexExport />}
      <PastAnnexes importing={importing} today={today} />
    </Page>
  )
}
