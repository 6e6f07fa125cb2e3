import { z } from 'zod';
import { isDatum } from '../datum.js';
import { Risiconiveau } from '../enums/risico.js';

/** A version of the list of risk aspects as a file: what partners hand over to replace the reconstruction. */
export const risicolijstschema = z.object({
  code: z.string().regex(/^[a-z0-9-]{3,40}$/),
  naam: z.string().min(3).max(200),
  toelichting: z.string().max(2000).nullish(),
  isReconstructie: z.boolean(),
  geldigVan: z.string().refine(isDatum),
  aspecten: z
    .array(z.object({ code: z.string().regex(/^[A-Z][A-Z0-9_]{1,59}$/), naam: z.string().min(3).max(200), niveau: z.enum(Risiconiveau) }))
    .min(1)
    .refine((aspecten) => new Set(aspecten.map(({ code }) => code)).size === aspecten.length, { error: 'Een code staat er twee keer in.' }),
});
