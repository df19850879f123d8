import { answer, assign, assignAccepted, measure, progress, resolve, sign, tale, type Tale, then } from './tale'

/** Lines that somebody is at: 办理中 in every light, 已暂停, 二次办理. */
export const handling: readonly Tale[] = [
  tale('canteen', {
    by: 'cadre1', union: 'school', category: 'culture', visit: 'school-4',
    says: '食堂中午排队要四十分钟，老师吃完饭就没有时间备课了。学校想错峰，缺一间周转的屋子。',
  },
  assign(1, { union: 'school' }, { by: 'office1', with: ['publicity1'], difficulty: 'complex' }), sign(1),
  measure(2, '和后勤商量错峰就餐，先在五年级试两周。', 6), progress(4, '五年级已试行一周，排队时间降到十五分钟左右。')),
  tale('insurance', {
    by: 'worker5', union: 'catering', category: 'socialInsurance', on: -12,
    says: '社保断交了半年才知道，去医院报销时窗口告诉我的。店里说是会计换人漏了，想请工会帮着补上。',
  },
  assign(1, 'cadre1', { difficulty: 'outside', with: [{ outside: '人社局' }] }), sign(1),
  measure(2, '联系人社局核对断交月份，约店方一起商量补缴。', 3), progress(5, '人社局已调出缴费记录，确认断交六个月。'), progress(9, '店方同意补缴，正在准备材料。')),
  tale('heater', {
    by: 'worker6', union: 'trade', category: 'safety', on: -5, place: '演示商贸公司一楼收银区',
    says: '收银台正对大门风口太大，站一天肩膀都是僵的。门帘坏了半年，报了也没有人换。',
  }, assign(1, 'office1'), sign(1), measure(2, '请物业换门帘，收银台侧面加挡风板。'), progress(3, '门帘已量好尺寸下单，挡风板先用货架顶着。')),
  tale('promotion', {
    by: 'worker3', union: 'heating', category: 'skills', on: -15,
    says: '技能等级评了两年没有结果，当时交的材料也没有退。师傅们都等着这个涨工资。',
  },
  assign(1, 'contact1', { difficulty: 'complex', with: [{ union: 'heating' }] }), sign(2),
  measure(3, '到市里查评审进度，缺什么材料一次说清。', -2), progress(7, '查到有四个人缺工作年限证明，已经逐个通知。'), progress(12, '补交材料已收齐，送到市里了。')),
  tale('overtime', {
    by: 'worker2', union: 'logistics', category: 'pay', on: -8,
    says: '加班费按老标准算，比最低的还少。问组长，组长说系统里就是这么设的。',
  },
  assign(1, 'support1'), sign(1), measure(2, '调出三个月考勤和工资条，请公司按规定核算。'), progress(4, '公司承认系统参数没有更新。'),
  progress(7, '差额已算出来，共涉及 11 人，公司说随下月工资补发。'),
  then(7, '15:20', 'owner', { type: 'proposeExplain', reason: '补发要等下月工资一起走，限期内办不完。', tried: '已核清人数和金额，公司写了书面承诺。' })),
  tale('dorm', {
    by: 'worker4', union: null, category: 'newEmployment', on: -18, place: '演示商圈步行街',
    says: '骑手中午没地方歇脚充电，只能坐在楼梯间。商圈里能不能给开个户外劳动者服务站。',
  },
  assign(1, 'publicity1', { difficulty: 'complex', with: ['cadre2', { union: 'catering' }] }), sign(1),
  measure(3, '在商圈找一间能接水电的屋子，十五天内定下来。', -3), progress(8, '看了三处，一处合适，正在谈租金。'),
  progress(16, '房子定了，水电在改，预计两周后开门。')),
  tale('roster', {
    by: 'worker5', union: 'catering', category: 'hours', on: -14, anonymity: 'anonymous',
    says: '排班表当天晚上才发，第二天几点上班都不知道，孩子没法安排。能不能提前两天发。',
  },
  assign(1, 'cadre2', { with: [{ union: 'catering' }] }), sign(2), measure(3, '约店长谈提前排班的事。'),
  then(7, '10:40', 'supervision1', { type: 'press', step: 'remind', text: '已经逾期，请写明办到哪一步了。' }),
  then(9, '10:10', 'supervision1', { type: 'press', step: 'notice', text: '逾期未动，请两个工作日内给出办法并签收本督办单。' }),
  then(10, '09:30', 'owner', { type: 'signNotice' }),
  then(12, '11:00', 'supervision1', () => ({ type: 'press', step: 'leader', text: '请领导过问。', leaderId: 'demo_leader1' })),
  then(13, '16:40', 'leader1', ({ id, day }) => ({ type: 'instruct', id, text: '排班的事不难，约店长当面谈，三天内给职工一个答复。', dueOn: day(2) }))),
  tale('medical', {
    by: 'worker7', union: 'town', category: 'hardship', on: -9,
    says: '爱人住院花了不少钱，家里一下子紧了。听说工会有困难帮扶，不知道要准备什么材料。',
  },
  assign(1, 'cadre1'), sign(1), measure(2, '入户了解情况，帮着准备困难职工档案材料。'),
  then(7, '09:50', 'supervision1', { type: 'press', step: 'remind', text: '困难职工的事等不得，请尽快办。' })),
  tale('gate', {
    by: 'worker2', union: 'logistics', category: 'safety', on: -4, place: '演示物流园区北门',
    says: '园区北门货车人车混行，上下班时候特别险。画条线、立几个桩子就能好不少。',
  },
  assign(1, { union: 'logistics' }, { with: ['support1'] }), sign(1), measure(2, '和园区物业一起划出人行道，装隔离桩。', 2),
  then(3, '15:30', 'owner', { type: 'requestExtension', workdays: 5, reason: '隔离桩要从外地发货，大约一周到。' })),
  tale('fund', {
    by: 'worker1', union: 'school', category: 'pay', parent: 'leave', on: -3,
    says: '代课费还差两个月没有补，学校说等财政批复。',
  }, assignAccepted(1, 'cadre1'), sign(1), progress(2, '已和学校财务对账，差额 2 个月，等批复。')),

  tale('elevator', {
    by: 'worker7', union: 'town', category: 'safety', on: -4,
    says: '厂里货梯门关不严还在用，装货的时候要有人拿木棍顶着。',
  },
  assign(1, 'cadre2', { with: [{ union: 'town' }] }), sign(1), progress(2, '已让厂里停用，贴了封条。'),
  then(2, '15:00', 'owner', { type: 'requestPause', waitingFor: { kind: 'outside', name: '市场监管局' }, reason: '等特种设备检验，检验员约在下周。' }),
  then(2, '16:10', 'office1', { type: 'decidePause', isGranted: true, note: '同意，检验一出结果就继续。' })),
  tale('subsidy', {
    by: 'worker3', union: 'heating', category: 'hardship', on: -10,
    says: '孩子上大学想申请助学补助，表交上去一个多月没有回音。',
  },
  assign(1, 'cadre1', { difficulty: 'complex' }), sign(1), progress(3, '表找到了，缺一份录取通知书复印件，已请本人补来。'),
  then(4, '11:10', 'owner', { type: 'requestPause', waitingFor: { kind: 'reporter' }, reason: '等反映人把录取通知书复印件送来。' }),
  then(5, '09:20', 'office2', { type: 'decidePause', isGranted: true })),

  tale('leave', {
    by: 'worker1', union: 'school', category: 'pay', on: -11,
    says: '代课费拖了一个学期没有发，问财务说等通知。一共五个老师，钱不多，就是想有个准信。',
  },
  assign(1, 'cadre1'), sign(1), progress(3, '学校先把三个月的发了，差两个月。'), resolve(4, '三个月代课费已发到卡里。'),
  answer(6, 'partly', 'fair', '发了三个月，还差两个月。'),
  then(8, '09:30', 'office1', () => ({ type: 'split', childId: 'demo_p_fund', childNumber: '', title: '代课费还差两个月', description: '代课费还差两个月没有补，学校说等财政批复。' }))),
  tale('shower', {
    by: 'worker3', union: 'heating', category: 'culture', on: -12,
    says: '检修班下夜班没有热水洗澡，身上都是灰，回家老人孩子都呛得慌。',
  },
  assign(1, 'contact1', { with: [{ union: 'heating' }] }), sign(1), progress(3, '换了一台热水器。'), resolve(4, '热水器已换新，今晚就能用。'),
  answer(9, 'unsolved', 'dissatisfied', '热水器是换了，可水压上不去，还是洗不了。')),
  tale('parking', {
    by: 'worker6', union: 'trade', category: 'culture', on: -20,
    says: '员工电动车没有地方停，停外面丢过两辆。地下室有空地，想请工会帮着说说。',
  },
  assign(1, 'office1', { with: [{ union: 'trade' }] }), sign(1), progress(3, '物业同意划出一块地方，正在装充电桩。'), resolve(4, '地下室东侧划出三十个车位。'),
  answer(5, 'solved', 'satisfied', '谢谢，方便多了。'),
  then(18, '08:40', 'reporter', { type: 'reopen', reason: '上周物业又把车位租给外面的人了，我们又没有地方停了。' })),
]
