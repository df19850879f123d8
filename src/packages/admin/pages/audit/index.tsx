import { AuditLog } from '@/src/features/audit/components/audit-log'

export default function AuditPage() {
  return <AuditLog />
}
