/** The id of the entry of `stale` that is no posting's: it tells by another turn that parts were written or taken away. */
export const PARTS_TURN = '';
