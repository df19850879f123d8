/** The version of the privacy notice in force. A new version asks everybody again before the next use. */
export const policyVersion = '2026-11'
