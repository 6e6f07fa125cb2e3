import { randomUUID } from 'node:crypto';

export const nieuweId = (): string => randomUUID();
