import { cleanup, waitFor } from '@testing-library/react'

let underWay = 0
const send = XMLHttpRequest.prototype.send

XMLHttpRequest.prototype.send = function counted(body) {
  underWay += 1
  this.addEventListener('loadend', () => {
    underWay -= 1
  })
  send.call(this, body)
}

/** Takes the screens away and waits for the last answer: a cloud that stops before it leaves a call without one. */
export const leave = async (): Promise<void> => {
  cleanup()
  await waitFor(() => {
    if (underWay > 0) throw new Error(`${underWay} calls under way`)
  })
}
