import { auditLog } from './audit/log.contract'

export const auditContract = auditLog
