import type { Overdrachtsoort } from '@bv/begrippen';
import type { Casus } from '../app/casus/casus-context.js';

export interface Gemis {
  readonly tekst: string;
  /** Where it can be put right, after the address of the casus. */
  readonly pad: string;
  readonly linktekst: string;
}

const naam = ({ voornamen }: { voornamen: string | null }): string => voornamen ?? 'een gezinslid';
const isKind = ({ rol, leeftijd }: { rol: string | null; leeftijd: number | null }): boolean => rol === 'KIND' && (leeftijd === null || leeftijd < 18);
const heeftZelfNodig: Readonly<Record<Overdrachtsoort, { readonly bsn: boolean; readonly melding: boolean }>> = {
  NAAR_BLIJVEND_VEILIG: { bsn: false, melding: true },
  NAAR_WIJKTEAM: { bsn: false, melding: false },
  NAAR_GI: { bsn: true, melding: false },
  NAAR_VEILIG_THUIS: { bsn: true, melding: true },
};

type Lid = Casus['gezinsleden'][number];
type Melding = Casus['meldingen'][number];

const overMensen = (leden: readonly Lid[], relaties: Casus['relaties'], metBsn: boolean): string[] => [
  ...leden.filter(({ geboortedatum }) => geboortedatum === null).map((lid) => `De geboortedatum van ${naam(lid)} ontbreekt.`),
  ...(leden.some(({ telefoon, rol }) => rol !== 'KIND' && telefoon) ? [] : ['Van geen enkele volwassene is een telefoonnummer bekend.']),
  ...(leden.some(({ adressen }) => adressen.length > 0) ? [] : ['Er is geen adres van het gezin.']),
  ...leden.filter(isKind).filter((kind) => !relaties.some(({ soort, naar }) => soort === 'OUDER_VAN' && naar?.id === kind.id)).map((kind) => `Wie de ouders van ${naam(kind)} zijn, staat er niet bij.`),
  ...(metBsn ? leden.filter(isKind).filter(({ bsn }) => !bsn).map((kind) => `Het burgerservicenummer van ${naam(kind)} ontbreekt.`) : []),
];

const overMelding = (meldingen: readonly Melding[], metMelding: boolean): string[] => [
  ...(metMelding ? meldingen.filter(({ tekstVoorGezin }) => !tekstVoorGezin).map(({ nummer }) => `Bij melding ${nummer ?? ''} ontbreekt de tekst die het gezin mag lezen.`) : []),
  ...meldingen.filter(({ directeVeiligheid }) => directeVeiligheid === null || directeVeiligheid === 'ONBEKEND').map(({ nummer }) => `Bij melding ${nummer ?? ''} is niet bekend hoe veilig het nu is.`),
];

/** What this receiver will miss, with where it can be put right. Never a refusal: sometimes it is not known. */
export const watOntbreekt = (casus: Casus, soort: Overdrachtsoort, voorwaarden: readonly string[]): Gemis[] => {
  const { bsn, melding } = heeftZelfNodig[soort];
  const loopt = casus.onderzoeken.some(({ toestand }) => toestand === 'LOPEND');
  const geldend = casus.voorwaarden.filter(({ vervallenOp }) => vervallenOp === null);
  return [
    ...overMensen(casus.gezinsleden, casus.relaties, bsn).map((tekst) => ({ tekst, pad: '#gezin', linktekst: 'Naar het gezin' })),
    ...overMelding(casus.meldingen, melding).map((tekst) => ({ tekst, pad: '', linktekst: 'Naar de melding' })),
    ...(geldend.length + voorwaarden.length === 0 ? [{ tekst: 'Er zijn geen veiligheidsvoorwaarden.', pad: '/overdracht', linktekst: 'Naar de voorwaarden' }] : []),
    ...(loopt ? [{ tekst: 'Het onderzoek van Veilig Thuis is nog niet klaar.', pad: '/onderzoek', linktekst: 'Naar het onderzoek' }] : []),
  ];
};
