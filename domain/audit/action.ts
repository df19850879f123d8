/** What is written down: reads of what is sensitive, and changes to who may do what. Never what was read. */
export const auditActions = [
  'readReporter', 'readConduct', 'readPerson', 'readApplications', 'exported', 'imported', 'invited', 'invitationRevoked', 'bound', 'accountChanged',
  'applicationDecided', 'personSaved', 'rolesChanged', 'left', 'standInBegan', 'standInEnded', 'contentDecided', 'settingChanged', 'auditRead', 'retentionRun',
] as const
export type AuditAction = (typeof auditActions)[number]

export const auditWords: Readonly<Record<AuditAction, string>> = {
  readReporter: '看了反映人是谁', readConduct: '看了干部作风反映', readPerson: '看了名册里的人', readApplications: '看了加入申请', exported: '导出了数据',
  imported: '导入了数据', invited: '发了邀请', invitationRevoked: '收回了邀请', bound: '绑定了身份', accountChanged: '换了微信账号',
  applicationDecided: '审批了申请', personSaved: '改了名册', rolesChanged: '改了角色', left: '办了离任', standInBegan: '设了代办', standInEnded: '结束了代办',
  contentDecided: '审了图片', settingChanged: '改了设置', auditRead: '看了审计记录', retentionRun: '到期清理',
}

/** What belongs together for whoever looks through it. */
export const auditGroups = {
  names: ['readReporter', 'readConduct', 'readPerson', 'readApplications'],
  people: ['invited', 'invitationRevoked', 'bound', 'accountChanged', 'applicationDecided', 'personSaved', 'rolesChanged', 'left', 'standInBegan', 'standInEnded'],
  data: ['exported', 'imported', 'retentionRun'],
  settings: ['settingChanged', 'contentDecided'],
  audit: ['auditRead'],
} as const satisfies Record<string, readonly AuditAction[]>
export type AuditGroup = keyof typeof auditGroups
export const auditGroupNames = Object.keys(auditGroups) as AuditGroup[]

export const groupOf = (action: AuditAction): AuditGroup => auditGroupNames.find((name) => (auditGroups[name] as readonly AuditAction[]).includes(action))!
