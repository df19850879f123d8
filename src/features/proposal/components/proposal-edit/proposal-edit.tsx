import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner, Button, Card, Cell, ErrorState, Field, FieldError, Page, SectionTitle, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { replace } from '@/src/platform/navigation'
import type { ProposalView } from '@/types/proposal/proposal.views'
import { useProposal } from '../../api/use-proposals'
import { lineNote, proposalMessageOf } from '../../proposal-words'
import { useProposalForm } from '../../use-proposal-form'
import { SoughtPart } from '../proposal-board/sought-part'
import { LinesSheet } from './lines-sheet'

/** A draft being written; a new one without an id. */
export function ProposalEdit({ id }: { id: string | undefined }) {
  const { data, error, retry } = useProposal(id)
  const { roles, today } = useViewer()
  if (!roles || (id && !data)) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这一份')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  if (data && !data.may.includes('write')) return <Page isDense><ErrorState title="这一份现在不能改" note="它可能已经交上审核了。" /></Page>
  return <Form key={id ?? 'new'} proposal={id ? data : undefined} today={today} />
}

function Form({ proposal, today }: { proposal: ProposalView | undefined; today: string }) {
  const { form, change, missing, isSaving, isSending, error, save, handIn } = useProposalForm(proposal, today)
  const [isOpen, setOpen] = useState(false)
  const store = async (): Promise<void> => {
    if (await save()) toast('草稿存好了')
  }
  const submit = async (): Promise<void> => {
    const id = await handIn()
    if (!id) return
    toast('交上审核了')
    await replace(routes.proposal({ id }))
  }
  const { sought, chosen } = form
  return (
    <Page
      isDense
      bar={
        <>
          <Button kind="line" onClick={() => void store()} isSending={isSaving} sendingText="正在存">存草稿</Button>
          <Button isGrowing onClick={() => void submit()} isSending={isSending && !isSaving}>交上审核</Button>
        </>
      }
    >
      {proposal?.reason && <Banner tone="you">{`退回修改：${proposal.reason}`}</Banner>}
      {error && <FieldError>{proposalMessageOf(error)}</FieldError>}
      <Card>
        <Field label="题目" value={form.title} onChange={(title) => change({ title })} maxLength={60} placeholder="关于……的建议" error={missing?.title} />
      </Card>
      <Card isList>
        <SectionTitle>{`由这 ${chosen.length} 件提出`}</SectionTitle>
        {chosen.map(({ id, line }) => (
          <Cell
            key={id} isWrapped title={line?.title ?? '存草稿后能看到是哪件'} note={line && lineNote(line, today)}
            trailing={<Button kind="text" isSmall label={`不用这件：${line?.title ?? id}`} onClick={() => change({ chosen: chosen.filter((one) => one.id !== id) })}>去掉</Button>}
          />
        ))}
        <SoughtPart sought={sought} today={today} onChange={(next) => change({ sought: next })} />
        <Button kind="text" isSmall icon="plus" onClick={() => setOpen(true)}>从这段时间里再选几件</Button>
      </Card>
      <Card>
        <Field label="问题表现" isMultiline value={form.findings} onChange={(findings) => change({ findings })} maxLength={5000} placeholder="职工反映了什么，多少件，哪些单位，为什么一直解决不了" />
        <View className="mt-3">
          <Field label="建议" isMultiline value={form.advice} onChange={(advice) => change({ advice })} maxLength={5000} placeholder="请哪个部门，做什么，什么时候" />
        </View>
        <View className="t-note mt-2">不写职工的名字和电话。交上审核时，数字就定下来，不再变。</View>
      </Card>
      <LinesSheet
        isOpen={isOpen} onClose={() => setOpen(false)} sought={sought} today={today} chosenIds={chosen.map(({ id }) => id)}
        onToggle={(line) => change({ chosen: chosen.some(({ id }) => id === line.id) ? chosen.filter(({ id }) => id !== line.id) : [...chosen, { id: line.id, line }] })}
      />
    </Page>
  )
}
