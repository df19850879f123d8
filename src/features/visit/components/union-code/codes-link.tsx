import { Button } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { visitCodes } from '@/types/visit/codes.contract'

/** The way to the sheet of several codes, for who may print it. */
export function CodesLink() {
  const { mayCall } = useViewer()
  if (!mayCall(visitCodes.exportCodes)) return null
  return (
    <Button kind="line" icon="qr" onClick={() => void go(routes.unionCodes())}>
      打印各工会的走访码
    </Button>
  )
}
