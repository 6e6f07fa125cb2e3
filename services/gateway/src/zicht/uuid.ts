const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NIEMAND = '00000000-0000-0000-0000-000000000000';

export const isUuid = (id: string): boolean => UUID.test(id);

/** An id that is no id at all finds nothing, like one that is not there. */
export const eisUuid = (id: string): string => (isUuid(id) ? id : NIEMAND);
