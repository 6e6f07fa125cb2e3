import { z } from 'zod';
import { id } from './velden.js';

const sleutel = z
  .string({ error: 'De plek van het concept ontbreekt.' })
  .trim()
  .min(1, { error: 'De plek van het concept ontbreekt.' })
  .max(200, { error: 'De plek van het concept is te lang.' });

/** The own draft of a form, as JSON text; only the writer reads it again. */
export const conceptBewarenInvoer = z.object({
  sleutel,
  inhoud: z.string({ error: 'Het concept is leeg.' }).max(100_000, { error: 'Het concept is te lang om te bewaren.' }),
});

export const conceptWissenInvoer = z.object({ sleutel });
export const berichtLezenInvoer = z.object({ id: id('het bericht') });
