const zone = 'Europe/Amsterdam';
const dagVorm = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone });
const weekdagVorm = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
const tijdVorm = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
const sleutelVorm = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone });

// Noon keeps a bare date on its own day in every time zone.
const alsMoment = (waarde: string): Date => new Date(/^\d{4}-\d{2}-\d{2}$/.test(waarde) ? `${waarde}T12:00:00Z` : waarde);

const geldig = (waarde: string): Date | null => {
  const moment = alsMoment(waarde);
  return Number.isNaN(moment.getTime()) ? null : moment;
};

/** '2026-11-24' or an ISO moment → "24 nov 2026"; what is not a date comes back as it was. */
export const datumTekst = (waarde: string): string => {
  const moment = geldig(waarde);
  return moment ? dagVorm.format(moment).replace('.', '') : waarde;
};

/** → "dinsdag 24 november 2026" */
export const datumVoluit = (waarde: string): string => {
  const moment = geldig(waarde);
  return moment ? weekdagVorm.format(moment) : waarde;
};

/** → "14:30", in Amsterdam */
export const tijdTekst = (waarde: string): string => {
  const moment = geldig(waarde);
  return moment ? tijdVorm.format(moment) : waarde;
};

/** → "24 nov 2026, 14:30" */
export const tijdstipTekst = (waarde: string): string => (geldig(waarde) ? `${datumTekst(waarde)}, ${tijdTekst(waarde)}` : waarde);

/** 'YYYY-MM-DD' of a moment, in Amsterdam. */
export const datumSleutel = (moment: Date): string => sleutelVorm.format(moment);

/** "vandaag", "morgen", "3 dagen geleden", "over 2 dagen"; only ever beside the date itself. */
export const relatieveDag = (waarde: string, nu: Date = new Date()): string => {
  const moment = geldig(waarde);
  if (!moment) return '';
  const dagen = Math.round((Date.parse(datumSleutel(moment)) - Date.parse(datumSleutel(nu))) / 86_400_000);
  if (dagen === 0) return 'vandaag';
  if (dagen === 1) return 'morgen';
  if (dagen === -1) return 'gisteren';
  return dagen > 0 ? `over ${dagen} dagen` : `${-dagen} dagen geleden`;
};
