import type { Category } from '@/domain/problem/vocabulary'

/**
 * What workers might write, labelled by hand. A matter is told in three people's words: they mean the same thing and each
 * would say 我也遇到 to the others. `unlike` names matters of the same kind, often of the same unit and with the same words, that
 * are another thing: nobody who wrote the one is helped by the other. `develop` was at hand while the lexicon
 * and the threshold were made; `heldOut` was written after the first lexicon and changed nothing in it: whoever widened the lexicon
 * knew the names of its matters, not their words.
 */
export interface Matter { id: string; half: 'develop' | 'heldOut'; category: Category; said: readonly [string, string, string]; unlike: readonly string[] }

const matter = (half: Matter['half'], category: Category) => (id: string, said: Matter['said'], ...unlike: string[]): Matter => ({ id, half, category, said, unlike })
const later = (category: Category) => matter('develop', category)
const last = (category: Category) => matter('heldOut', category)
const pay = matter('develop', 'pay')
const hours = matter('develop', 'hours')
const insurance = matter('develop', 'socialInsurance')
const safety = matter('develop', 'safety')
const contract = matter('develop', 'contract')
const women = matter('develop', 'women')
const outdoor = matter('develop', 'newEmployment')
const life = matter('develop', 'culture')
const union = matter('develop', 'democracy')
const hardship = matter('develop', 'hardship')

export const matters: readonly Matter[] = [
  pay('nightAllowance', ['夜班补贴三个月没发，找过车间两次都没有说法。', '我们上夜班的，从三月份起就没见过夜班费了。', '大夜班津贴一直拖着不给，问班长，班长说等通知。'], 'wagesLate', 'overtimePay', 'dayShiftOnly'),
  pay('wagesLate', ['公司已经两个月没发工资了，房租都交不上。', '单位拖欠我们四月、五月的工资，一直说资金紧张。', '工钱欠了快俩月，老板天天说下周给。'], 'nightAllowance', 'payslip', 'pensionGap'),
  pay('overtimePay', ['周末加班从来没有加班费，只说可以调休，也没见过调休。', '每周六都要来上班，加班工资一分没给。', '双休日叫我们加班，不算加班费，说是自愿的。'], 'nightAllowance', 'longHours', 'annualLeave'),
  pay('payslip', ['每个月发多少钱不知道怎么算的，也不给工资条。', '工资没有明细，扣了什么钱我们都看不懂。', '想要一张工资单，财务不肯给，说手机上看个总数就行。'], 'wagesLate', 'fines', 'overtimePay'),
  pay('fines', ['迟到一分钟罚五十，上个月罚掉我三百多。', '厂里动不动就罚款，去卫生间久了也扣钱。', '车间乱扣钱，迟到、说话都要罚，从工资里直接扣。'], 'payslip', 'wagesLate', 'toiletFar'),
  pay('heatAllowance', ['高温费去年就没发，今年夏天又过了一半还是没有。', '我们在炉子边上干活，防暑降温的补贴一直没有落实。', '夏天的高温津贴单位从来不提，户外班组都没拿到。'], 'minimumWage', 'bonusCut', 'heatStroke'),
  pay('minimumWage', ['每个月到手一千五，比最低工资标准还低。', '保洁一个月只给一千六，低于我们这里的最低工资。', '基本工资定得太低了，够不上最低标准，问了说行业都这样。'], 'heatAllowance', 'bonusCut', 'pieceRate'),
  pay('bonusCut', ['年终奖说好的一个月工资，最后一分没有。', '签合同时答应有年底奖金，今年突然说取消了。', '去年的年终奖到现在没兑现，领导说效益不好不发了。'], 'heatAllowance', 'pieceRate', 'minimumWage'),
  pay('pieceRate', ['计件单价又降了，干一样的活每月少拿八百块。', '厂里把计件工资的单价往下调，没跟我们商量。', '一件原来给一块二，现在只给九毛，谁也没通知。'], 'minimumWage', 'bonusCut', 'quota'),
  pay('subcontractorPay', ['工地上包工头跑了，我们十几个人的工钱没人管。', '干完活，分包的老板不见了，总包说不归他们付钱。', '给项目上砌墙的农民工，活干完半年，工钱还没结清。'], 'pieceRate', 'bonusCut', 'noContractBuild'),

  hours('longHours', ['每天上十二个小时，一个月只休两天，实在扛不住。', '我们天天干十二小时，两班倒，月休两天。', '一天要站十二个钟头，一个月就歇两次，太累了。'], 'overtimePay', 'annualLeave', 'dayShiftOnly'),
  hours('annualLeave', ['干了五年，从来没休过年休假，也没给钱。', '带薪年假一天都不批，说忙，年底也不补工资。', '想休个年假，申请了三回都被退回来。'], 'longHours', 'overtimePay', 'maternityLeave'),
  hours('dayShiftOnly', ['排班表前一天晚上才发，家里的事没法安排。', '班次总是临时改，头天夜里才通知第二天上什么班。', '希望排班提前一周定下来，现在天天变。'], 'longHours', 'nightAllowance', 'annualLeave'),
  hours('quota', ['定额太高，八小时根本做不完，只能自己留下来做。', '每天的产量任务定得太紧，不加班完不成。', '劳动定额年年加，做不够就得拖到晚上八九点。'], 'pieceRate', 'meetingAfterWork', 'shortBreak'),
  hours('meetingAfterWork', ['下班以后还要开会学习，一开就是一个多小时。', '每天收工之后留人开班会，不算上班时间。', '晚上下班了还得参加培训，天天耗到七点。'], 'quota', 'shortBreak', 'skillTraining'),
  hours('shortBreak', ['中午吃饭只给二十分钟，吃完就得上线。', '午休太短了，饭都吃不完又催着开工。', '流水线中间没有休息，中午就歇二十分钟。'], 'quota', 'meetingAfterWork', 'canteenPrice'),

  insurance('pensionGap', ['单位说交了社保，我一查断了七个月。', '养老保险断缴半年多，工资里照样扣我的那份。', '去社保局打单子才知道，公司好几个月没给我们交养老。'], 'noInsurance', 'injuryReport', 'wagesLate'),
  insurance('noInsurance', ['进厂两年了，一直没给我上社保。', '我们临时工都没有参保，说签个自愿放弃就行。', '单位不给交五险，让我写了一个放弃社保的承诺书。'], 'pensionGap', 'injuryReport', 'noContract'),
  insurance('injuryReport', ['手指被机器压断，公司不肯报工伤。', '上班时摔伤了腿，单位让我自己走医保，不给申报工伤。', '受了工伤，厂里拖着不去认定，医药费都是我垫的。'], 'noInsurance', 'pensionGap', 'machineGuard'),
  insurance('lowBase', ['社保一直按最低基数交，跟我的实际工资差一大截。', '公司给我们缴费的基数报低了，工资六千只按三千多交。', '五险都是照最低档交的，以后退休金会少很多吧。'], 'housingFund', 'medicalCard', 'minimumWage'),
  insurance('housingFund', ['公积金从来没给我们交过，想买房贷不了款。', '问单位什么时候建住房公积金，说民营企业不用交。', '住房公积金断了一年，提取的时候才发现。'], 'lowBase', 'medicalCard', 'dormitory'),
  insurance('medicalCard', ['医保卡刷不了，说是单位没有续上医疗保险。', '看病时发现医保停了，医院让我全额自费。', '住院报销不了，医保显示欠费，是公司没交。'], 'lowBase', 'housingFund', 'checkup'),

  safety('dust', ['打磨车间粉尘很大，口罩一个星期只发一个。', '车间里灰大得看不清人，防尘口罩不够用。', '我们抛光的，天天吸灰，想要好一点的防尘面罩和除尘设备。'], 'noise', 'machineGuard', 'toiletFar'),
  safety('noise', ['冲压机太吵了，下班以后耳朵嗡嗡响。', '车间噪音很大，没有发耳塞，几个老师傅听力都不行了。', '机器声音大得说话都听不见，希望配耳罩、做个听力检查。'], 'dust', 'machineGuard', 'shiftBus'),
  safety('machineGuard', ['剪板机的防护罩拆了一直没装回去，太危险。', '冲床没有安全防护，光栅坏了好几个月没人修。', '设备的护栏早就坏了，手一伸就进去，担心出事。'], 'dust', 'noise', 'injuryReport'),
  safety('heatStroke', ['车间里四十度，没有风扇也没有空调，上周有人中暑。', '厂房顶棚一晒就像蒸笼，希望装几台大风扇降温。', '夏天车间太热，干活干到头晕，降温设备一个都没有。'], 'heatAllowance', 'fireExit', 'chemical'),
  safety('fireExit', ['仓库的安全通道堆满了货，门还锁着。', '消防通道常年被纸箱堵住，万一着火跑不出去。', '宿舍楼的逃生门上了锁，灭火器也过期了。'], 'heatStroke', 'chemical', 'dormitory'),
  safety('chemical', ['喷漆房味道刺鼻，没有通风，好几个人头疼。', '天天接触胶水，气味很重，排风扇是坏的。', '油漆车间通风不好，怀疑有苯，没人给我们做检测。'], 'heatStroke', 'fireExit', 'checkup'),
  safety('checkup', ['接触有害物质的岗位三年没做职业健康体检了。', '说好每年一次的职业病体检，去年今年都没安排。', '上岗前体检没有，在岗期间也不给查，想做个职业健康检查。'], 'chemical', 'medicalCard', 'heatStroke'),

  contract('noContract', ['上班一年多，一直没有签劳动合同。', '问了几次合同的事，人事总说在走流程，到现在没签。', '单位不跟我们签书面合同，说干得好再签。'], 'noInsurance', 'dismissed', 'probation'),
  contract('dismissed', ['公司突然说不用来了，没有任何补偿。', '昨天通知我被辞退，也不给经济补偿金。', '无缘无故把我们三个人裁了，一分钱赔偿没给。'], 'noContract', 'probation', 'wagesLate'),
  contract('probation', ['试用期到了又延长三个月，说还要再看看。', '说好试用两个月，现在半年了还是试用期工资。', '试用期一拖再拖不转正，同来的人也是这样。'], 'noContract', 'dismissed', 'payslip'),
  contract('transfer', ['没跟我商量就把我调到另一个厂，离家四十公里。', '单位强行调岗，不去就算自动离职。', '突然把我从办公室调去仓库搬货，工资也降了。'], 'resignBlocked', 'dispatch', 'noContractBuild'),
  contract('resignBlocked', ['辞职书交了一个多月，公司不批也不给办手续。', '想离职，单位不给开离职证明，下家入不了职。', '提了离职，人事一直卡着不放人，社保也不转。'], 'transfer', 'dispatch', 'bonusCut'),
  contract('dispatch', ['跟正式工干一样的活，劳务派遣的工资少一半。', '我们派遣工和合同工同岗不同酬，福利也没有。', '派遣来的什么都比正式员工低，干的活还更重。'], 'transfer', 'resignBlocked', 'minimumWage'),
  contract('noContractBuild', ['工地上没签合同，名字都不在花名册上。', '项目部让我们先干着，合同以后补，三个月了也没补。', '在建筑工地干了半年，没有劳动合同，也没实名登记。'], 'subcontractorPay', 'transfer', 'resignBlocked'),

  women('maternityLeave', ['怀孕快生了，单位说产假只给三个月。', '产假休到一半就叫我回去上班，不然就算旷工。', '人事说产假九十天，跟国家规定的不一样。'], 'nursingRoom', 'pregnantNight', 'annualLeave'),
  women('nursingRoom', ['单位没有母婴室，背奶只能躲在仓库里。', '哺乳期挤奶没地方，希望设一间爱心妈妈小屋。', '想在厂里建个妈妈小屋，现在喂奶、吸奶都在厕所。'], 'maternityLeave', 'pregnantNight', 'toiletFar'),
  women('pregnantNight', ['怀孕七个月了还给我排夜班。', '孕妇照样上大夜班，申请换白班，领导不同意。', '孕期想调到白天的班次，车间说人手不够。'], 'maternityLeave', 'nursingRoom', 'nightAllowance'),
  women('womenCheckup', ['女职工的妇科体检两年没安排了。', '以前每年有一次两癌筛查，今年怎么没有了？', '我们女工想做妇科检查，单位说没有这笔钱。'], 'harassment', 'nursingTime', 'checkup'),
  women('harassment', ['组长老是对女工动手动脚，大家都不敢说。', '有个主管经常说下流话，还碰我们，想知道怎么办。', '车间里有人骚扰女同事，反映过没人管。'], 'womenCheckup', 'nursingTime', 'transfer'),
  women('nursingTime', ['孩子才六个月，每天一小时的哺乳时间不给。', '哺乳假单位不认，提前一小时走就扣我钱。', '还在喂奶期，想按规定每天早走一个小时，班长不批。'], 'womenCheckup', 'harassment', 'shortBreak'),

  outdoor('courierRest', ['跑外卖中午没地方歇脚，想找个能喝水充电的地方。', '我们送餐的夏天只能坐在路边，希望多设几个户外劳动者驿站。', '快递小哥想有个休息点，能热饭、给手机充电、喝口水。'], 'courierFine', 'courierInjury', 'canteenTaste'),
  outdoor('courierFine', ['平台一个差评扣五十，申诉也没用。', '送外卖超时三分钟就扣钱，下雨天也一样。', '骑手被罚款没有道理，顾客乱给差评，平台直接扣配送费。'], 'courierRest', 'courierInjury', 'fines'),
  outdoor('courierInjury', ['送餐路上被车撞了，平台说不算工伤。', '跑单的时候摔断了胳膊，站点让我自己出医药费。', '外卖员出了交通事故，没有保险，谁来赔？'], 'courierRest', 'courierFine', 'injuryReport'),
  outdoor('sanitation', ['环卫工早上四点扫街，没有地方吃早饭。', '我们扫马路的，天不亮就上路，想有个热饭的地方。', '清洁工凌晨出工，附近没有能坐下吃口热饭的点。'], 'driverDays', 'reflective', 'canteenPrice'),
  outdoor('driverDays', ['跑网约车一天十四个小时，平台抽成还越来越高。', '滴滴抽成快三成了，每天跑十几个钟头也挣不到钱。', '开网约车的收入越来越少，平台抽走的比例太大。'], 'sanitation', 'reflective', 'pieceRate'),
  outdoor('reflective', ['夜里在路上作业，反光背心破了也不换新的。', '反光衣穿了两年都不反光了，晚上修路很危险。', '我们道路养护的，晚上施工没有发反光马甲。'], 'sanitation', 'driverDays', 'fireExit'),

  life('canteenTaste', ['食堂的菜又凉又咸，吃完好几个人拉肚子。', '单位食堂不卫生，上个月在菜里吃出虫子。', '厂里的饭菜质量太差，青菜没洗干净，有人吃坏肚子。'], 'toiletFar', 'shiftBus', 'courierRest'),
  life('toiletFar', ['厂区厕所太远，走一趟要十分钟，女厕所坑位也不够。', '车间楼层没有卫生间，每次都要跑到另一栋楼。', '上个厕所要排队，蹲位太少，离流水线又远。'], 'canteenTaste', 'fines', 'nursingRoom'),
  life('shiftBus', ['下夜班没有班车，半夜打车回家要四十块。', '希望开通夜班的通勤车，晚上十一点没有公交了。', '工业园太偏，厂车只有白天有，夜里下班回不去。'], 'canteenTaste', 'toiletFar', 'nightAllowance'),
  life('canteenPrice', ['食堂涨价了，一份饭从八块涨到十三。', '厂里的饭越来越贵，补助还是那么多。', '食堂饭菜的价钱太高，一个月光吃饭就要六百多。'], 'dormitory', 'readingRoom', 'shortBreak'),
  life('dormitory', ['宿舍八个人一间，没有热水，也没有空调。', '集体宿舍漏雨，报修一个月没有人来。', '住的宿舍条件太差，洗澡没热水，墙上都发霉。'], 'canteenPrice', 'readingRoom', 'fireExit'),
  life('readingRoom', ['职工书屋天天锁着门，下班想看书进不去。', '书屋的书都是十年前的，也没人管，能不能更新一下。', '图书室只在上班时间开，我们下了班它也关了。'], 'canteenPrice', 'dormitory', 'skillTraining'),

  union('congress', ['我们厂三年没开过职代会了，涨工资的事没人商量。', '职工代表大会从来没有开过，规章制度都是老板一个人定。', '想问职代会什么时候开，代表是怎么选的我们都不知道。'], 'joinUnion', 'skillMatch', 'duesWhere'),
  union('joinUnion', ['我们公司没有工会，想加入工会找谁？', '厂里四百多人还没建工会，职工想入会没有门路。', '打工好几年了没入过会，怎么才能加入工会？'], 'congress', 'duesWhere', 'courierRest'),
  union('duesWhere', ['每个月扣会费，不知道用到哪里去了，从来不公布。', '工会经费的账没有公开过，想看看钱怎么花的。', '会费交了好几年，逢年过节什么都没有，账目也看不到。'], 'congress', 'joinUnion', 'payslip'),
  union('skillMatch', ['听说区里有技能大赛，我们厂怎么报名？', '想参加电工比武，单位没有通知过，报名找哪里？', '职业技能竞赛今年还办不办，焊工有没有名额？'], 'congress', 'joinUnion', 'duesWhere'),
  union('collectiveContract', ['集体合同到期一年了，没有人来谈新的。', '我们的集体合同早过期了，工资协商也停了。', '工资集体协商今年没有谈，合同上写的涨薪没兑现。'], 'reelection', 'skillTraining', 'bonusCut'),
  union('reelection', ['工会主席五年没换届了，想知道什么时候选。', '基层工会任期早就到了，换届选举一直没动静。', '我们厂工会该改选了，主席退休了也没人接。'], 'collectiveContract', 'skillTraining', 'readingRoom'),
  union('skillTraining', ['想学叉车考个证，单位有没有免费的培训班？', '能不能组织我们学电焊，考个技能等级证书？', '一线工人没有机会参加技能培训，想考中级工没地方学。'], 'collectiveContract', 'reelection', 'meetingAfterWork'),

  hardship('illness', ['爱人得了癌症，看病花光了积蓄，想申请困难帮扶。', '家里人生大病，负债十几万，工会有没有救助？', '母亲尿毒症一直透析，我一个人上班撑不住，能帮一下吗？'], 'schoolFees', 'injuryReport', 'afterSchool'),
  hardship('schoolFees', ['孩子考上大学，学费还差八千，能申请金秋助学吗？', '女儿今年上大学，家里拿不出学费，想问助学金怎么申请。', '供两个孩子读书实在困难，听说工会有助学的钱。'], 'illness', 'afterSchool', 'wagesLate'),
  hardship('afterSchool', ['暑假孩子没人看，希望办个托管班。', '放假以后小孩一个人在家不放心，单位能不能开暑期托管？', '双职工家庭，孩子四点半放学没人接，想要个托管的地方。'], 'illness', 'schoolFees', 'nursingRoom'),
  hardship('singleDating', ['车间里都是男的，找对象难，希望工会办点联谊活动。', '单身的年轻人多，想请工会组织相亲交友。', '能不能跟别的单位一起搞个青年联谊，我们厂女孩子太少了。'], 'stress', 'laidOff', 'readingRoom'),
  hardship('stress', ['压力太大睡不着觉，想找人做心理疏导。', '长期夜里失眠、心情很差，工会有心理咨询吗？', '最近班组里好几个人情绪低落，希望请个心理老师来讲讲。'], 'singleDating', 'laidOff', 'quota'),
  hardship('laidOff', ['厂子关了，四十多岁找不到工作，能介绍个活吗？', '企业停产后失业半年，想请工会帮忙推荐岗位。', '下岗在家没有收入，有没有适合我们这个年纪的招聘会？'], 'singleDating', 'stress', 'transfer'),

  later('pay')('deposit', ['入职时交了五百块工服押金，走的时候不退。', '厂里收了我们服装押金，离厂了一直不返还。', '当初扣的押金六百元，辞工以后没还给我。'], 'oldWage', 'mealCut'),
  later('pay')('oldWage', ['六年没涨过工资，新来的比我拿得还多。', '老员工的底薪好多年没动，招新人倒是开得高。', '工龄十年的和刚进厂的一个价，希望加点薪。'], 'deposit', 'equalTitle'),
  later('pay')('mealCut', ['上夜班原来有十块钱夜餐补助，这个月取消了。', '夜宵费说没就没了，通宵干活连口吃的都没有。', '值夜的误餐费停发，没给任何解释。'], 'deposit', 'oldWage'),
  later('pay')('equalTitle', ['拿了高级技师证，工资等级一直没有调上去。', '考上技师两年了，待遇还是按普工算。', '职业资格升了级，单位不兑现技能津贴。'], 'oldWage', 'freeTraining'),
  later('hours')('onCall', ['下了班手机不能关，半夜也得回微信群消息。', '休息的时候群里随时派活，不回就扣分。', '回到家还要一直盯着工作群，算不算上班？'], 'holidayDuty', 'clockIn'),
  later('hours')('holidayDuty', ['国庆七天全程上岗，三倍工资没见着。', '春节值班按平时的钱算，不是该给三倍吗？', '五一照常出勤，法定节日的双薪三薪都没有。'], 'onCall', 'clockIn', 'mealCut'),
  later('hours')('clockIn', ['早到半小时站队点名，不记工时。', '每天提前三十分钟集合训话，这段不算钱。', '上班前要先排队喊口号，耽误半个钟头。'], 'onCall', 'holidayDuty'),
  later('contract')('idHeld', ['人事把我的身份证收走了，不给还。', '进厂时扣了证件，想走拿不回来。', '老板押着大家的身份证，说干满一年再发还。'], 'blankContract', 'noticePeriod', 'deposit'),
  later('contract')('blankContract', ['让我们在空白合同上签字，签完自己那份也没拿到。', '合同只有公司一份，里面工资那栏是空着的。', '签的时候条款没填，也没给我留底。'], 'idHeld', 'noticePeriod'),
  later('contract')('noticePeriod', ['合同下个月到期，续不续没人告诉我。', '快到期了还不说要不要续签，心里没底。', '三年期满，想问单位还留不留我们。'], 'idHeld', 'blankContract'),
  later('socialInsurance')('transferInsurance', ['从外地过来，以前交的养老怎么转到这边？', '换了城市上班，社保关系转移要跑哪里办？', '老家缴过八年，现在想接续到本地，不知道手续。'], 'selfPay', 'maternityMoney'),
  later('socialInsurance')('selfPay', ['单位把公司该出的那部分也从我工资里扣。', '社保两边的钱全是我一个人掏的。', '保险费个人和企业的份额都让职工承担。'], 'transferInsurance', 'maternityMoney'),
  later('socialInsurance')('maternityMoney', ['生完孩子半年，生育津贴还没打下来。', '产后的生育保险待遇迟迟领不到。', '津贴社保早就拨了，公司压着不给我。'], 'transferInsurance', 'selfPay', 'pumping'),
  later('safety')('scaffold', ['脚手架晃得厉害，安全绳也不够一人一根。', '高处作业没有系挂点，架子扣件松了没人管。', '爬到十几米干活，安全带是坏的。'], 'wiring', 'forklift'),
  later('safety')('wiring', ['配电箱没有盖子，电线裸露在外面。', '车间线路老化，前天冒火花了。', '插座漏电，有同事被电了一下。'], 'scaffold', 'forklift'),
  later('safety')('forklift', ['叉车在通道里开得飞快，差点撞到人。', '厂内车辆不限速，没有人行道，走路提心吊胆。', '库房叉车司机没证还乱窜，出过两回险。'], 'scaffold', 'wiring'),
  later('safety')('coldStore', ['冷库零下十八度，棉衣两年没换过。', '冷链分拣的，防寒服破了棉花都跑出来。', '在冻库里搬货，没有保暖鞋和手套。'], 'wiring', 'forklift'),
  later('women')('pumping', ['想在办公楼里有个挤奶的小房间，冰箱也行。', '返岗的宝妈没处吸奶，只能憋着。', '哺乳的同事都在楼梯间凑合，能不能腾间屋子。'], 'maternityMoney', 'pregnancyFired'),
  later('women')('pregnancyFired', ['查出有孕告诉了主管，第二周就叫我走人。', '一说怀上了，单位就找理由不要我。', '孕早期请了三天保胎假，回来岗位没了。'], 'pumping', 'maternityMoney'),
  later('culture')('parking', ['电动车没地方充电，只能拉线到车间。', '厂门口的电瓶车棚太小，充不上电。', '上班骑电车来的多，想加几个充电桩。'], 'drinking', 'gym'),
  later('culture')('drinking', ['饮水机坏了半个月，喝不上开水。', '三楼没有热水供应，渴了只能自己买。', '茶水间的开水器老是停，想喝口热的都难。'], 'parking', 'gym'),
  later('culture')('gym', ['篮球场成了停车场，下班没处活动。', '活动室的乒乓球台一直锁着，不让用。', '希望有个地方打打球，健身器材都生锈了。'], 'parking', 'drinking'),
  later('skills')('freeTraining', ['想报个数控的班，自己出学费太贵。', '有没有补贴的技术课，学完能拿证的那种？', '盼着组织学习新设备的操作，车间没人会编程。'], 'equalTitle', 'mentor'),
  later('skills')('mentor', ['师傅带徒弟不给带徒费，没人愿意教。', '签了师徒协议，说好的津贴一次没发。', '名师带徒搞了个仪式就没下文了。'], 'freeTraining', 'equalTitle'),
  later('newEmployment')('gate', ['小区不让送餐车进，推着走二十分钟就超时了。', '大院门口保安拦着骑手，餐洒了还得赔。', '物业不许外卖进楼，一单跑下来白干。'], 'truckRest', 'fakeBoss'),
  later('newEmployment')('truckRest', ['货车司机夜里没处停，也没地方洗个澡。', '跑长途的想找个能停车睡觉的司机之家。', '开大货的在服务区停满了，只能趴在路边眯一会儿。'], 'gate', 'fakeBoss'),
  later('newEmployment')('fakeBoss', ['站长让我们注册成个体户，说不是雇员。', '干骑手却签的合作协议，出事平台不认。', '注册个体工商户接单，跟谁算劳动关系？'], 'gate', 'truckRest'),
  later('hardship')('fire', ['家里着火烧光了，想问有没有临时救助。', '遭了火灾，一家人没处住，盼着帮一把。', '房子失火损失大，工会能给点应急的钱吗？'], 'disabled', 'elderly'),
  later('hardship')('disabled', ['儿子残疾康复费太高，扛不动了。', '孩子脑瘫要做康复，收入撑不起。', '女儿听障，配助听器的钱凑不齐，能申请补助吗？'], 'fire', 'elderly'),
  later('hardship')('elderly', ['爸妈卧床要人照顾，请不下假来。', '老人住院陪护没有护理假，回去就算事假。', '独生子女，父母病了想请几天陪护假，单位不批。'], 'fire', 'disabled'),
  later('democracy')('rules', ['考勤新规突然贴出来，没征求过职工意见。', '奖惩办法改了也不讨论，第二天就照着罚。', '规章说换就换，从不让工人代表参加。'], 'suggestionBox', 'publicity'),
  later('democracy')('suggestionBox', ['意见箱挂在那里，塞进去的纸条没人看。', '提过三次合理化建议，石沉大海。', '反映的事从来没有回音，提了等于白提。'], 'rules', 'publicity'),
  later('democracy')('publicity', ['评先评优不公示，每年都是那几个人。', '劳模怎么推荐的没人晓得，名单出来才看到。', '优秀员工由主管说了算，不投票也不贴榜。'], 'rules', 'suggestionBox'),

  last('pay')('wagesLate2', ['上个月的工资到现在没到账，大家都在等钱用。', '发薪日过了二十天，我们班组的工资还没影。', '厂里压了两个月工资，问就是货款没回来。'], 'overtime2', 'bonus2'),
  last('pay')('overtime2', ['天天加班到九点，一分加班费没见着。', '平时延时加班不算钱，只记个调休单。', '加班工资怎么算的？我们加了班只给五块钱餐补。'], 'wagesLate2', 'bonus2', 'rest2'),
  last('pay')('bonus2', ['绩效奖全凭主管打分，扣了也不说理由。', '这个季度绩效工资少了一半，没人解释标准。', '绩效考核办法不公开，奖金说扣就扣。'], 'wagesLate2', 'overtime2'),
  last('pay')('sickPay', ['住院一个月，病假工资一分没发。', '请病假按事假扣钱，是不是不合规定？', '病休期间工资怎么发，单位说不上班就没有。'], 'wagesLate2', 'bonus2', 'sickLeave2'),
  last('hours')('rest2', ['一周上七天，没有一天休息。', '我们连着干了三个星期，周日也不让休。', '想问能不能一周保证休息一天，现在全月无休。'], 'overtime2', 'shift2'),
  last('hours')('shift2', ['两班倒一倒就是半个月夜班，能不能缩短？', '夜班连上十五天，身体受不了，想改成一周一倒。', '倒班周期太长，白班夜班换得人睡不好觉。'], 'rest2', 'overtime2'),
  last('hours')('sickLeave2', ['发烧请假，班长不批，说请一天扣三天。', '生病想休息要找人顶班，找不到就不准假。', '有医院的假条也不给批病假。'], 'sickPay', 'rest2'),
  last('socialInsurance')('noInsurance2', ['干保安三年，公司没给缴社保。', '物业的保洁都没上保险，能补缴吗？', '入职半年多，社保一直没有办。'], 'injury2', 'base2'),
  last('socialInsurance')('injury2', ['卸货砸伤脚，老板只给两千块让我私了。', '工伤认定材料交上去，单位不盖章。', '干活时腰扭伤，医院说算工伤，公司不认。'], 'noInsurance2', 'base2'),
  last('socialInsurance')('base2', ['工资八千，社保基数才四千出头。', '公司报的缴费基数不对，少交了一大块。', '缴费工资跟实发对不上，将来养老金吃亏。'], 'noInsurance2', 'injury2'),
  last('safety')('dust2', ['木工房锯末粉尘呛人，吸尘器早坏了。', '水泥车间灰尘大，发的纱布口罩不顶用。', '磨石材的，肺里都是粉尘，想装除尘设备。'], 'noise2', 'hot2'),
  last('safety')('noise2', ['织布车间噪声震耳，耳塞三个月才发一副。', '空压机房太吵，希望做隔音。', '长期在噪音里上班，听力下降了谁负责？'], 'dust2', 'hot2'),
  last('safety')('hot2', ['铸造车间夏天闷热，连个排风都没有。', '厂房温度太高，有工友热晕了，请装空调。', '天热了车间没有降温措施，绿豆汤也没有。'], 'dust2', 'noise2'),
  last('safety')('slippery', ['水产车间地面全是水，一个月滑倒四个人。', '过道积水没人管，走路打滑摔了两跤。', '后厨地砖太滑，防滑垫申请了也不给铺。'], 'hot2', 'dust2'),
  last('contract')('fired2', ['干了七年，说裁就裁，补偿只给一个月。', '公司搬走了，把我们辞退，没给经济补偿。', '口头通知解雇我，解除证明都不开。'], 'contract2', 'outsource'),
  last('contract')('contract2', ['签的合同不给我一份，问也不拿出来。', '劳动合同上没写工资和岗位，就让我签名。', '入职四个月了没签劳动合同，能要双倍工资吗？'], 'fired2', 'outsource'),
  last('contract')('outsource', ['单位要把我们转成外包，不签就走人。', '原来是正式工，现在让跟劳务公司重新签。', '突然改成劳务外包，工龄也清零了。'], 'fired2', 'contract2'),
  last('women')('nursing2', ['产假回来没地方挤奶，母婴室一直说在建。', '车间的妈妈小屋被当成储物间，用不了。', '商场里上班的哺乳妈妈，想要个能背奶的小屋。'], 'pregnant2', 'maternity2'),
  last('women')('pregnant2', ['孕妇还让搬重物，想调个轻一点的岗位。', '怀孕四个月，站着干活十小时，申请换岗没批。', '孕期还安排我接触油漆，想先调离。'], 'nursing2', 'maternity2'),
  last('women')('maternity2', ['产假工资按最低标准发，差了一大半。', '休产假期间只发基本工资，生育津贴没见着。', '生孩子的津贴公司领走了，不给我们。'], 'nursing2', 'pregnant2'),
  last('newEmployment')('riderRest2', ['骑手等单没处坐，希望商圈里设个驿站。', '送快递的中午想有个休息的地方，能接点热水。', '冬天送外卖太冷，附近能不能设个歇脚点？'], 'riderFine2', 'riderHurt2'),
  last('newEmployment')('riderFine2', ['系统派单时间太短，超时就扣，申诉没人理。', '顾客填错地址也算我超时，扣了配送费。', '平台罚款太狠，一个投诉扣两百。'], 'riderRest2', 'riderHurt2'),
  last('newEmployment')('riderHurt2', ['雨天送单摔骨折，平台只赔了三百块。', '送货途中撞车受伤，站点说我是众包不管。', '骑手出事故后医药费没人承担，保险也报不了。'], 'riderRest2', 'riderFine2'),
  last('culture')('canteen2', ['食堂饭菜油大，天天土豆白菜，能换换样吗？', '员工餐厅的菜不新鲜，馒头是隔夜的。', '食堂打饭的阿姨不戴口罩，卫生让人担心。'], 'dorm2', 'bus2'),
  last('culture')('dorm2', ['宿舍没有洗衣机，晾衣服的地方也没有。', '员工宿舍十个人挤一间，床板都断了。', '集体宿舍晚上停水，冲不了凉。'], 'canteen2', 'bus2'),
  last('culture')('bus2', ['班车时间改早了，住远的赶不上。', '厂区偏，希望通勤车在地铁口加一站。', '下晚班没有班车，女工走夜路害怕。'], 'canteen2', 'dorm2'),
  last('democracy')('congress2', ['职代会走过场，提案没人答复。', '绩效方案没经过职工代表大会就执行了。', '我们单位职代会两年没召开了。'], 'dues2', 'join2'),
  last('democracy')('dues2', ['工会经费怎么花的，希望贴出来看看。', '会费扣了没有收据，用途也不公开。', '每年交会费，节日慰问品一次没领到。'], 'congress2', 'join2'),
  last('joining')('join2', ['小超市就七个人，能不能入工会？', '开网约车的怎么加入工会，有什么好处？', '公司不让建工会，职工想成立一个怎么办？'], 'dues2', 'congress2'),
  last('hardship')('ill2', ['查出白血病，治疗费太高，想申请救助。', '爱人车祸瘫痪，家里没有收入，求帮扶。', '得了重病在家，医药费报完还欠五万。'], 'study2', 'care2'),
  last('hardship')('study2', ['儿子今年高考录取了，学费没凑够。', '单亲妈妈供孩子上大专，想问助学怎么申请。', '女儿开学要交一万多，实在拿不出。'], 'ill2', 'care2'),
  last('hardship')('care2', ['暑假没人带孩子，盼单位办托管。', '孩子放学早，我们下班晚，有没有托管班？', '寒假里小学生没处去，希望工会开个班照看。'], 'ill2', 'study2'),
  last('skills')('train2', ['想学焊工考证，哪里有工会的免费班？', '厂里从不组织技能培训，想提升没门路。', '能不能请老师来教机器人编程，我们都想学。'], 'contest2', 'dues2'),
  last('skills')('contest2', ['护士技能比赛今年什么时候报名？', '听说有职工技能竞赛，我们民营企业能参加吗？', '叉车比武拿了奖，奖金一直没发。'], 'train2', 'bonus2'),
]
