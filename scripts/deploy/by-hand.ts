/** What neither WeChat's interfaces nor its tools can do: somebody clicks it, once. */
export const byHand: readonly { where: string; what: string }[] = [
  { where: '云开发控制台 › 数据库 › 每个集合 › 数据权限', what: '选“自定义安全规则”，填 {"read": false, "write": false}；小程序端不直接读写数据库' },
  { where: '云开发控制台 › 存储 › 权限设置', what: '选“自定义安全规则”，填 {"read": true, "write": "auth != null"}' },
  { where: '云开发控制台 › 设置 › 其他设置 › 消息推送', what: '开启“云函数接收消息推送”，消息类型 event、事件 wxa_media_check、函数 content' },
  { where: '云开发控制台 › 云函数 › deliver、sweep › 触发器', what: '核对定时触发器已经启用' },
  { where: '小程序后台 › 设置 › 基本设置 › 基础库最低版本设置', what: '填 npm run verify:weapp 给出的版本' },
  { where: '小程序后台 › 设置 › 服务内容声明 › 用户隐私保护指引', what: '照 docs/deploy.zh-CN.md 的“隐私保护指引”一节填写；没有声明的接口会被停用' },
  { where: '小程序后台 › 开发管理 › 接口设置', what: '申请 getLocation（可选；没有它也能登记走访）' },
  { where: '小程序后台 › 订阅消息', what: '照 docs/deploy.zh-CN.md 的“订阅消息模板”一节选用，把模板 ID 交给管理员' },
  { where: '小程序后台 › 管理 › 版本管理', what: '把上传的版本设为体验版，试用后提交审核、发布' },
]
