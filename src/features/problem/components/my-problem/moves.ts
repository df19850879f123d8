import type { ProblemView } from '@/types/problem.views'
import { problemReporting } from '@/types/problem/reporting.contract'

/** What a reporter may do with words besides answering and supplying. */
export type Move = 'object' | 'objectExplained' | 'reopen' | 'withdraw'

export interface StandingProps {
  problem: ProblemView
  onMove: (move: Move) => void
}

interface MoveWords {
  title: string
  about: string
  label: string
  placeholder: string
  /** When nothing is written; undefined where words are the reporter's choice. */
  missing?: string
  button: string
  done: string
}

export const moveWords: Record<Move, MoveWords> = {
  object: {
    title: '提一次异议', about: '换一位同志或领导再看一次，期限从今天重新算。一件只能提一次，再看以后的答复不再改。',
    label: '为什么不同意', placeholder: '哪里说得不对，还有什么情况', missing: '写一下为什么不同意，换的人才好看', button: '提交异议', done: '收到您的异议，换人再看',
  },
  objectExplained: {
    title: '不同意这个说明', about: '办公室再看一次：接着办，或者维持说明。一件只能提一次。',
    label: '为什么不同意', placeholder: '哪里说得不对，还能怎么办', missing: '写一下为什么不同意，办公室才好看', button: '提交意见', done: '收到您的意见，等办公室决定',
  },
  reopen: {
    title: '重新办', about: '这件重新办，重新定期限。一件只能要求一次。',
    label: '还有什么没解决', placeholder: '哪里又出了问题，什么时候', missing: '写一下还有什么没解决，好接着办', button: '提交，重新办', done: '收到了，重新办理',
  },
  withdraw: {
    title: '撤回这件诉求', about: '撤回后不再办理，也不能恢复；要办可以再反映一次。',
    label: '为什么撤回', placeholder: '不想说也可以', button: '撤回', done: '已撤回',
  },
}

export const moveProcedures = {
  object: problemReporting.object,
  objectExplained: problemReporting.objectExplained,
  reopen: problemReporting.reopen,
  withdraw: problemReporting.withdraw,
} as const satisfies Record<Move, unknown>
