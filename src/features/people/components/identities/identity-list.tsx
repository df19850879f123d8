import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { roles, type Role } from '@/domain/people/role'
import { Card, Cell, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { forgetAll } from '@/src/lib/query-store'
import { routes } from '@/src/lib/routes'
import type { Identity } from '@/src/platform/contract'
import { identity } from '@/src/platform/identity'
import { restart } from '@/src/platform/navigation'
import { rolesText } from '../../role-words'

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role)

/** Plays another person: in a browser beside the local cloud, never in WeChat. */
export function IdentityList() {
  const [people, setPeople] = useState<Identity[]>()
  const [hasFailed, setFailed] = useState(false)
  const load = (): void => {
    setFailed(false)
    identity?.list().then(setPeople, () => setFailed(true))
  }
  useEffect(load, [])
  if (!people) return hasFailed ? <ErrorState title="名单没有取到" note="看看本地云是不是还开着。" onRetry={load} /> : <Skeleton cards={2} />
  const choose = (openid: string): void => {
    identity?.choose(openid)
    forgetAll()
    void restart(routes.home())
  }
  const groups = [
    { title: '演示', members: people.filter(({ isDemo }) => isDemo) },
    { title: '名册', members: people.filter(({ isDemo }) => !isDemo) },
  ].filter(({ members }) => members.length > 0)
  return (
    <>
      {groups.map(({ title, members }) => (
        <Card isList key={title}>
          <SectionTitle>{title}</SectionTitle>
          {members.map(({ openid, name, roles: held, note }) => (
            <Cell
              key={openid}
              isWrapped
              title={name}
              sub={rolesText(held.filter(isRole))}
              note={note}
              trailing={openid === identity?.current() ? <View className="t-note">现在</View> : undefined}
              onClick={() => choose(openid)}
            />
          ))}
        </Card>
      ))}
    </>
  )
}
