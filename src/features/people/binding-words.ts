import type { Day } from '@/domain/calendar/day'
import type { InvitationStanding } from '@/domain/people/invitation'
import type { ClientError } from '@/src/lib/client-error'
import { shortInstant } from '@/src/lib/format'
import { messageOf } from '@/src/lib/messages'
import type { HeldInvitation } from '@/types/people/invitations.contract'

type Sentence = { title: string; note: string }

/** What became of it, and the way on. */
export const standingWords = ({ state, personName, madeByName, expiresAt }: HeldInvitation, today: Day): Sentence => {
  const name = personName ?? '这位同志'
  const sentences: Record<Exclude<InvitationStanding, 'open'>, Sentence> = {
    used: { title: '这个邀请码用过了', note: `一个码只用一次。请${madeByName}再发一个，或者在这里申请。` },
    usedByYou: { title: '您已经绑好了', note: '不用再绑一次，回工作台就能办事。' },
    revoked: { title: '这个邀请码收回了', note: `问一下${madeByName}；要绑定，也可以在这里申请。` },
    expired: { title: '这个邀请码过期了', note: `${shortInstant(expiresAt, today)}到的期。请${madeByName}再发一个，或者在这里申请。` },
    forSomebodyElse: { title: `这份邀请是给${name}的`, note: '您这个微信已经是名册里的另一位同志，不能再绑成别人。请把它转给本人；您要加角色，请办公室另发一份。' },
    boundElsewhere: { title: `${name}已经绑了别的微信`, note: '您就是本人、换了微信的，申请“换了微信”，办公室核对后改过来。' },
    left: { title: `${name}已经登记离开`, note: '又回来了的，请重新申请。' },
  }
  return state === 'open' ? { title: '', note: '' } : sentences[state]
}

const rules: Record<string, string> = {
  alreadyWaiting: '您有一份申请还在等审核，先等结果，或撤回再申请。',
  nameMissing: '写上您的姓名，办公室和同事要知道是谁。',
  roleMissing: '选一个角色。',
  unionMissing: '当工会主席要写明是哪个工会。',
  alreadyBound: '这个人已经绑过了。换了微信的，走“换了微信”。',
  notYetBound: '名册里这位同志还没绑过微信，请他申请绑定角色。',
  hasLeft: '这位同志登记过离开，不能这样绑。',
  mayNotGrant: '这个角色由管理员给，办公室给不了。',
  personMissing: '选一下是名册里的哪一位。',
  ownApplication: '自己的申请要由别的同志审。',
  noteMissing: '写一句为什么不通过。',
}

const states: Record<string, string> = { decided: '这份申请已经审过了，已为您更新到最新。', withdrawn: '这份申请已经撤回了，已为您更新到最新。', used: '这个邀请码已经用了，收不回来。', revoked: '已经收回过了。' }

/** Said of a code that never was. */
export const noSuchCode = '没有这个邀请码。看看有没有抄错：码里没有 0、1 和字母 I、O。'

/** Why a binding, an application or a decision was not taken. */
export const bindingMessageOf = (error: ClientError, missing = '没有找到这份申请或这个人，可能刚改过。'): string => {
  const { code, details } = error
  if (code === 'RULE_VIOLATED') return rules[String(details.rule)] ?? messageOf(error)
  if (code === 'STATE_FORBIDS') return states[String(details.state)] ?? messageOf(error)
  if (code === 'NOT_FOUND') return missing
  return messageOf(error)
}
