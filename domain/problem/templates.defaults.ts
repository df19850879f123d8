import type { ReplyCommand, ReplyTemplate } from './reply.places'

const template = (id: string, command: ReplyCommand, title: string, text: string, field: ReplyTemplate['field'] = 'words'): ReplyTemplate => ({
  id, command, field, title, text,
})

/** What the office begins with; it edits them, adds its own and takes out of use what it does not want. */
export const defaultTemplates: readonly ReplyTemplate[] = [
  template('more-when', 'returnForMore', '问时间和人数', '您说的情况我们看了。还想请您补充两点：从哪个月开始，涉及几个人。有工资条、通知这类材料的话，拍一张也行。'),
  template('more-where', 'returnForMore', '问地点和单位', '请您补充一下具体的单位和地点，比如哪个车间、哪个项目，我们才能找对人。'),
  template('more-tried', 'returnForMore', '问找过谁', '您之前跟单位说过吗？找的是谁、怎么答复的，写几句就行，我们接着往下办。'),

  template('decline-arbitration', 'decline', '归劳动仲裁', '这件事要由劳动人事争议仲裁来定，工会不能代替它作决定。您要写申请、要人陪，工会的法律援助可以帮您。'),
  template('decline-arbitration-place', 'decline', '劳动仲裁在哪里', '区劳动人事争议仲裁院，〔地址〕，电话 〔电话〕。工会法律援助：职工服务中心 〔窗口〕。', 'turnTo'),
  template('decline-court', 'decline', '法院已经受理', '这件事法院已经受理，要等它的结果，工会这时不能另外处理。等的这段时间生活上有难处，可以另外告诉我们。'),
  template('decline-court-place', 'decline', '法院和援助', '〔法院名称〕立案庭，案号 〔案号〕。生活困难可以找职工服务中心申请帮扶。', 'turnTo'),
  template('decline-elsewhere', 'decline', '归别的部门', '这件事由〔部门〕管，工会没有这个权限，我们不想让您在这里白等。'),
  template('decline-elsewhere-place', 'decline', '别的部门在哪里', '〔部门〕〔科室〕，〔地址〕，电话 〔电话〕。去之前可以先打 12345 问清要带什么。', 'turnTo'),

  template('hand-up', 'handUp', '单位不肯', '已经和单位谈过〔次数〕次，最近一次是〔日期〕，单位的说法是〔单位的说法〕。本会协调不动，请区里接着办。'),
  template('send-back', 'sendBack', '不归我办', '这件事涉及〔内容〕，由〔部门〕管更合适，理由是〔理由〕。'),

  template('extension-bank', 'requestExtension', '等回单', '〔单位〕已经答应办，正在走〔手续〕，预计〔日期〕能办完，所以想延几天。'),
  template('pause-report', 'requestPause', '等检测或材料', '要等〔单位〕出〔材料〕才能往下办，已经在〔日期〕催过一次，对方说〔日期〕给。'),
  template('extension-yes', 'decideExtension', '同意延期', '〔单位〕的手续确实要时间，同意延到〔日期〕。到时不管办到哪一步，都请给职工一个说法。'),
  template('extension-no', 'decideExtension', '不同意延期', '这件已经等了一段时间，请按原来的期限办。有难处今天就跟办公室说，一起想办法。'),

  template('resolve-paid', 'resolve', '钱已经补发', '您反映的〔事项〕，〔单位〕已在〔办结日期〕补发到位，涉及〔人数〕人。请您查一下到账没有，没到账就答“没有解决”，我们接着办。'),
  template('resolve-mended', 'resolve', '已经修好、改好', '您反映的〔事项〕，〔办结日期〕已经〔做了什么〕。请您去看一看，跟说的不一样就告诉我们。'),
  template('resolve-rule', 'resolve', '制度改了', '〔单位〕在〔办结日期〕改了规定：〔新的规定〕，从〔日期〕起执行。执行得不对，请再告诉我们。'),
  template('resolve-consulted', 'resolve', '问题答复清楚了', '您问的〔事项〕：〔答复〕。依据是〔文件或条款〕。〔办结日期〕已经当面（电话）跟您说过，还有不清楚的请接着问。'),

  template('explain-gone', 'proposeExplain', '单位不在了', '〔单位〕已经〔注销或停产〕，眼下没有人能承担这件事。您的材料我们都留着，情况有变化就接着办。'),
  template('explain-gone-tried', 'proposeExplain', '试过什么', '〔日期〕去过〔地方〕，〔日期〕联系过〔人或部门〕，结果是〔结果〕。', 'tried'),
  template('explain-policy', 'proposeExplain', '眼下没有政策', '现在的规定里还没有这一条，区里定不了。我们已经把它写进建议，往上反映。'),
  template('reply-city', 'recordReply', '市总的答复', '市总工会〔日期〕答复：〔答复内容〕。下一步由〔承办人〕接着办，最晚〔日期〕给您结果。'),
  template('not-reached', 'recordAttempt', '没联系上', '〔时间〕打过一次，〔没人接听或关机〕，改天再打。'),
]
