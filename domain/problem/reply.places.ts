import type { CommandType } from './problem.commands'

/** Where a template can stand, in the order of a line's life, and what the office reads there. */
export const replyPlaces = [
  { command: 'returnForMore', field: 'words', name: '退回补充' },
  { command: 'decline', field: 'words', name: '不予受理的理由' },
  { command: 'decline', field: 'turnTo', name: '不予受理，可以找谁' },
  { command: 'handUp', field: 'words', name: '交回区里' },
  { command: 'sendBack', field: 'words', name: '退回交办' },
  { command: 'requestExtension', field: 'words', name: '申请延期' },
  { command: 'decideExtension', field: 'words', name: '答复延期' },
  { command: 'requestPause', field: 'words', name: '申请暂停' },
  { command: 'resolve', field: 'words', name: '办结答复' },
  { command: 'proposeExplain', field: 'words', name: '解决不了的原因' },
  { command: 'proposeExplain', field: 'tried', name: '解决不了，试过什么' },
  { command: 'recordReply', field: 'words', name: '市总的答复' },
  { command: 'recordAttempt', field: 'words', name: '没联系上' },
] as const satisfies readonly { command: CommandType; field: 'words' | 'turnTo' | 'tried'; name: string }[]

/** The commands whose words have templates. */
export type ReplyCommand = (typeof replyPlaces)[number]['command']

/**
 * Words for what is written again and again (常用答复): plain, short, on the reader's side, with slots 〔…〕 for what only the writer
 * knows.
 */
export interface ReplyTemplate {
  id: string
  /** The command whose words it gives, and with it the states it is offered in. */
  command: ReplyCommand
  /** Which of the command's fields: most have one. */
  field: 'words' | 'turnTo' | 'tried'
  title: string
  text: string
}
