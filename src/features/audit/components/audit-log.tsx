import { View } from '@tarojs/components'
import { useState } from 'react'
import { type AuditGroup, auditGroupNames } from '@/domain/audit/action'
import { Button, Card, Cell, EmptyState, Field, LineTabs, ListView, Page } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { useList } from '@/src/lib/use-list'
import { useSettled } from '@/src/lib/use-settled'
import { useViewer } from '@/src/lib/use-viewer'
import { auditLog } from '@/types/audit/log.contract'
import { groupWords } from '../audit-words'
import { AuditExportSheet } from './audit-export-sheet'
import { VerifySheet } from './verify-sheet'

type Choice = AuditGroup | 'all'

const tabs = (['all', ...auditGroupNames] as const).map((value) => ({ value, text: groupWords[value] }))

/** 审计: who looked at a name, and who changed what is kept about people. */
export function AuditLog() {
  const { today } = useViewer()
  const [group, setGroup] = useState<Choice>('all')
  const [text, setText] = useState('')
  const [sheet, setSheet] = useState<'verify' | 'export'>()
  const about = useSettled(text.trim(), 400)
  const list = useList(auditLog.list, { ...(group !== 'all' && !about && { group }), ...(about && { about }) })
  return (
    <Page
      isDense
      top={<LineTabs label="审计" tabs={tabs} value={about ? 'all' : group} onChange={setGroup} />}
      bar={
        <View className="row grow">
          <Button kind="line" isGrowing onClick={() => setSheet('export')}>导出</Button>
          <Button isGrowing onClick={() => setSheet('verify')} label="核对有没有被改">核对记录</Button>
        </View>
      }
    >
      <Card>
        <Field ariaLabel="只看一件或一个人" placeholder="写全编号或姓名，只看它" maxLength={40} hasCounter={false} value={text} onChange={setText} />
      </Card>
      <ListView
        list={list}
        what="审计记录"
        empty={<EmptyState icon="search" title="没有这样的记录" note={about ? '编号和姓名要写全，比如 GX-2026-00058。' : '看名字、改角色、导出、改设置，都会记在这里，谁也改不了。'} />}
      >
        {(rows) => (
          <Card isList>
            {rows.map(({ id, at, byName, forName, words, about: thing }) => (
              <Cell
                key={id}
                isWrapped
                title={`${byName}${forName ? `（代${forName}）` : ''}${words}`}
                sub={thing ?? undefined}
                note={shortInstant(at, today)}
              />
            ))}
          </Card>
        )}
      </ListView>
      <VerifySheet isOpen={sheet === 'verify'} onClose={() => setSheet(undefined)} />
      <AuditExportSheet isOpen={sheet === 'export'} onClose={() => setSheet(undefined)} />
    </Page>
  )
}
