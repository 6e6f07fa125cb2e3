import { fileURLToPath } from 'node:url';

/** `schema/` at the root of the repository, seen from dist/opdrachtregel. */
export const SCHEMAMAP = fileURLToPath(new URL('../../../../schema', import.meta.url));
export const PORTALENMAP = fileURLToPath(new URL('../../../../portals', import.meta.url));
