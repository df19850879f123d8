import { accept, answer, assign, measure, problemId, progress, resolve, sign, tale, type Tale, then } from './tale'

/** Lines that wait for an answer, or ended without being solved here: 待回访, 未解决已说明, 已上报, 已并案, 已撤回. */
export const answered: readonly Tale[] = [
  tale('helmet', {
    by: 'worker2', union: 'logistics', category: 'safety', on: -5,
    says: '安全帽到年限了还在用，帽带一扯就断。一个班二十几个人都是老的。',
  }, assign(1, { union: 'logistics' }), sign(1), measure(2, '统计人数，统一更换。'), progress(3, '新安全帽 26 顶已到货。'), resolve(4, '26 顶安全帽已发到每个人手里，旧的收回销毁。')),
  tale('heat', {
    by: 'worker5', union: 'catering', category: 'hours', on: -20, anonymity: 'anonymous',
    says: '后厨灶台边四十多度没有轮换休息，高温补贴也没有发过，前天又有人中暑。',
  },
  assign(1, 'cadre2', { with: [{ union: 'catering' }] }), sign(1), progress(3, '五家店已装工业风扇，备了防暑药。'),
  resolve(4, '高温补贴本月起随工资发，每小时轮换休息十分钟。'),
  then(17, '10:00', 'office1', { type: 'recordAttempt', channel: 'inApp', note: '' })),
  tale('lamp', {
    by: 'worker3', union: 'heating', category: 'safety', on: -16, anonymity: 'named',
    says: '东站院里的路灯坏了半年，夜班巡检全靠手电，上个月有人崴了脚。',
  },
  assign(1, 'contact1'), sign(1), progress(3, '换了两盏灯。'), resolve(4, '两盏路灯已修好。'),
  answer(5, 'unsolved', 'dissatisfied', '修的是大门口的，院里一盏没亮。'),
  progress(8, '院里四盏灯重新布线。'), resolve(10, '院里四盏灯都亮了，请再看看。'),
  answer(14, 'unsolved', null, '昨晚又灭了两盏，线还是老线。')),

  tale('retire', {
    by: 'worker7', union: 'town', category: 'socialInsurance', on: -30,
    says: '厂子倒闭了养老断了八年，想补交又听说政策不让一次补。',
  },
  assign(1, 'cadre1', { difficulty: 'outside', with: [{ outside: '人社局' }] }), sign(1), measure(2, '到人社局问清补缴政策。'),
  progress(6, '人社局答复：不能一次性补缴，可以按灵活就业续缴。'),
  then(8, '10:30', 'owner', { type: 'proposeExplain', reason: '现行政策不允许一次性补缴以往年度，区里解决不了。', tried: '两次到人社局核实，查了全部缴费记录，算了三种续缴办法。' }),
  then(9, '15:00', 'leader1', ({ day }) => ({ type: 'decideExplain', isSigned: true, reviewOn: day(60), note: '向本人当面说清楚，政策一有变化马上告诉他。' }))),
  tale('bus', {
    by: 'worker2', union: 'logistics', category: 'other', on: -24,
    says: '园区没有公交末班车，中班十一点下班只能打车，一趟三十块。',
  },
  assign(1, 'support1', { difficulty: 'complex' }), sign(1), measure(2, '和公交公司商量延长末班。'), progress(8, '公交公司测算客流不够，暂不能延长。'),
  then(10, '10:30', 'owner', { type: 'proposeExplain', reason: '客流不足，公交公司暂时不能延长末班车。', tried: '提供了 120 人的需求名单，谈了两次；定制班车也问过价格。' }),
  then(11, '15:20', 'leader1', ({ day }) => ({ type: 'decideExplain', isSigned: true, reviewOn: day(40) })),
  then(21, '18:20', 'reporter', { type: 'objectExplained', reason: '可以先让园区班车绕一下，我们愿意出一点车费。' })),

  tale('platform', {
    by: 'worker4', union: null, category: 'newEmployment', on: -20, place: '演示商圈骑手站点',
    says: '平台罚款说扣就扣，差评也不让申诉，一单白跑还倒贴。几个骑手都想请工会出面谈一谈。',
  },
  assign(1, 'cadre2', { difficulty: 'complex' }), sign(1), measure(2, '收集骑手意见，和平台本地站点谈。'), progress(7, '站点说规则是总部定的，本地改不了。'),
  then(9, '11:00', 'leader1', { type: 'consentToEscalate', note: '同意上报，把骑手的原话附上。' }),
  then(10, '09:40', 'office1', { type: 'escalate', reason: '平台规则由总部制定，需市总工会协调。' })),
  tale('cert', {
    by: 'worker3', union: 'heating', category: 'skills', on: -38,
    says: '外地考的证书本地不认，重新考要花三千多。',
  },
  accept(1, { difficulty: 'outside' }),
  then(4, '10:00', 'leader1', { type: 'consentToEscalate' }),
  then(5, '09:30', 'office1', { type: 'escalate', reason: '证书互认要市里和人社部门定，区里办不了。' }),
  then(22, '10:20', 'office2', { type: 'lookAgain', note: '市总答复正在和人社部门会商，下月给意见。' })),

  tale('gate2', {
    by: 'worker6', union: 'trade', category: 'safety', on: -3,
    says: '园区北门大货车太多走路害怕，早上送孩子都绕着走。',
  }, then(1, '10:30', 'office1', { type: 'merge', mainId: problemId('gate'), reason: '和园区北门人车混行是同一件事。' })),
  tale('rest2', {
    by: 'worker6', union: 'trade', category: 'hours', on: -47,
    says: '大促连上十二天班没有调休，腿都站肿了。',
  },
  then(1, '10:10', 'office1', { type: 'merge', mainId: problemId('rest'), reason: '和园区大促期间排休是同一件事。' }),
  answer(8, 'solved', 'satisfied', '调休补上了，谢谢。')),

  tale('typo', {
    by: 'worker5', union: 'catering', category: 'appFeedback', on: -7,
    says: '小程序里字太小看不清，后来发现手机设置里能调大，是我没找到。',
  }, then(1, '12:20', 'reporter', { type: 'withdraw', reason: '自己找到大字设置了，不用办了。' })),
  tale('vague', {
    by: 'worker7', union: 'town', category: 'other', on: -45, anonymity: 'anonymous',
    says: '厂里有些事情不太合理，希望有人来管一管。',
  }, then(1, '09:50', 'office2', { type: 'returnForMore', question: '谢谢您告诉我们。请说说是哪方面的事、大概什么时候开始的，我们才好找人办。' })),
  tale('lawsuit', {
    by: 'worker4', union: null, category: 'pay', on: -6, anonymity: 'named', place: '演示小区二期工地',
    says: '装修队欠我工钱三万六，仲裁赢了对方就是不给。',
  }, then(1, '10:20', 'office1', { type: 'decline', reason: '仲裁裁决已经生效，工会不能代替执行，需要由法院强制执行。', turnTo: '区人民法院执行局；写申请有困难可到职工服务中心，有律师免费帮着写' })),
  tale('tax', {
    by: 'worker5', union: 'catering', category: 'other', on: -40,
    says: '个人开店办营业执照要跑三趟，能不能一次办完。',
  },
  then(1, '10:10', 'office1', { type: 'decline', reason: '办营业执照不属于工会职责。', turnTo: '区政务服务大厅，电话咨询 12345' }),
  then(5, '19:10', 'reporter', { type: 'object', reason: '工会说过帮新就业的人办事，我是刚转行开店的。' }),
  then(6, '10:00', 'office2', { type: 'decline', reason: '已联系政务大厅，办照可以网上一次办完，我们把操作步骤发给您；这件事本身不在工会办理范围。', turnTo: '区政务服务大厅帮办窗口' })),
]
