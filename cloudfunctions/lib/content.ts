import { AppError } from '@/domain/errors'
import { cloud } from './cloud'
import { logFailure } from './log'

/** WeChat counts at most 2,500 characters a call (security.msgSecCheck, version 2). */
const longest = 2500
/** Scene 2: comments, the nearest to a report. */
const scene = 2

/**
 * Asks WeChat's content check in the same call (it only knows people seen within two hours). `risky` is
 * refused; when the check itself fails, the text goes on to the people who read every report anyway.
 */
export const checkText = async (openid: string, text: string): Promise<void> => {
  try {
    const content = [...text].slice(0, longest).join('')
    const { result } = await cloud.openapi.security.msgSecCheck({ version: 2, openid, scene, content })
    if (result?.suggest === 'risky') throw new AppError('CONTENT_REFUSED')
  } catch (error) {
    if (error instanceof AppError) throw error
    logFailure('content check', error)
  }
}
