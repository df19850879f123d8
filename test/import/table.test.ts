import { maxRows, readTable } from '@/cloudfunctions/people/import/table'

const columns = ['姓名', '职务'] as const

const rowsOf = (text: string) => {
  const table = readTable(text, columns)
  if ('refusals' in table) throw new Error(JSON.stringify(table.refusals))
  return table.rows
}

const refusalsOf = (text: string) => {
  const table = readTable(text, columns)
  if ('rows' in table) throw new Error('it was read')
  return table.refusals
}

describe('the rows of a table', () => {
  it('are found by the header, whatever the order of the columns', () => {
    expect(rowsOf('职务,姓名\n一级主办,孙畅')).toEqual([{ line: 2, cells: { 姓名: '孙畅', 职务: '一级主办' } }])
  })

  it('keep commas and quotes that stand in quotes', () => {
    expect(rowsOf('姓名,职务\n孙畅,"副主席,""兼""主任"')[0]!.cells.职务).toBe('副主席,"兼"主任')
  })

  it('keep the file’s own line numbers past blank lines and quoted line ends', () => {
    const text = '姓名,职务\r\n甲,"上\r\n下"\r\n\r\n,\r\n乙,丙\r\n'
    expect(rowsOf(text).map(({ line, cells }) => [line, cells.姓名, cells.职务])).toEqual([[2, '甲', '上 下'], [6, '乙', '丙']])
  })

  it.each([['LF', '\n'], ['CR LF', '\r\n'], ['CR', '\r']])('end in %s', (_name, end) => {
    expect(rowsOf(['姓名,职务', '甲,一', '乙,二'].join(end)).map(({ line }) => line)).toEqual([2, 3])
  })

  it('lose blanks and invisible characters at both ends', () => {
    expect(rowsOf('姓名 ,\u200b职务\n\u3000甲\u00a0,\u200e一\t')[0]!.cells).toEqual({ 姓名: '甲', 职务: '一' })
  })

  it('may have empty cells after the last column, as spreadsheets write them', () => {
    expect(rowsOf('姓名,职务,,\n甲,一,,')).toHaveLength(1)
  })

  it('may be as many as the limit', () => {
    expect(rowsOf(`姓名,职务\n${'甲,一\n'.repeat(maxRows)}`)).toHaveLength(maxRows)
  })
})

describe('a table', () => {
  it.each<[string, string, number, string, RegExp]>([
    ['a column is missing', '姓名\n甲', 1, '职务', /补上/],
    ['a column stands twice', '姓名,职务,姓名\n甲,一,乙', 1, '姓名', /两次/],
    ['a column is not asked for', '姓名,职务,手机号\n甲,一,1', 1, '手机号', /不收「手机号」/],
    ['there is only the header', '姓名,职务\n', 1, '', /只有表头/],
    ['there are too many rows', `姓名,职务\n${'甲,一\n'.repeat(maxRows + 1)}`, 0, '', /10001 行/],
    ['a row has more cells than the header', '姓名,职务\n甲,副主席,主任', 2, '', /第 3 格.*双引号/],
    ['a row has fewer cells than the header', '姓名,职务\n甲', 2, '', /只有 1 格/],
    ['a quote is not closed', '姓名,职务\n甲,"一\n乙,二', 2, '', /双引号没有成对/],
    ['a quote is closed too early', '姓名,职务\n甲,一\n乙,"二"三', 3, '', /双引号没有成对/],
    ['a cell is too long', `姓名,职务\n甲,${'长'.repeat(101)}`, 2, '职务', /超过 100 个字/],
  ])('is refused when %s', (_what, text, row, column, reason) => {
    expect(refusalsOf(text)).toEqual([{ row, column, reason: expect.stringMatching(reason) }])
  })

  it.each(['=1+1', '+86', '-', '@SUM(A1)', '＝1', '＠a', ' =1', '\u200b=1', '\t+1'])('is refused when a cell reads as a formula: %j', (cell) => {
    expect(refusalsOf(`姓名,职务\n甲,${cell}`)).toEqual([{ row: 2, column: '职务', reason: expect.stringMatching(/不能以/) }])
  })

  it('is refused with every reason at once', () => {
    const refusals = refusalsOf('姓名,职务\n=甲,一\n乙,二,三\n丙,-二')
    expect(refusals.map(({ row, column }) => [row, column])).toEqual([[2, '姓名'], [3, ''], [4, '职务']])
  })
})
