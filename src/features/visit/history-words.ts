import type { Output } from '@/types/contracts'

type Entry = Output<'visit.history'>['entries'][number]

export const changeWords: Record<Entry['change'], string> = {
  checkedIn: '签到', placeAdded: '补了位置', codeShown: '扫了工会的码', draftSaved: '写了一部分', finished: '完成走访', recordConfirmed: '本人确认了记录',
  companionConfirmed: '确认同去', chairConfirmed: '工会确认来过', chairDisputed: '工会说不对', explained: '写了说明', dayDecided: '定了是哪天', corrected: '更正了记录',
  canceled: '取消了这次走访', placeDropped: '位置到期删掉了',
}

const fieldWords: Record<Entry['differences'][number]['field'], string> = {
  topics: '谈了什么', record: '看到的、听到的', note: '说明', opinions: '意见建议', participants: '工会那边',
}

/** 看到的、听到的：原来“……”，改成“……”. */
export const differenceWords = ({ field, before, after }: Entry['differences'][number]): string => `${fieldWords[field]}：原来“${before || '没写'}”，改成“${after || '没写'}”`
