const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NIEMAND = '00000000-0000-0000-0000-000000000000';

/** An id that is no id at all finds nothing, like one that is not there. */
export const eisUuid = (id: string): string => (UUID.test(id) ? id : NIEMAND);
