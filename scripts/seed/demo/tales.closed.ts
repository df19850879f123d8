import { answer, assign, measure, progress, resolve, sign, tale, type Tale, then } from './tale'

/** A year of lines that came to an end with an answer, or with a reviewer's word where none came: 已销号. */
export const closed: readonly Tale[] = [
  tale('library', {
    by: 'worker1', union: 'school', category: 'culture', on: -232,
    says: '职工书屋三年没有添新书，老师们都不去了。',
  }, assign(1, 'publicity1'), sign(1), measure(2, '请老师们自己列书单。'), progress(4, '两百本新书已上架。'), resolve(4, '新书 200 本上架，周三中午开放。'), answer(5, 'solved', 'satisfied', '书单就是我们自己挑的，很好。')),
  tale('wage', {
    by: 'worker2', union: 'logistics', category: 'pay', on: -214, anonymity: 'named',
    says: '临时工工资压了两个月，家里等着用钱。一共八个人，都是一个村的。',
  },
  assign(1, 'cadre1', { urgency: 'urgent', with: [{ outside: '人社局' }] }), sign(1), progress(1, '当天约了用工方，承诺两天内发清。'), resolve(2, '八人工资共 5.2 万元已全部到账。'),
  answer(2, 'solved', 'satisfied', '钱到了，谢谢工会，能给家里一个交代了。')),
  tale('committee', {
    by: 'chair2', union: 'logistics', category: 'organization', on: -198,
    says: '工会委员走了三个没有补选，联合会开会凑不够人数。',
  }, assign(1, 'cadre2', { difficulty: 'complex' }), sign(2), measure(3, '指导联合会补选。', -186), progress(9, '候选人名单公示。'), resolve(13, '补选三名委员，已批复。'), answer(14, 'solved', 'satisfied')),
  tale('milk', {
    by: 'worker6', union: 'trade', category: 'women', on: -181,
    says: '孕期还安排站柜台九小时，腿肿得鞋都穿不上。',
  }, assign(1, 'office1', { with: [{ union: 'trade' }] }), sign(1), progress(3, '已调到客服台，可以坐着。'), resolve(3, '调岗完成，每天少排一小时。'), answer(4, 'solved', 'satisfied', '调到客服台了，舒服多了。')),
  tale('noise', {
    by: 'worker3', union: 'heating', category: 'safety', on: -166, anonymity: 'anonymous',
    says: '泵房噪声大耳朵嗡嗡响，耳塞发的是一次性的。',
  }, assign(1, 'contact1', { difficulty: 'complex' }), sign(1), measure(2, '测噪声，换防护耳罩。'), progress(8, '测得 92 分贝，超标。'), resolve(12, '耳罩人手一副，泵房加了隔音门。'), answer(14, 'solved', 'satisfied')),
  tale('course', {
    by: 'worker4', union: null, category: 'joining', on: -150, anonymity: 'named', place: '演示客运站',
    says: '开网约车的能加入工会吗，车友群里二十多个人都想问。',
  }, assign(1, 'cadre2'), sign(1), progress(2, '讲了入会办法，二十三人报名。'), resolve(4, '23 名司机已入会，编入行业工会联合会。'), answer(5, 'solved', 'satisfied', '会员卡都发下来了。')),
  tale('fan', {
    by: 'cadre2', union: 'heating', category: 'culture', visit: 'heating-1',
    says: '值班室没有空调，夜里又闷又热睡不着。走访时值班的师傅提的。',
  }, assign(1, 'contact1'), sign(1), progress(3, '空调装好。'), resolve(4, '值班室装了一台空调。'), answer(6, 'solved', 'satisfied', '回访时看过，能用。')),
  tale('bill', {
    by: 'worker5', union: 'catering', category: 'contract', on: -121,
    says: '辞职压着押金不退，说要等三个月。进店时交的八百块工服押金。',
  }, assign(1, 'cadre1'), sign(1), progress(2, '店长同意退押金。'), resolve(3, '八百元押金已退。'), answer(4, 'solved', 'fair', '退了，就是跑了三趟。')),
  tale('health', {
    by: 'worker7', union: 'town', category: 'women', on: -108,
    says: '镇里女工两年没做过妇科体检，都说等通知。',
  }, assign(1, 'cadre2', { difficulty: 'complex', with: [{ outside: '卫健局' }] }), sign(1), measure(3, '联系妇幼保健院排期。'), progress(10, '体检安排在下周。'), resolve(14, '四十六名女工做完体检。'), answer(16, 'solved', 'satisfied')),
  tale('union', {
    by: 'chair1', union: 'school', category: 'democracy', on: -96, onBehalfOf: '几位年轻老师', anonymity: 'named',
    says: '绩效办法没有上职代会就执行了，年轻老师有意见又不敢说。',
  }, assign(1, 'cadre1', { difficulty: 'complex' }), sign(1), measure(2, '请学校补开职代会审议。'), progress(8, '职代会定在下周三。'), resolve(13, '职代会审议通过修改后的办法，公示七天。'), answer(15, 'solved', 'fair', '办法改了两条，大家基本同意。')),
  tale('drink', {
    by: 'worker2', union: 'logistics', category: 'safety', on: -83,
    says: '分拣区没有喝的水，要走到办公楼去接。',
  }, assign(1, { union: 'logistics' }), sign(1), progress(2, '装了两台直饮水机。'), resolve(2, '两台直饮水机已经能用。'), answer(3, 'solved', 'satisfied')),
  tale('hire', {
    by: 'worker3', union: 'heating', category: 'contract', on: -71,
    says: '合同到期没有续签也不说用不用，心里没有底。',
  },
  assign(1, 'support1'), sign(1), measure(3, '和公司人力约谈。'), progress(9, '公司答应本周给答复。'), resolve(11, '合同续签三年。'), answer(12, 'solved', 'satisfied', '签了，踏实了。')),
  tale('match', {
    by: 'worker1', union: 'school', category: 'skills', on: -63,
    says: '教学比武报名要自己交钱，一个人二百，能不能工会出。',
  }, assign(1, 'publicity1'), sign(1), progress(3, '列入工会经费。'), resolve(3, '报名费由工会经费支付。'), answer(5, 'unsolved', 'dissatisfied', '只给了一半，不是说全出吗。'),
  progress(7, '查明是报销单填错，已补齐另一半。'), resolve(7, '另一半已补发。'), answer(9, 'solved', 'fair', '补上了。')),
  tale('rest', {
    by: 'worker2', union: 'logistics', category: 'hours', on: -50,
    says: '大促期间半个月没有休息，过了节也不给调休。',
  }, assign(1, { union: 'logistics' }, { with: ['support1'], difficulty: 'complex' }), sign(1), measure(2, '和公司谈调休安排。'), progress(6, '公司同意分批调休。'), resolve(9, '五十二人分三批调休，已排到班表里。'), answer(10, 'solved', 'satisfied', '终于歇了两天。')),
  tale('list', {
    by: 'worker7', union: 'town', category: 'dues', on: -36, anonymity: 'anonymous',
    says: '困难补助名单没有公示，不知道按什么评的。',
  },
  assign(1, 'cadre1'), sign(1), progress(3, '评定办法和名单已张贴在厂门口。'), resolve(4, '名单公示七天，没有人提意见。'),
  then(17, '10:00', 'office1', { type: 'recordAttempt', channel: 'inApp' }), then(19, '10:10', 'office1', { type: 'recordAttempt', channel: 'inApp' }),
  then(21, '09:30', 'office2', { type: 'closeUnreached', note: '两次提醒没有回音，公示照片已核对。' })),
  tale('cook', {
    by: 'worker5', union: 'catering', category: 'skills', on: -28,
    says: '想学面点没有地方报名，听说工会有免费培训班。',
  }, assign(1, 'cadre2'), sign(1), progress(2, '周末班还有名额。'), resolve(3, '已报上面点班，周末上课。'), answer(4, 'unknown', null, '还没有上课，不知道算不算。'), answer(8, 'unknown', null, '这周停课了。'),
  then(10, '09:40', 'office2', { type: 'closeUnknown', note: '已看过报名表和课表，本人两次表示还说不好。' })),
  tale('lock', {
    by: 'worker6', union: 'trade', category: 'safety', on: -14,
    says: '更衣柜锁坏了一半，丢过钱包。',
  }, assign(1, 'office1', { with: [{ union: 'trade' }] }), sign(1), progress(2, '换锁三十六把。'), resolve(3, '更衣柜锁全部换新。'), answer(4, 'solved', 'satisfied', '换得很快。')),
]
