import { buildFunctions } from '../../scripts/build-functions'

/** The tests run what is deployed: the bundles, made anew when a source has changed. */
export default async function (): Promise<void> {
  await buildFunctions()
}
