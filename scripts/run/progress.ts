const everyMs = 5000

const write = (line: string): void => void process.stdout.write(`${line}\n`)

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** Says what is going on, again every five seconds while it lasts, and how long it took. */
export const withProgress = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
  const start = Date.now()
  write(`${title} …`)
  const timer = setInterval(() => write(`${title} … ${Math.round((Date.now() - start) / 1000)} s`), everyMs)
  try {
    const value = await work()
    write(`${title}: ${seconds(Date.now() - start)}`)
    return value
  } finally {
    clearInterval(timer)
  }
}

export const say = write
