import { vindTeVermijdenWoorden } from '@bv/begrippen';

/** What stands under a text for the family that uses a word which judges instead of describes (N101); undefined when all is well. */
export const woordhulp = (tekst: string | null | undefined): string | undefined => {
  const [eerste] = vindTeVermijdenWoorden(tekst ?? '');
  return eerste ? `Het gezin leest dit mee. Vermijd “${eerste.woord}”. ${eerste.advies}` : undefined;
};
