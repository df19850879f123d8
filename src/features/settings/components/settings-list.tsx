import { type SettingName, settingNames, settingWords } from '@/domain/settings/setting'
import { Banner, Card, Cell, ErrorState, SectionTitle, Skeleton, StatusTag } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import type { SettingsNow } from '@/types/settings/keeping.contract'
import { useSettings } from '../api/use-settings'
import { standingOf } from '../setting-words'

const needs = (name: SettingName, { conduct, filing }: SettingsNow): boolean => (name === 'conduct' ? !conduct.alternate || conduct.fault !== null : name === 'filing' && filing.number === null)

/** 设置: what is set now, each a way to change it and to see who did. */
export function SettingsList() {
  const { data, error, retry } = useSettings()
  const { today } = useViewer()
  if (!data) return error ? <ErrorState {...failureOf(error, '设置')} onRetry={retry} /> : <Skeleton cards={2} />
  return (
    <>
      {needs('conduct', data) && <Banner tone="warn" icon="alert">反映监督组自己的，要有一位监督组以外的同志来办。没有定好之前，这样的件只能请市总工会办。</Banner>}
      <Card isList>
        {settingNames.map((name) => (
          <Cell
            key={name}
            isWrapped
            title={settingWords[name]}
            note={standingOf[name](data, today)}
            trailing={needs(name, data) ? <StatusTag tone="you">要填</StatusTag> : undefined}
            onClick={() => void go(routes.setting({ name }))}
          />
        ))}
      </Card>
      <Card isList>
        <SectionTitle>信息员在电脑上设的</SectionTitle>
        <Cell isWrapped title="微信提醒的模板" note={data.hasTemplate ? '设好了，职工同意了就能收到微信提醒' : '还没设，提醒只在小程序的消息里'} />
        <Cell
          isWrapped
          title="发布前对程序的检查"
          note={data.appScan === null ? '还没有记录' : `${data.appScan.at ? `${shortInstant(data.appScan.at, today)} 查的，` : ''}${data.appScan.findings === 0 ? '没有不合规的' : `查到 ${data.appScan.findings} 处`}`}
        />
      </Card>
    </>
  )
}
