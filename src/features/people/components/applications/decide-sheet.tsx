import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { applicationTitle } from '@/domain/people/people.notice'
import { Button, Cell, Field, FieldError, KeyValue, Sheet } from '@/src/components'
import { useIntention } from '@/src/lib/use-intention'
import { toast } from '@/src/platform/dialog'
import { callPhone } from '@/src/platform/phone'
import { type ApplicationRow, peopleApplications } from '@/types/people/applications.contract'
import type { RosterRow } from '@/types/people/keeping.contract'
import { bindingMessageOf } from '../../binding-words'
import { RosterList } from '../roster/roster-list'

interface DecideSheetProps {
  /** Undefined while nothing is to be decided. */
  application: ApplicationRow | undefined
  onClose: () => void
}

/** One application: compared with the roster, granted, or declined with a reason. */
export function DecideSheet({ application, onClose }: DecideSheetProps) {
  return (
    <Sheet isOpen={application !== undefined} title={application ? applicationTitle(application) : ''} onClose={onClose}>
      {application && <Decision key={application.id} application={application} onDone={onClose} />}
    </Sheet>
  )
}

function Decision({ application, onDone }: { application: ApplicationRow; onDone: () => void }) {
  const { id, kind, name, words, phone, unionName } = application
  const { send, isSending, error } = useIntention(peopleApplications.decideApplication, ['people.', 'liaison.'])
  const [person, setPerson] = useState<RosterRow>()
  const [step, setStep] = useState<'look' | 'choose' | 'refuse'>('look')
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const isNoteMissing = countCharacters(note.trim()) < 2
  const isPersonMissing = kind === 'account' && !person
  const decide = async (isGranted: boolean): Promise<void> => {
    setTried(true)
    if (isGranted ? isPersonMissing : isNoteMissing) return
    if (!(await send({ applicationId: id, isGranted, ...(isGranted && person && { personId: person.id }), ...(!isGranted && { note }) }))) return
    toast(isGranted ? '通过了，他下一步起就能办' : '告诉他了')
    onDone()
  }
  if (step === 'choose') {
    return (
      <>
        <Cell isLow isLink hasArrow={false} title={kind === 'role' ? '名册里没有他，按申请新加' : '先不选'} onClick={() => { setPerson(undefined); setStep('look') }} />
        <RosterList words={name} filter={(row) => row.name !== null && row.leftOn === null && row.isBound === (kind === 'account')} onOpen={(row) => { setPerson(row); setStep('look') }} />
      </>
    )
  }
  return (
    <View>
      <KeyValue name="姓名">{name}</KeyValue>
      {unionName && <KeyValue name="工会">{unionName}</KeyValue>}
      <KeyValue name="说明">{words}</KeyValue>
      {phone && <Cell isLow title="打电话核对" value={phone} onClick={() => callPhone(phone)} />}
      {step === 'look' && (
        <Cell isLow title="名册里是谁" value={person?.name ?? (kind === 'role' ? '名册里没有，新加' : '选一下')} onClick={() => setStep('choose')} label={`名册里是谁：${person?.name ?? '还没选'}，选一下`} />
      )}
      {step === 'look' && isTried && isPersonMissing && <FieldError>换微信要选好是名册里的哪一位</FieldError>}
      {step === 'refuse' && (
        <View className="mt-3">
          <Field label="为什么不通过" isMultiline placeholder="写给申请的人看，比如：请带工作证来办公室核对" value={note} onChange={setNote} maxLength={200} error={isTried && isNoteMissing ? '写一句原因，至少 2 个字' : undefined} />
        </View>
      )}
      {error && <FieldError>{bindingMessageOf(error)}</FieldError>}
      <View className="row mt-3">
        <Button kind="line" onClick={() => { setTried(false); setStep(step === 'refuse' ? 'look' : 'refuse') }}>
          {step === 'refuse' ? '再看看' : '不通过'}
        </Button>
        <Button isGrowing onClick={() => void decide(step === 'look')} isSending={isSending}>
          {step === 'refuse' ? '不通过，告诉他' : kind === 'account' ? '通过，换到新微信' : '通过'}
        </Button>
      </View>
    </View>
  )
}
