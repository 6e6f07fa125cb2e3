import { createHmac } from 'node:crypto';

export type BsnHash = (bsn: string) => string;

/** The keyed hash by which the same person is found again; without the key (outside the database) a hash tells nothing. */
export const bsnHasher = (sleutel: Buffer): BsnHash => (bsn) => createHmac('sha256', sleutel).update(bsn).digest('hex');
