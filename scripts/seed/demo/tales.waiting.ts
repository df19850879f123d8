import { accept, ago, assign, assignAccepted, sendBack, tale, type Tale, then } from './tale'

/** Lines that the office, an owner or a reporter is to act on first: 待受理, 待补充, 待交办, 待签收. */
export const waiting: readonly Tale[] = [
  tale('night', {
    by: 'worker2', union: 'logistics', category: 'hours', minutesAgo: 35, place: '演示物流园区分拣二车间',
    says: '夜班连着排了九天没有轮休，班长说旺季都这样，几个同事已经头晕站不住了。想请工会帮着问问，能不能隔几天让大家歇一天。',
  }),
  tale('screen', {
    by: 'worker6', union: 'trade', category: 'culture', on: -1,
    says: '职工书屋的门常年锁着，想借本书都找不到管钥匙的人。能不能每周固定开放两个中午，我们愿意轮流值班。',
  }),
  tale('rider', {
    by: 'worker4', union: null, category: 'newEmployment', on: -4, anonymity: 'anonymous', place: '演示商圈西门',
    says: '送外卖想加入工会不知道找谁，平台说我是个体户，商场说不归他们管。听说入会以后有意外保障，请问像我这样的怎么办。',
  }, then(3, '10:20', 'supervision1', { type: 'press', step: 'remind', text: '这件已过受理时限，请今天受理并回复反映人。' })),
  tale('bonus', {
    by: 'worker3', union: 'heating', category: 'pay', on: -8, anonymity: 'named',
    says: '上个采暖期的奖金少发了一个月，问了两次都说按新办法算。新办法没有人给我们讲过，希望工会帮着要一份说明。',
  },
  then(1, '09:40', 'office1', { type: 'decline', reason: '奖金发放办法属于公司内部分配制度，公司说明已在公告栏张贴。', turnTo: '公司人力资源部，二楼 203 室' }),
  then(7, '18:30', 'reporter', { type: 'object', reason: '公告栏里没有这份说明，我去看过三次，还拍了照片。' })),

  tale('glass', {
    by: 'worker1', union: 'school', category: 'safety', on: -3, place: '演示第三小学教学楼',
    says: '三楼走廊的玻璃松了，课间孩子多，老师们天天提心吊胆。报过一次修，来人看了看就走了。',
  }, then(1, '09:30', 'office1', { type: 'returnForMore', question: '请说一下是哪一侧走廊、哪一扇窗，方便的话拍一张照片，我们马上联系维修。' })),
  tale('dust', {
    by: 'worker2', union: 'logistics', category: 'safety', on: -11, anonymity: 'anonymous',
    says: '分拣线粉尘大口罩不够发，一人一周只有两个，下班鼻孔都是黑的。',
  }, then(1, '09:20', 'office2', { type: 'returnForMore', question: '请补充是哪个车间、大概从什么时候开始的，我们好请安监人员一起去看。' })),

  tale('nursing', {
    by: 'worker6', union: 'trade', category: 'women', on: -3,
    says: '商场没有地方给孩子喂奶挤奶，几个刚休完产假的同事只能躲在仓库里。附近写字楼有爱心妈妈小屋，我们这里能不能也建一个。',
  }, accept(1, { difficulty: 'complex' })),
  tale('dues', {
    by: 'worker7', union: 'town', category: 'dues', on: -8,
    says: '会费每月都扣却没见过账，想知道花在哪里了。不是不愿意交，就是想看个明白账。',
  }, accept(1)),
  tale('stairs', {
    by: 'worker1', union: 'school', category: 'culture', on: -6,
    says: '职工活动室楼梯没有扶手，退休返聘的老师上下很吃力，去年冬天有人滑倒过。',
  },
  accept(1, { by: 'chair1', difficulty: 'complex' }),
  then(2, '15:10', 'chair1', { type: 'handUp', reason: '活动室是租用的房子，改楼梯要房主同意，学校工会办不了，请区里出面协调。' })),

  tale('training', {
    by: 'worker3', union: 'heating', category: 'skills', on: -2,
    says: '焊工证到期没人组织复训，自己去市里学要请五天假。往年都是单位统一组织的，今年问谁都说不清楚。',
  }, assign(1, 'contact1', { with: [{ union: 'heating' }] })),
  tale('contract', {
    by: 'worker5', union: 'catering', category: 'contract', on: -5, isHiddenFromUnion: true,
    says: '干了八个月还没签劳动合同，老板说过完年一起签。想问问没有合同以后能不能认工龄。',
  }, assign(1, 'cadre1')),
  tale('congress', {
    by: 'worker7', union: 'town', category: 'democracy', on: -9,
    says: '镇里几家小厂从没开过职代会，涨不涨工资都是老板一句话。能不能几家合起来开一个区域性的。',
  },
  assign(1, 'cadre1', { difficulty: 'complex' }), sendBack(2, '职代会工作由基层工作部室负责，建议转给他们。'),
  assignAccepted(3, 'contact1'), sendBack(4, '手上有两件同类的正在办，怕耽误，请办公室再定。')),

  tale('boiler', {
    by: 'worker3', union: 'heating', category: 'safety', minutesAgo: 300, anonymity: 'named', place: '演示热力公司东站锅炉房',
    says: '锅炉房一氧化碳报警器响了两次，值班长让把电池抠了。夜里就两个人在里面，请马上派人来看看。',
  },
  ago(285, assign(0, 'cadre2', { urgency: 'critical', with: [{ outside: '应急管理局' }] })),
  ago(270, then(0, '', 'leader1', ({ id }) => ({ type: 'instruct', id, text: '人先撤到安全的地方，今天必须查清楚报警原因，办公室跟到底。' }))),
  ago(262, then(0, '', 'owner', { type: 'sign' })),
  ago(150, then(0, '', 'owner', ({ id }) => ({ type: 'addProgress', id, text: '已到现场，两名值班职工撤出，通风后复测正常；报警器已换新电池，正在排查烟道。' })))),
]
