import type { Topic, VisitMode } from '@/domain/visit/vocabulary'
import type { PersonKey } from './people'
import type { UnionKey } from './unions'

/** Where the phone said it was: at the union, somewhere else, only roughly known, or not given. */
export type Spot = 'there' | 'elsewhere' | 'rough' | 'untold'

export interface DemoVisit {
  key: string
  by: PersonKey
  union: UnionKey
  /** The working day, 0 being the day of the loading, and the time of the check-in. */
  on: number
  time: string
  mode: VisitMode
  spot: Spot
  topics: Topic[]
  record: string
  note?: string
}

const field = (key: string, by: PersonKey, union: UnionKey, on: number, time: string, spot: Spot, topics: Topic[], record: string, note?: string): DemoVisit => ({
  key, by, union, on, time, mode: 'field', spot, topics, record, note,
})
const remote = (key: string, by: PersonKey, union: UnionKey, on: number, mode: 'video' | 'phone', topics: Topic[], record: string): DemoVisit => ({
  key, by, union, on, time: '15:30', mode, spot: 'untold', topics, record,
})

/** A year of visits, up to the working day before the loading. */
export const visits: readonly DemoVisit[] = [
  field('school-1', 'cadre1', 'school', -226, '09:40', 'there', ['organization'], '看了工会账本和会员名册，委员齐全，换届在后年。建议把女职工组织的活动记下来。'),
  field('school-2', 'cadre1', 'school', -140, '14:10', 'there', ['lifeQuality'], '和六位老师座谈，说得最多的是午休和食堂。学校答应先把阅览室中午开放。'),
  remote('school-3', 'cadre1', 'school', -62, 'phone', ['organization'], '电话问了职代会准备情况，提案收了十一条，帮着改了两条的写法。'),
  field('school-4', 'cadre1', 'school', -6, '10:20', 'there', ['lifeQuality', 'organization'], '看了食堂和职工活动室。老师们反映中午排队久，当场和后勤商量错峰的办法。'),
  field('logistics-1', 'cadre1', 'logistics', -190, '10:05', 'there', ['newEmployment'], '跟着夜班走了一圈分拣线，临时工一半以上没入会，约好分两批讲入会。'),
  field('logistics-2', 'cadre1', 'logistics', -75, '15:20', 'rough', ['newEmployment', 'politicalSecurity'], '参加园区联席会，谈了旺季用工和调休。手机定位不准，人在二号楼会议室。', '在二号楼地下会议室，信号弱。'),
  remote('logistics-3', 'cadre1', 'logistics', -20, 'video', ['newEmployment'], '和三个网点视频开会，对了一遍入会名单，还差十七个人没有填表。'),
  field('heating-1', 'cadre2', 'heating', -137, '16:00', 'there', ['lifeQuality'], '交接班时去的，陪值班师傅坐了一会儿。值班室闷热，没有空调，记下来交办。'),
  field('heating-2', 'cadre2', 'heating', -101, '09:30', 'elsewhere', ['workforceReform'], '在东站工地看技能练兵，二十四人参加，前三名推荐参加市里比赛。', '活动在东站工地，不在公司院里。'),
  remote('heating-3', 'cadre2', 'heating', -44, 'phone', ['workforceReform'], '电话问了产业工人队伍建设改革试点材料，缺一份工资集体协议。'),
  field('heating-4', 'cadre2', 'heating', -9, '14:30', 'there', ['politicalSecurity', 'workforceReform'], '走了三个换热站，安全员都在岗。职工最关心的还是技能评级的结果。'),
  field('catering-1', 'cadre2', 'catering', -175, '14:50', 'there', ['newEmployment'], '走了五家店，服务员流动大，会员关系转接是难题。答应做一张转会流程图。'),
  field('catering-2', 'cadre2', 'catering', -88, '15:10', 'untold', ['lifeQuality'], '看后厨高温作业，量了温度四十一度。和两位店长谈了轮换休息。'),
  remote('catering-3', 'cadre2', 'catering', -30, 'video', ['newEmployment'], '和联合会视频开会，商量骑手和服务员一起参加的夜校班。'),
  field('trade-1', 'office1', 'trade', -160, '10:30', 'there', ['organization'], '看了会员之家，门锁着，钥匙在前台。请他们固定开放时间并贴出来。'),
  field('trade-2', 'office1', 'trade', -35, '09:50', 'there', ['lifeQuality'], '看更衣室和职工通道。女职工说没有地方休息，记下来一起想办法。'),
  field('support-1', 'support1', 'logistics', -120, '10:10', 'there', ['politicalSecurity'], '了解两起工伤后的复工安排，人都回来了，换了轻一些的岗位。'),
  remote('support-2', 'support1', 'logistics', -15, 'phone', ['other'], '电话问班车和公交的事，把公交公司的答复转告了园区。'),
  field('town-1', 'leader1', 'town', -150, '09:20', 'there', ['workforceReform', 'organization'], '看了三家企业，镇总工会牵头把八家小厂联合起来建会，同意先试。'),
  field('town-2', 'contact1', 'town', -90, '10:00', 'there', ['organization'], '按领导要求先去摸底，八家小厂里五家愿意建会，把顾虑记成单子带回来。'),
  field('town-3', 'leader1', 'town', -52, '14:40', 'there', ['organization', 'newEmployment'], '参加联合建会成立会，选出七名委员。女职工两年没体检的事当场交给演示干部乙。'),
  remote('town-4', 'contact1', 'town', -11, 'phone', ['organization'], '电话问联合工会账户开立情况，银行还差一枚印章。'),
  field('school-5', 'leader1', 'school', -70, '15:00', 'there', ['lifeQuality'], '看职工之家，和老师们坐了一个小时。大家希望教学比武能有经费支持。'),
  remote('school-6', 'contact1', 'school', -1, 'phone', ['other'], '电话核对了下次走访的时间，定在下个月第一周，学校那边没有困难。'),
]
