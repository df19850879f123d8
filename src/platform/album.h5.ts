/** A browser saves it where it saves everything. */
export const savePicture = (dataUrl: string, name: string): Promise<boolean> => {
  const link = document.createElement('a')
  link.href = dataUrl
  link.download = `${name}.${/^data:image\/(\w+)/.exec(dataUrl)?.[1] ?? 'gif'}`
  link.click()
  return Promise.resolve(true)
}

export const printPage: (() => void) | undefined = () => window.print()
