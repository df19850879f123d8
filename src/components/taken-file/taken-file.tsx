import { View } from '@tarojs/components'
import { useState } from 'react'
import { toast } from '@/src/platform/dialog'
import { openFile, shareFile } from '@/src/platform/sheets'
import { Button } from '../button/button'

interface TakenFileProps {
  /** As `fetchFile` gave it. */
  file: { path: string; name: string }
}

/** WeChat opens these itself; everything else can only be sent on. */
const opensHere = (name: string): boolean => shareFile === undefined || /\.(xlsx|docx)$/.test(name)

/** What to do with a file that was fetched: opened, or kept where a browser keeps it; sent to somebody in WeChat. */
export function TakenFile({ file }: TakenFileProps) {
  const [isSharing, setSharing] = useState(false)
  const share = async (): Promise<void> => {
    if (!shareFile) return
    setSharing(true)
    try {
      if (await shareFile(file)) toast('发出去了')
    } catch {
      toast('没有发出去，再试一次')
    } finally {
      setSharing(false)
    }
  }
  const opens = opensHere(file.name)
  return (
    <>
      {opens && <Button onClick={() => void openFile(file).catch(() => toast('没有打开，再试一次'))}>{shareFile ? '打开文件' : '保存文件'}</Button>}
      {shareFile && (
        <View className={opens ? 'mt-2' : undefined}>
          <Button kind={opens ? 'line' : 'primary'} onClick={() => void share()} isSending={isSharing} sendingText="正在发">
            {opens ? '发给微信里的人' : '发到微信里保存'}
          </Button>
        </View>
      )}
    </>
  )
}
