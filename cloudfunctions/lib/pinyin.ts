/** Chinese names in the order of their pinyin. */
export const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin')
