const tidyingMs = 1600

/** Calls back on Ctrl-C and the like, with the exit code that tells of it. Answers how to stop listening. */
export const listenForTheEnd = (stop) => {
  const listeners = [
    ['SIGINT', () => stop(130)],
    ['SIGTERM', () => stop(143)],
    ['SIGHUP', () => stop(129)],
  ]
  for (const [name, listener] of listeners) process.on(name, listener)
  const timer = process.env.npm_lifecycle_event ? listenForOrphanhood(() => stop(143)) : undefined
  return () => {
    clearInterval(timer)
    for (const [name, listener] of listeners) process.removeListener(name, listener)
  }
}

/** npm hands a signal to the shell between us, which dies of it and tells nobody. */
const listenForOrphanhood = (stop) => {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 200)
  timer.unref()
  return timer
}

/** A signal that is aborted on Ctrl-C; the process gets a moment to tidy up, and when asked once more ends at once. */
export const abortAtTheEnd = () => {
  const controller = new AbortController()
  let askedAt = 0
  listenForTheEnd((code) => {
    // One Ctrl-C may arrive twice: from the terminal, and again from npm.
    if (askedAt && Date.now() - askedAt > 300) process.exit(code)
    if (askedAt) return
    askedAt = Date.now()
    controller.abort()
    setTimeout(() => process.exit(code), tidyingMs).unref()
  })
  return controller.signal
}
