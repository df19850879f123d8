import { View } from '@tarojs/components'
import { Button, FieldError } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import type { ProblemView } from '@/types/problem.views'
import { problemReporting } from '@/types/problem/reporting.contract'
import { useCommand } from '../../api/use-command'
import { isForestalled } from '../../api/use-forestalled'
import { problemMessageOf } from '../../rule-words'
import { urgeAgain } from '../../standing-words'

/** 催一下: once in three working days; says from when it may be said again. */
export function UrgePart({ problem }: { problem: ProblemView }) {
  const { today } = useViewer()
  const { give, isSending, error } = useCommand(problemReporting.urge, problem.id)
  const again = urgeAgain(problem, today)
  const urge = async (): Promise<void> => {
    if (await give({})) toast('催了，办的人会收到提醒')
  }
  if (again) return <View className="t-sub mt-3">{again}</View>
  if (!problem.may.includes('urge')) return null
  return (
    <View className="mt-3">
      <Button kind="line" isSmall icon="bell" onClick={() => void urge()} isSending={isSending} sendingText="正在催">
        催一下
      </Button>
      {error && !isForestalled(error) && <FieldError>{problemMessageOf(error, today)}</FieldError>}
    </View>
  )
}
