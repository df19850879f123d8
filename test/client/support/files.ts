/** The person answers the next question for a file with this one; without one they change their mind. */
export const giveFile = (file?: { name: string; text: string }): void => {
  const click = HTMLInputElement.prototype.click
  HTMLInputElement.prototype.click = function answer(this: HTMLInputElement) {
    HTMLInputElement.prototype.click = click
    if (!file) return void this.dispatchEvent(new Event('cancel'))
    const given = new window.File([file.text], file.name)
    Object.defineProperty(this, 'files', { configurable: true, value: [given] })
    this.dispatchEvent(new Event('change'))
  }
}

export interface Saved {
  url: string
  name: string
}

/** What the browser is told to save from now on. */
export const watchSaving = (): Saved[] => {
  const saved: Saved[] = []
  HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
    saved.push({ url: this.href, name: this.download })
  }
  return saved
}
