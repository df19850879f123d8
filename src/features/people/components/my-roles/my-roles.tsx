import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Banner, Card, Cell, Page, SectionTitle } from '@/src/components'
import { acting } from '@/src/lib/acting'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import type { Me } from '@/types/people/me.contract'
import { rolesText } from '../../role-words'
import { ApplicationCard } from './application-card'
import { StandInCards } from './stand-in-cards'

interface MyRolesProps {
  person: NonNullable<Me['person']>
  /** Asks for a WeChat message about what waits; the page brings it. */
  notifyMe: ReactNode
}

/** Who I am to the union, how I am bound, who acts for me and for whom I act. */
export function MyRoles({ person, notifyMe }: MyRolesProps) {
  const isOfRoster = person.roles.some((role) => role !== 'worker')
  return (
    <Page title="我的身份">
      <Card>
        <View className="t-title">{person.name ?? '没有留名字'}</View>
        <View className="t-sub mt-1">{isOfRoster ? rolesText(person.roles) : '职工。反映问题、看进展、给评价，不用绑定。'}</View>
      </Card>
      {acting() ? (
        <Banner>{`现在是代${acting()!.name}处理。绑定、换微信、安排代办，退出以后再办。`}</Banner>
      ) : (
        <>
          <ApplicationCard notifyMe={notifyMe} />
          {isOfRoster && <StandInCards personId={person.id} />}
          <Card isList>
            <SectionTitle>{isOfRoster ? '再加一个角色' : '您是工会干部'}</SectionTitle>
            <Cell title="有邀请码" note="扫码或写上 10 个字的码" onClick={() => void go(routes.bind({}))} />
            <Cell title="没有邀请码，申请绑定" note="写明姓名和角色，办公室核对" onClick={() => void go(routes.applyRole({ kind: 'role' }))} />
            {!isOfRoster && <Cell title="换了微信，找回原来的身份" note="换手机、没换微信的不用办" onClick={() => void go(routes.applyRole({ kind: 'account' }))} />}
          </Card>
        </>
      )}
    </Page>
  )
}
