import { boundAs } from '@/domain/people/people.notice'
import { Button, Card, Cell, EmptyState, FieldError, ListView, Page, StatusTag } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { useIntention } from '@/src/lib/use-intention'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { confirm } from '@/src/platform/dialog'
import { go } from '@/src/platform/navigation'
import { type InvitationRow, peopleInvitations } from '@/types/people/invitations.contract'
import { keepingMessageOf } from '../../keeping-words'

const stateWords: Record<InvitationRow['state'], string> = { open: '等人用', used: '用过了', revoked: '收回了', expired: '过期了' }

/** Every invitation with what became of it; the open ones can be taken back. */
export function Invitations() {
  const list = useList(peopleInvitations.invitations, {})
  const { send, isSending, error } = useIntention(peopleInvitations.revokeInvitation, ['people.invitations'])
  const { today } = useViewer()
  const revoke = async ({ id, personName, role, unionName }: InvitationRow): Promise<void> => {
    const isSure = await confirm({ title: '收回这个邀请吗', text: `${personName ?? boundAs({ role, unionName })}拿到的码就不能用了，要用时再发新的。`, confirmText: '收回' })
    if (isSure) await send({ invitationId: id })
  }
  return (
    <Page isDense bar={<Button isGrowing icon="plus" onClick={() => void go(routes.invite({}))}>发邀请</Button>}>
      {error && <FieldError>{keepingMessageOf(error)}</FieldError>}
      <ListView list={list} what="邀请" empty={<EmptyState icon="qr" title="还没有发过邀请" note="给名册里的同志，或者给一个工会的主席发一个码，扫一下就绑好。" />}>
        {(rows) => (
          <Card isList>
            {rows.map((row) => (
              <Cell
                key={row.id}
                isWrapped
                title={row.personName ?? boundAs(row)}
                sub={row.personName ? boundAs(row) : '谁拿到谁用'}
                note={`${row.madeByName} ${shortInstant(row.madeAt, today)} 发的${row.state === 'open' ? `，到 ${shortInstant(row.expiresAt, today)}` : ''}`}
                trailing={
                  row.state === 'open' ? (
                    <Button kind="line" isSmall label={`收回给${row.personName ?? boundAs(row)}的邀请`} onClick={() => void revoke(row)} isSending={isSending}>
                      收回
                    </Button>
                  ) : (
                    <StatusTag isDone={row.state === 'used'}>{stateWords[row.state]}</StatusTag>
                  )
                }
              />
            ))}
          </Card>
        )}
      </ListView>
    </Page>
  )
}
