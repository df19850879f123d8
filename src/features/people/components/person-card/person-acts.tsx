import { Card, Cell } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import type { RosterRow } from '@/types/people/keeping.contract'

/** What a keeper of the roster can do about somebody; one's own roles and leaving are another's matter. */
export function PersonActs({ person: { id, name, roles, isBound, leftOn } }: { person: RosterRow }) {
  const { person: viewer, roles: own } = useViewer()
  if (name === null) return <Card isList><Cell title="写上是谁" note="空缺的岗位有人了" onClick={() => void go(routes.personEdit({ id }))} /></Card>
  if (leftOn) return <Card isList><Cell title="手上的事" note="交接到哪了" onClick={() => void go(routes.personLeave({ id }))} /></Card>
  const isAnother = viewer ? viewer.id !== id : false
  const isOfHouse = roles.some((role) => role !== 'worker')
  return (
    <Card isList>
      {!isBound && <Cell title="发邀请" note="做一个码，本人扫一下就绑好" onClick={() => void go(routes.invite({ personId: id }))} />}
      <Cell title="改资料" note="姓名、职务、部室、上级" onClick={() => void go(routes.personEdit({ id }))} />
      {isAnother && <Cell title="改角色" note="可以有几个角色" onClick={() => void go(routes.personRoles({ id }))} />}
      {isOfHouse && isAnother && own?.includes('office') && <Cell title="安排代办" note="出差、休假的日子请人代办" onClick={() => void go(routes.standIn({ forId: id, forName: name }))} />}
      {isAnother && <Cell title="登记离开" note="角色停用，手上的事留给办公室" onClick={() => void go(routes.personLeave({ id }))} />}
    </Card>
  )
}
