import { dayOf, type Day, dueDayOf, type Instant } from '@/domain/calendar/day'
import type { ClientError } from '@/src/lib/client-error'
import { shortDay } from '@/src/lib/format'
import { messageOf } from '@/src/lib/messages'
import type { ProblemRule } from '@/types/problem/rules'

/** What a rule that said no is told as: what happened, what is safe, what to do. A missing name does not compile. */
export const ruleWords: Record<ProblemRule, string> = {
  // Handling
  nothingDone: '还没写做了什么，没有办结，写的内容都还在。先写一条进展，或把做完的举措标上完成。',
  slotsOpen: '答复里还有没填的空，没有办结，写的内容都还在。填好再交。',
  noSuchMeasure: '没有找到这条举措，没有保存。退出这页再进来看看。',
  alreadyThere: '这条已经记下了，不用再写一遍。',
  nothingChanges: '人没有变，没有保存。换一个人，或关掉不改。',
  ownerIsBound: '办公室已经定了仍由您办，不能再退。请先签收，办不动可以申请延期、暂停，或说明解决不了。',
  tooManyWorkdays: '天数超过了，没有保存。延期最多 10 个工作日，改少一点再交。',
  pauseCapReached: '暂停的 15 个工作日用完了，没有保存。可以申请延期，或写进展接着办。',
  waitsForChild: '没做完的部分另立了一件，先等那件办完，这件自己会接着走。',
  alreadyAsked: '已经申请过了，正等着答复，不用再交一遍。',
  onlyOnce: '这一步每件只能做一次，已经做过了。写的内容都还在。',
  tooLate: '期限已经过了，没有保存，写的内容都还在。写一条进展说明情况，再和办公室商量。',
  tooEarly: '日子还没到，没有保存，写的内容都还在。到了日子再办。',
  reasonMissing: '还差一句理由，没有保存。写上再交。',
  // Assigning
  ownerMissing: '还没有主办，没有保存。选一个主办再交。',
  ownerIsCoOwner: '主办和协办是同一个，没有保存。去掉重复的再交。',
  notOwnUnion: '只能交给本会的人，没有保存。本会办不了的，可以交回区里。',
  hiddenFromUnion: '反映人不想让本单位工会看到，没有交出去。换别的人或单位来办。',
  conductIsApart: '干部作风和别的问题分开记，不能改来改去，没有保存。',
  notCustodian: '这件只能由监督组定下的人来办，没有交出去。换一个人再交。',
  otherLedger: '干部作风和别的问题分开记，不能并在一起，没有保存。',
  // Deciding
  notByOwner: '自己办的事要别人来定，没有保存。请没有经手的同志来办这一步。',
  anotherMustDecide: '上次说不予受理的是您，这次要换人看，没有保存。请另一位同志或领导来定。',
  nothingToDecide: '没有等着答复的，可能别人已经答复了。退出这页再进来看看。',
  reviewDateMissing: '还没写哪天再看，没有保存。选一个今天以后的日子。',
  turnToMissing: '还没写该找谁，没有保存。写上哪个部门，反映人好接着办。',
  consentMissing: '还没有同意，没有保存。先征得同意再来办这一步。',
  officeDecides: '这件等办公室定，不用再问反映人，没有保存。',
  onlyAfterPartly: '反映人答“部分解决”的才能另立一件，没有保存。',
  isChild: '这件本身就是分出来的，不能再分再并，没有保存。',
  // Pressing
  notLate: '这件还没有逾期，没有保存。等过了期限再办这一步。',
  notRed: '这件现在不是红灯，没有保存。',
  quietHours: '晚上 9 点到早上 8 点不打扰人，没有发出，写的内容都还在。早上 8 点以后再发。',
  ladderOrder: '要一步一步来：先催办，再发督办单，再报领导。没有发出，写的内容都还在。',
  leaderMissing: '还没选报给哪位领导，没有发出。选一位再发。',
  supervisionMissing: '监督组还没有人，这类事暂时交不出去，写的内容都还在。请告诉办公室。',
  // Following up
  nobodyToCall: '没有留电话，打不了，没有记下。改用小程序里的通知。',
  callInstead: '留了电话的先打电话，没有记下。打过再来记。',
  alreadyAnswered: '已经回答过了，不用再答一遍。',
  attemptsMissing: '要在两个不同的工作日各联系一次，都没联系上才能销号，没有保存。换一天再联系一次。',
  mainNotResolved: '一起办的那件还没办结，现在还不用回答。办结了会来问您。',
  // Merging
  mainIsResolved: '要并进去的那件已经办结了，没有并。这件单独办，或另选一件。',
  mainIsMerged: '要并进去的那件自己也并走了，没有并。请选它并到的那件。',
  mergeIntoItself: '不能并进自己，没有并。另选一件。',
  // Reporting
  noPhoneWhenAnonymous: '全匿名不留电话，没有提交，写的内容都还在。去掉电话再提交。',
  pseudonymMissing: '没能替您藏好身份，没有提交，写的内容都还在。退出微信重新打开再试一次。',
  visitMissing: '没有找到是哪次走访带回的，没有提交，写的内容都还在。从那次走访里再记一次。',
  nameNeeded: '实名要写上名字，没有提交，写的内容都还在。写上名字，或改选匿名。',
  // Publishing
  notPublished: '这件已经不公开了。您遇到的事可以另外反映。',
  digestChanged: '这个文件和刚才看过的不是同一份，没有导入。请重新选择文件，看过以后再导入。',
  linesTouched: '导入的台账里有的已经有人办理了，不能撤销导入。这几件请单独处理。',
  publishConsentMissing: '反映人没有同意公开，没有公开。先征得同意。',
  neverPublished: '干部作风的事不公开，也不并入别的件。',
  orderAnswered: '这条批示已经回复过了，不用再回一遍。',
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)
const dayIn = (value: Day | Instant): Day => (value.includes('T') ? dayOf(value) : value)

/** What the answer says besides the name: until when, from when, how many at most. */
const detailOf = (rule: string, { until, from, most }: Readonly<Record<string, unknown>>, today: Day): string | undefined => {
  if (rule === 'tooLate' && isDay(until)) {
    const last = until.includes('T') ? dueDayOf(until) : until
    return `要在 ${shortDay(last, today)}当天或之前办这一步，已经过了，没有保存。写的内容都还在，写一条进展说明情况，再和办公室商量。`
  }
  if (rule === 'tooEarly' && isDay(from)) return `${shortDay(dayIn(from), today)}起才能办这一步，没有保存。写的内容都还在，到了日子再办。`
  if (rule === 'tooManyWorkdays' && typeof most === 'number') return `最多 ${most} 个工作日，没有保存。改少一点再交。`
  return undefined
}

const isRule = (rule: unknown): rule is ProblemRule => typeof rule === 'string' && rule in ruleWords

/** The sentence for whatever a command on a problem failed with: by its rule where a rule said no. */
export const problemMessageOf = (error: ClientError, today: Day): string => {
  const { rule } = error.details
  if (error.code !== 'RULE_VIOLATED' || !isRule(rule)) return messageOf(error)
  return detailOf(rule, error.details, today) ?? ruleWords[rule]
}
