import { Card, Cell } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import type { SiteRow } from '@/types/site/site.views'
import { whatIsThere, whereAndWhen } from '../../site-words'

export function SiteRows({ rows }: { rows: readonly SiteRow[] }) {
  return (
    <Card isList>
      {rows.map((row) => (
        <Cell key={row.id} isWrapped title={row.name} sub={whatIsThere(row)} note={whereAndWhen(row)} onClick={() => void go(routes.site({ id: row.id }))} />
      ))}
    </Card>
  )
}
