import { isSentTooLongAgo, keptUploadDays, namesAFolder, uploadName, uploadNames } from '@/domain/content/upload'

const day = 24 * 3_600_000

describe('the files of a draft', () => {
  it.each([['wxfile://store_a.PNG', '3.png'], ['wxfile://a.jpeg', '3.jpg'], ['data:image/jpeg;base64,AA', '3.jpg'], ['a.webp', '3.webp'], ['台账.XLSX', '3.xlsx'], ['x.csv', '3.csv']])(
    '%s is stored as %s', (path, name) => expect(uploadName(3, path)).toBe(name))

  it('have names that can all be gone through in one call to storage, which takes fifty', () => {
    expect(uploadNames).toHaveLength(50)
    expect(uploadNames).toEqual(expect.arrayContaining([uploadName(1, 'a'), uploadName(namesAFolder, 'b.csv')]))
  })

  it('are sent again by the phone before the server lets them go, though its clock be a day slow', () => {
    expect(isSentTooLongAgo(0, (keptUploadDays - 1) * day - day)).toBe(true)
    expect(isSentTooLongAgo(0, 11 * day)).toBe(false)
  })
})
