import { type Gegevenscategorie, isGeldend } from '@bv/beleid';
import type { Dossiercasus } from './dossier-context.js';

interface Zijregel {
  readonly href: string;
  readonly tekst: string;
  readonly aantal?: number;
}

const TELLINGEN: readonly { pad: string; tekst: string; label?: Gegevenscategorie; tel?: (casus: Dossiercasus) => number }[] = [
  { pad: 'overzicht', tekst: 'Overzicht' },
  { pad: 'gezin', tekst: 'Gezin en netwerk', tel: ({ gezinsleden }) => gezinsleden.length },
  { pad: 'top-3', tekst: 'Top-3', tel: ({ situaties }) => situaties.filter(({ toestand }) => toestand === 'ACTUEEL').length },
  { pad: 'feiten', tekst: 'Feiten', tel: ({ verklaringen }) => verklaringen.length },
  { pad: 'plan', tekst: 'Plannen', tel: ({ afspraken }) => afspraken.filter(({ toestand }) => toestand === 'LOPEND').length },
  { pad: 'contact', tekst: 'Contact', label: 'CONTACTMOMENT', tel: ({ contactmomenten }) => contactmomenten.length },
  { pad: 'hulp', tekst: 'Acties en hulp', label: 'HULP', tel: ({ hulpinzetten }) => hulpinzetten.filter(({ toestand }) => toestand === 'AANGEVRAAGD' || toestand === 'LOOPT').length },
  { pad: 'duo', tekst: 'Het duo' },
  { pad: 'risicos', tekst: "Risico's", tel: ({ risicos }) => risicos.filter(({ aanwezig }) => aanwezig === 'AANWEZIG').length },
  { pad: 'beleving', tekst: 'Veiligheidsbeleving' },
  { pad: 'reflectie', tekst: 'Reflectie', label: 'REFLECTIE', tel: ({ reflecties }) => reflecties.length },
  { pad: 'toetsing', tekst: 'Toetsing Raad', label: 'TOETSVRAAG', tel: ({ toetsingen }) => toetsingen.length },
  { pad: 'beschermingstafel', tekst: 'Beschermingstafel' },
  { pad: 'raadsverzoek', tekst: 'Verzoek aan de Raad', label: 'TOETSVRAAG' },
  { pad: 'maatregel', tekst: 'Maatregel', tel: ({ maatregelen }) => maatregelen.filter(({ toestand }) => toestand === 'VERZOCHT' || (toestand !== null && isGeldend(toestand))).length },
  { pad: 'samenwerking', tekst: 'Samenwerking' },
  { pad: 'overdracht', tekst: 'Overdracht en afsluiten', label: 'OVERDRACHT' },
  { pad: 'tijdlijn', tekst: 'Tijdlijn' },
  { pad: 'zoeken', tekst: 'Zoeken in dit dossier' },
  { pad: 'zo-ziet-een-ander-dit', tekst: 'Zo ziet een ander dit' },
  { pad: 'inzage', tekst: 'Inzage voor het gezin', label: 'RECHTEN' },
  { pad: 'vernietiging', tekst: 'Vernietiging op verzoek', label: 'RECHTEN' },
];

/** Pages of the dossier. A count of zero is not shown, so that "nothing yet" and "not for you" look the same here; the page says which. */
export const zijregels = (basis: string, casus: Dossiercasus | undefined, magZien: (label: Gegevenscategorie) => boolean = () => true): Zijregel[] =>
  TELLINGEN.filter(({ label }) => label === undefined || magZien(label)).map(({ pad, tekst, tel }) => {
    const aantal = casus && tel ? tel(casus) : 0;
    return { href: `${basis}/${pad}`, tekst, ...(aantal > 0 ? { aantal } : {}) };
  });

/** The item that is open; a form below a page belongs to that page. */
export const huidigeZijregel = (basis: string, pad: string): string => {
  const [deel = ''] = pad.slice(basis.length + 1).split('/');
  if (deel === 'wie-keek' || deel === 'aanvulling') return `${basis}/inzage`;
  return `${basis}/${TELLINGEN.some(({ pad: bekend }) => bekend === deel) ? deel : 'overzicht'}`;
};
