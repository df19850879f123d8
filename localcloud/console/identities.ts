import { Meter } from '../audit'
import type { DocumentDatabase } from '../database/database'
import { answerJson } from '../http/answer'
import type { Routes } from '../http/server'

const most = 500

/**
 * `GET /identities`: whom the browser may play, from the collection `people` where the app keeps one. In WeChat nobody
 * chooses who they are; a browser has no other way.
 */
export const identityRoutes = (database: DocumentDatabase): Routes => ({
  'GET /identities': ({ response }) => {
    const people = database.catalogue.find('people') ? database.page('people', 0, most, new Meter()) : []
    const known = people.flatMap(({ openid, name, roles, note, isDemo }) =>
      typeof openid === 'string' ? [{ openid, name: name ?? '', roles: roles ?? [], note: note ?? '', isDemo: isDemo === true }] : [],
    )
    answerJson(response, 200, known)
  },
})
