import { Card, Cell } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'

/** The way in for the named alternate, who takes complaints about the supervision group itself; nothing for anybody else. */
export function ConductCard() {
  const { person } = useViewer()
  if (!person?.isConductAlternate) return null
  return (
    <Card isList>
      <Cell title="干部作风" sub="反映监督组自己的，由您来办，别人看不到" isWrapped onClick={() => void go(routes.conduct())} />
    </Card>
  )
}
