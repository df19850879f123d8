import { Banner } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { peopleMe } from '@/types/people/me.contract'

/** Stands until somebody is named who takes complaints about the supervision group itself (DOMAIN: a setting that must be filled). */
export function AlternateNotice() {
  const { data } = useQuery(peopleMe.me, {})
  const { roles = [] } = useViewer()
  const maySet = roles.includes('admin')
  if (!data || data.conductAlternate !== null || !(maySet || roles.includes('supervision'))) return null
  return (
    <Banner tone="you" icon="alert" onClick={() => void go(routes.setting({ name: 'conduct' }))}>
      {maySet ? '反映监督组自己的由谁来办，还没有定。请现在定好。' : '反映监督组自己的由谁来办，还没有定。请管理员定好；没定之前，只能请市总工会办。'}
    </Banner>
  )
}
