import type { World } from '../../support/world'

const stateOf = async (world: World, fileId: string): Promise<string | undefined> =>
  (await world.documents<{ state: string }>('contentChecks', { fileId }))[0]?.state

/** Waits until WeChat's verdict on a picture has come. */
export const passed = async (world: World, fileId: string, wanted = 'passed'): Promise<void> => {
  const end = Date.now() + 10_000
  while ((await stateOf(world, fileId)) !== wanted) {
    if (Date.now() > end) throw new Error(`${fileId} is ${await stateOf(world, fileId)}, not ${wanted}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
