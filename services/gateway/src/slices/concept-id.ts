import { createHash } from 'node:crypto';

/**
 * One draft per person and place: the id follows from both, so that two tabs that save at once write the same row. The shape is
 * that of a version 8 uuid.
 */
export function conceptId(partijId: string, sleutel: string): string {
  const h = createHash('sha256').update(`${partijId}\n${sleutel}`).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
}
