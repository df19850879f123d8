import { View } from '@tarojs/components'
import { Button, Card, FieldError, KeyValue, Meter, Page, SectionTitle } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import { useLedgerImport } from '../../api/use-ledger-import'
import { importMessageOf, importWords } from '../../import-words'
import { PastImports } from './past-imports'
import { PreviewCards } from './preview-cards'

const columns = '问题内容（必填）、反映日期（必填）、类别、所属单位、举措、主办、协办、时限、进展、回访结果、销号日期'

/** 导入原来的台账: choose, look, take over; and out again. */
export function ImportLedger() {
  const { today } = useViewer()
  const importing = useLedgerImport()
  const { choose, previewed, take, state, doing, error, forget } = importing
  const canTake = previewed !== undefined && previewed.preview.refusalCount === 0 && previewed.preview.total > 0
  const chooseButton = (
    <Button kind={canTake ? 'line' : 'primary'} isGrowing={!canTake} onClick={() => void choose()} isSending={doing === 'reading'} sendingText="正在读文件">
      {previewed ? '另选文件' : '选 Excel 文件'}
    </Button>
  )
  return (
    <Page
      isDense
      bar={
        <>
          {chooseButton}
          {canTake && (
            <Button isGrowing onClick={() => void take()} isSending={doing === 'taking'} sendingText={state ? `正在导入 ${state.lines} / ${state.total}` : '正在导入'}>
              {`导入这 ${previewed.preview.total} 件`}
            </Button>
          )}
        </>
      }
    >
      {error && <FieldError>{importMessageOf(error, today)}</FieldError>}
      {state && (state.state === 'done' || state.state === 'undone') && (
        <Card>
          <SectionTitle more="知道了" onMore={forget}>
            {importWords(state)}
          </SectionTitle>
          <View className="t-sub mt-1">
            {state.state === 'done' ? '都在台账里了，来源是“原台账”，不进响应率。没有主办的在“待交办”。导错了，在下面撤销。' : `${state.fileName}的 ${state.total} 件都从台账里拿掉了。`}
          </View>
        </Card>
      )}
      {state && doing && (
        <Card>
          <View className="t-sub">{importWords(state)}</View>
          <Meter percent={state.total > 0 ? (state.lines / state.total) * 100 : 0} label={importWords(state)} />
        </Card>
      )}
      {previewed ? (
        <PreviewCards preview={previewed.preview} fileName={previewed.fileName} today={today} />
      ) : (
        !doing && (
          <Card>
            <View className="t-head">以前记在 Excel 里的，可以整本导进来</View>
            <View className="t-sub mt-1">先给您看，哪一行哪一列不对都会说清楚，点“导入”才写进台账。</View>
            <View className="mt-2">
              <KeyValue name="认得的列">{columns}</KeyValue>
              <KeyValue name="文件">.xlsx 或 .csv，在微信里先把文件发给“文件传输助手”</KeyValue>
            </View>
          </Card>
        )
      )}
      <PastImports importing={importing} today={today} />
    </Page>
  )
}
