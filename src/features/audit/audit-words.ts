import type { AuditGroup } from '@/domain/audit/action'
import type { OutputOf } from '@/types/rpc'
import type { auditLog } from '@/types/audit/log.contract'

type Verified = OutputOf<typeof auditLog.verify>

export const groupWords: Record<AuditGroup | 'all', string> = { all: '全部', names: '看名字', people: '人和角色', data: '进出', settings: '设置', audit: '看审计' }

const faults: Record<NonNullable<Verified['broken']>['why'], string> = {
  hash: '有记录被改过', missing: '有记录被删掉', added: '有记录是后来塞进去的', chain: '和前一段接不上，有一段被删或被换',
}

/** What the check of the chain found, so far or to its end. */
export const verifiedWords = ({ seals, entries, broken, head }: Pick<Verified, 'seals' | 'entries' | 'broken' | 'head'>): { title: string; note: string; isSound: boolean } => {
  if (broken) return { title: `第 ${broken.seal} 段对不上：${faults[broken.why]}`, note: `它前面的 ${seals} 段、${entries} 条是对的。请马上告诉领导小组办公室和信息员，先不要动数据。`, isSound: false }
  if (head === null) return { title: '还没有封存的记录', note: '记录满一分半钟后由系统封存，过一会儿再核对。', isSound: true }
  return { title: `核对了 ${seals} 段、${entries} 条，都对得上`, note: '把最后一段的指纹抄下来另存一处：以后再核对，就看得出末尾有没有被人删掉。', isSound: true }
}
