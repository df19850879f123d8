import { View } from '@tarojs/components'
import { useState } from 'react'
import { bodiesFault } from '@/domain/settings/setting'
import { Button, Field, FieldError, Sheet } from '@/src/components'
import { useIntention } from '@/src/lib/use-intention'
import { toast } from '@/src/platform/dialog'
import { settingsKeeping } from '@/types/settings/keeping.contract'
import { touchedBySettings } from '../api/use-settings'
import { settingMessageOf } from '../setting-words'

interface OutsideSheetProps {
  isOpen: boolean
  /** Null: a new one. */
  name: string | null
  names: readonly string[]
  version: number
  onClose: () => void
}

/** One body: added, named otherwise, out of use, in use again. */
export function OutsideSheet({ isOpen, name, names, version, onClose }: OutsideSheetProps) {
  const [written, setWritten] = useState(name ?? '')
  const [isTried, setTried] = useState(false)
  const { send, isSending, error } = useIntention(settingsKeeping.saveOutside, [...touchedBySettings, 'problem.'])
  const isOffered = name !== null && names.includes(name)
  const wanted = written.trim()
  const renamed = isOffered ? names.map((one) => (one === name ? wanted : one)) : [...names, wanted]
  const fault = bodiesFault(renamed)
  const save = async (next: readonly string[], said: string): Promise<void> => {
    if (!(await send({ version, names: [...next] }))) return
    toast(said)
    onClose()
  }
  const submit = (): void => {
    setTried(true)
    if (!fault) void save(renamed, isOffered ? '名字改好了' : '加上了')
  }
  const missing = fault === 'twice' ? '已经有这个单位了' : fault === 'length' ? '写上名字，2 到 20 个字' : fault === 'many' ? '最多 40 个单位，先去掉不用的' : undefined
  return (
    <Sheet
      isOpen={isOpen}
      title={name === null ? '加一个单位' : name}
      onClose={onClose}
      footer={<Button onClick={submit} isSending={isSending} sendingText="正在保存">{isOffered ? '改名字' : name === null ? '加上' : '重新用上'}</Button>}
    >
      <Field label="单位的名字" value={written} onChange={setWritten} maxLength={20} error={isTried ? missing : undefined} />
      {isOffered && <View className="t-note mt-2">已经交给它的件不改，还是原来的名字。</View>}
      {error && <FieldError>{settingMessageOf(error)}</FieldError>}
      {isOffered && (
        <View className="mt-3">
          <Button kind="line" isSending={isSending} onClick={() => void save(names.filter((one) => one !== name), '以后不再出现')}>
            不再用它
          </Button>
        </View>
      )}
    </Sheet>
  )
}
