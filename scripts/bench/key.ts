/** Any key does: a bench's data folder is thrown away. */
export const benchKey = 'a key of the bench, thrown away with its data'
