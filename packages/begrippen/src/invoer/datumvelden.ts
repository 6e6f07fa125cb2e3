import { z } from 'zod';
import { isDatum, ligtInToekomst } from '../datum.js';
import { Weigeringcode } from './weigering.js';

interface Datumregels {
  /** A birth or an event that has been cannot lie ahead. */
  readonly magInToekomst?: boolean;
}

const onbestaand = {
  error: 'Deze datum bestaat niet. Schrijf bijvoorbeeld 24-11-2026.',
  params: { code: Weigeringcode.DATUM_ONGELDIG },
};
const inToekomst = { error: 'Deze datum ligt in de toekomst.', params: { code: Weigeringcode.DATUM_IN_TOEKOMST } };

/** A calendar date `YYYY-MM-DD`. */
export function datum(wat: string, { magInToekomst = false }: Datumregels = {}) {
  return z
    .string({ error: `Vul ${wat} in.` })
    .trim()
    .min(1, { error: `Vul ${wat} in.` })
    .refine((waarde) => waarde === '' || isDatum(waarde), onbestaand)
    .refine((waarde) => magInToekomst || !isDatum(waarde) || !ligtInToekomst(waarde), inToekomst);
}

export function datumOfLeeg({ magInToekomst = false }: Datumregels = {}) {
  return z
    .string()
    .trim()
    .nullish()
    .transform((waarde) => waarde || null)
    .refine((waarde) => waarde === null || isDatum(waarde), onbestaand)
    .refine((waarde) => magInToekomst || waarde === null || !isDatum(waarde) || !ligtInToekomst(waarde), inToekomst);
}

/** A moment that has been: ISO 8601 with a time zone, or a day. */
export function tijdstip(wat: string) {
  return z
    .string({ error: `Vul ${wat} in.` })
    .trim()
    .min(1, { error: `Vul ${wat} in.` })
    .refine((waarde) => waarde === '' || isTijdstip(waarde), onbestaand)
    .refine((waarde) => !isTijdstip(waarde) || Date.parse(waarde) <= Date.now() + SPELING_MS, inToekomst);
}

// Clocks of a laptop and the server differ a little.
const SPELING_MS = 5 * 60_000;

function isTijdstip(waarde: string): boolean {
  if (isDatum(waarde)) return true;
  const delen = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(waarde);
  return delen !== null && isDatum(delen[1] ?? '') && !Number.isNaN(Date.parse(waarde));
}

/** For a rule over two dates: the end may not come before the start. */
export function eindeNaBegin(van: string | null | undefined, tot: string | null | undefined): boolean {
  return !van || !tot || tot >= van;
}
