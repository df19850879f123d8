import { accept, assignAccepted, progress, sign, tale, type Tale } from './tale'

/** Complaints about cadres' conduct: supervision's own ledger, in no figure but its own. */
export const conduct: readonly Tale[] = [
  tale('attitude', {
    by: 'worker5', union: 'catering', category: 'conduct', on: -1, anonymity: 'anonymous', concerned: ['cadre2'],
    says: '来店里走访只顾着拍照，我们说的话一句也没有记，拍完就走了。',
  }),
  tale('promise', {
    by: 'worker6', union: 'trade', category: 'conduct', on: -5, concerned: ['contact1'],
    says: '答应的事三次都没有回话，打电话说在忙，后来干脆不接了。',
  }, accept(1, { by: 'supervision1' }), assignAccepted(2, 'supervision1', { by: 'supervision1' }), sign(2), progress(4, '已和双方分别谈过，正在核对通话记录。')),
]
