import { View } from '@tarojs/components'
import { Button, Card, FieldError, KeyValue, SectionTitle, Segmented, TakenFile } from '@/src/components'
import { useFileExport } from '@/src/lib/use-file-export'
import { visitCodes } from '@/types/visit/codes.contract'
import { visitMessageOf } from '../../refusal-words'

export type Whose = 'all' | 'some'

const choices = [
  { value: 'all', text: '所有工会' },
  { value: 'some', text: '选几个' },
] as const

const most = 100

interface CodesCardProps {
  whose: Whose
  onWhose: (whose: Whose) => void
  chosenIds: readonly string[]
}

/** The printed sheets of several unions as one file. */
export function CodesCard({ whose, onWhose, chosenIds }: CodesCardProps) {
  const { start, isWorking, file, answer, error } = useFileExport(visitCodes.exportCodes)
  const some = whose === 'some'
  const missing = some && chosenIds.length === 0 ? '在下面选好要打印的工会' : some && chosenIds.length > most ? `一次最多 ${most} 个，分两次做` : undefined
  const ask = (cursor?: string): void => void start(some ? { unionIds: [...chosenIds] } : { cursor })
  return (
    <Card>
      <SectionTitle>一次打印多个工会的码</SectionTitle>
      <View className="t-sub mt-1">A4 纸，一页六张，沿虚线裁开，贴到各个工会。还没有码的会做一张；停用了的不放进去；在用的还是原来那张。</View>
      <View className="mt-3">
        <Segmented label="打印哪些工会" options={choices} value={whose} onChange={onWhose} />
      </View>
      {missing && <View className="t-sub mt-2">{missing}</View>}
      <View className="mt-3">
        <Button kind={file ? 'line' : 'primary'} icon="qr" onClick={() => missing === undefined && ask()} isSending={isWorking} sendingText="正在做">
          {some && chosenIds.length > 0 ? `做成 Word，${chosenIds.length} 个工会` : '做成 Word'}
        </Button>
      </View>
      {error && <FieldError>{visitMessageOf(error)}</FieldError>}
      {!isWorking && !error && file && answer && (
        <View className="mt-3">
          <KeyValue name="文件">{`${file.name}，${answer.unions} 个工会${answer.made > 0 ? `，新做了 ${answer.made} 张` : ''}`}</KeyValue>
          {answer.leftOut.length > 0 && <View className="t-sub mt-1">{`码停用了，没有放进去：${answer.leftOut.join('、')}`}</View>}
          <View className="mt-2">
            <TakenFile file={file} />
          </View>
          {answer.nextCursor !== null && (
            <View className="mt-2">
              <Button kind="line" onClick={() => ask(answer.nextCursor ?? undefined)}>
                {`这一份是前 ${most} 个，做后面的`}
              </Button>
            </View>
          )}
        </View>
      )}
    </Card>
  )
}
