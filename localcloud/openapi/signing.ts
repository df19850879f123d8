import { createHmac, randomBytes } from 'node:crypto'
import { decodeSigning, encodeSignature } from './protobuf'

/**
 * `getCloudCallSign` and `getVoIPSign`: WeChat's server signs what its client will hand back to it. The key is this process's own, so
 * the signature is a signature by its form only.
 */
export class Signing {
  private readonly key = randomBytes(32)

  /** The encoded answer; undefined when it is another kind of call. */
  answer(request: Buffer): Buffer | undefined {
    const signed = decodeSigning(request)
    return signed && encodeSignature(createHmac('sha256', this.key).update(JSON.stringify(signed)).digest('hex'))
  }
}
