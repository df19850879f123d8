import { View } from '@tarojs/components'
import { useState, type ComponentType } from 'react'
import { type Role, roleWords } from '@/domain/people/role'
import { Button, Card, Cell, Chip, Chips, Field, FieldError, FieldLabel, Page } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { toast } from '@/src/platform/dialog'
import { replace } from '@/src/platform/navigation'
import type { Me } from '@/types/people/me.contract'
import { type ApplyDraft, useApply } from '../../api/use-apply'
import { bindingMessageOf } from '../../binding-words'

/** 联络人 follows from a pair, the administrator is made by another one. */
const offered: readonly Role[] = ['chair', 'cadre', 'office', 'supervision', 'publicity', 'support', 'leader']

interface ApplyFormProps {
  kind: 'role' | 'account'
  person: NonNullable<Me['person']>
  /** Lets the person choose a union; the page brings it. */
  unionSheet: ComponentType<{ isOpen: boolean; onClose: () => void; onChoose: (union: { id: string; name: string } | null) => void }>
}

/** Who I am, which role, which union: the office compares it with what it knows, and decides. */
export function ApplyForm({ kind, person, unionSheet: UnionSheet }: ApplyFormProps) {
  const [draft, setDraft] = useState<ApplyDraft>({ kind, role: kind === 'role' ? 'chair' : undefined, union: person.union, name: person.name ?? '', phone: '', words: '' })
  const [isChoosing, setChoosing] = useState(false)
  const { missing, send, isSending, error } = useApply(draft)
  const change = (part: Partial<ApplyDraft>): void => setDraft((before) => ({ ...before, ...part }))
  const submit = async (): Promise<void> => {
    if (!(await send())) return
    toast('送到办公室了')
    await replace(routes.myRoles())
  }
  return (
    <Page title="申请" bar={<Button isGrowing onClick={() => void submit()} isSending={isSending}>{kind === 'role' ? '申请绑定' : '申请换到这个微信'}</Button>}>
      <View className="t-title">{kind === 'role' ? '申请绑定身份' : '换了微信'}</View>
      <View className="t-sub">
        {kind === 'role' ? '领导小组办公室核对后通过，结果在“我的身份”里看。' : '原来的身份换到现在这个微信，以前经办的都还在。只换手机、没换微信的，不用申请。'}
      </View>
      {error && <FieldError>{bindingMessageOf(error)}</FieldError>}
      {kind === 'role' && (
        <Card>
          <FieldLabel>我是</FieldLabel>
          <Chips label="我是">
            {offered.map((role) => (
              <Chip key={role} role="radio" isSelected={draft.role === role} onClick={() => change({ role })}>
                {roleWords[role]}
              </Chip>
            ))}
          </Chips>
          {missing.role && <FieldError>{missing.role}</FieldError>}
          {draft.role === 'chair' && <Cell isLow title="哪个工会" value={draft.union?.name ?? '选一下'} onClick={() => setChoosing(true)} />}
          {missing.union && <FieldError>{missing.union}</FieldError>}
        </Card>
      )}
      <Card>
        <Field label="姓名" value={draft.name} onChange={(name) => change({ name })} maxLength={30} hasCounter={false} error={missing.name} />
        <View className="mt-3">
          <Field label="电话" isOptional kind="phone" placeholder="核对时联系您，审完就删" value={draft.phone} onChange={(phone) => change({ phone })} maxLength={20} hasCounter={false} error={missing.phone} />
        </View>
        <View className="mt-3">
          <Field
            label="说明"
            isMultiline
            placeholder={kind === 'role' ? '比如：今年3月换届选上的主席' : '比如：原来的微信不用了，我是综合科的'}
            value={draft.words}
            onChange={(words) => change({ words })}
            maxLength={200}
            error={missing.words}
          />
        </View>
      </Card>
      <UnionSheet isOpen={isChoosing} onClose={() => setChoosing(false)} onChoose={(union) => { change({ union }); setChoosing(false) }} />
    </Page>
  )
}
