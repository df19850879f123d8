import { useState } from 'react'
import { Card, Cell, FieldError, ReasonSheet, SectionTitle } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { useIntention } from '@/src/lib/use-intention'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { go } from '@/src/platform/navigation'
import { siteKeeping } from '@/types/site/keeping.contract'
import type { SiteView } from '@/types/site/site.views'
import { siteMessageOf } from '../../site-words'

const stale = ['site.', 'review.']

/** What its keepers do: say that all is still so, change it, say that it is shut or open again. */
export function SiteActs({ site }: { site: SiteView }) {
  const { today } = useViewer()
  const { id, version, shut, checkedOn, openReports } = site
  const confirming = useIntention(siteKeeping.confirm, stale)
  const shutting = useIntention(siteKeeping.shut, stale)
  const reopening = useIntention(siteKeeping.reopen, stale)
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const confirm = async (): Promise<void> => {
    if (await confirming.send({ id, version })) toast('记下了，今天看过')
  }
  const close = async (): Promise<void> => {
    if (!(await shutting.send({ id, version, reason }))) return
    setOpen(false)
    setReason('')
    toast('记下了，职工会看到它关着')
  }
  const reopen = async (): Promise<void> => {
    if (await reopening.send({ id, version })) toast('记下了，又开门了')
  }
  const error = confirming.error ?? reopening.error
  return (
    <Card isList>
      <SectionTitle>管理</SectionTitle>
      {!!openReports && <Cell title={`有 ${openReports} 件说这里有问题，还没办完`} isWrapped note="谁说的、怎么办，按诉求走，这里只有件数。" />}
      <Cell title="改资料" isWrapped onClick={() => void go(routes.siteEdit({ id }))} />
      {!shut && <Cell title={confirming.isSending ? '正在记' : '今天看过，没有变'} isWrapped note={`上次 ${shortDay(checkedOn, today)}`} hasArrow={false} onClick={() => void confirm()} />}
      {shut ? (
        <Cell title={reopening.isSending ? '正在记' : '重新开门了'} hasArrow={false} onClick={() => void reopen()} />
      ) : (
        <Cell title="关了，或者暂时停用" isWrapped onClick={() => setOpen(true)} />
      )}
      {error && <FieldError>{siteMessageOf(error)}</FieldError>}
      <ReasonSheet
        isOpen={isOpen} title="关了，或者暂时停用" onClose={() => setOpen(false)} about="职工的列表里不再出现它，点进来的人会看到原因。"
        label="为什么" placeholder="比如：修路，停用到 9 月" missing="写一句为什么，至少 2 个字" most={200} value={reason} onChange={setReason}
        button="记下，它现在关着" onSubmit={() => void close()} isSending={shutting.isSending} refusal={shutting.error && siteMessageOf(shutting.error)}
      />
    </Card>
  )
}
