/** Whom the browser may play: what `GET /identities` tells of a person, and what it tells where that is missing. */
export const whomToPlay = { collection: 'people', fields: { name: '', roles: [], note: '', isDemo: false } }
