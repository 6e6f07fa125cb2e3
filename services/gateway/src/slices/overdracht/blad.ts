import type { Gegevenscategorie } from '@bv/beleid';
import { type Gezinsrol, gezinsrolNaam, Overdrachtsoort, type Stuksoort } from '@bv/begrippen';

/** What the sheet is made from: the dossier as the sender may read it. */
export interface Bladbron {
  readonly meldingen: readonly { kern: string | null; tekstVoorGezin: string | null; ontvangenOp: string | null }[];
  readonly gezinsleden: readonly { voornamen: string | null; achternaam: string | null; leeftijd: number | null; rol: Gezinsrol | null }[];
  readonly voorwaarden: readonly { tekst: string | null; toelichting: string | null; vervallenOp?: string | null }[];
  readonly afspraken: readonly { als: string | null; dan: string | null; doorWie: string | null; wieKijktMee: string | null; van: string | null; toestand: string | null; looptDoor: boolean | null }[];
  readonly risicos: readonly { aspectNaam: string | null; toelichting: string | null; bewaken: boolean | null }[];
  readonly aanspreekpunt: { naam: string; functie: string | null; organisatie: { naam: string; telefoon: string | null } | null } | null;
}

export interface Stukinhoud {
  readonly soort: Stuksoort;
  readonly categorie: Gegevenscategorie;
  readonly kop: string | null;
  readonly tekst: string;
  readonly peildatum: string | null;
}

const stuk = (soort: Stuksoort, categorie: Gegevenscategorie, tekst: string | null, kop: string | null = null, peildatum: string | null = null): Stukinhoud[] =>
  tekst ? [{ soort, categorie, kop, tekst, peildatum }] : [];

const dag = (moment: string | null): string | null => moment?.slice(0, 10) ?? null;

const zin = (...delen: (string | null | undefined | false)[]): string => delen.filter(Boolean).join(' ');

const kern = ({ meldingen }: Bladbron): Stukinhoud[] => meldingen.flatMap((m) => stuk('KERN', 'KERN', m.kern, 'Kern van de melding', dag(m.ontvangenOp)));

const gezin = ({ gezinsleden }: Bladbron): Stukinhoud[] =>
  gezinsleden.flatMap(({ voornamen, achternaam, leeftijd, rol }) => {
    const rolnaam = rol ? gezinsrolNaam[rol].toLowerCase() : 'rol onbekend';
    return stuk('GEZINSLID', 'IDENTIFICEREND', leeftijd === null ? rolnaam : `${String(leeftijd)} jaar, ${rolnaam}`, `${voornamen?.split(' ')[0] ?? ''} ${achternaam ?? ''}`.trim());
  });

/** What the sender writes on the sheet itself. */
export interface Bladtekst {
  readonly vragen: readonly string[];
  readonly wieDoetWat: readonly string[];
  readonly terugkomenBij: string | null;
  /** Who takes over and when they can be reached, as the gemeente agreed. */
  readonly team?: string | null;
}

const eigenTekst = ({ wieDoetWat, terugkomenBij, team, vragen: lijst }: Bladtekst): Stukinhoud[] => [
  ...stuk('TEAM', 'OVERDRACHT', team ?? null),
  ...wieDoetWat.flatMap((taak) => stuk('TAAK', 'OVERDRACHT', taak)),
  ...stuk('TERUGKOMEN', 'OVERDRACHT', terugkomenBij),
  ...vragen(lijst),
];

const vragen = (lijst: readonly string[]): Stukinhoud[] => lijst.flatMap((vraag) => stuk('VRAAG', 'OVERDRACHT', vraag));

/** What holds still: one that lapsed is history of Veilig Thuis. */
const voorwaarden = ({ voorwaarden: lijst }: Bladbron): Stukinhoud[] => lijst.filter((v) => !v.vervallenOp).flatMap((v) => stuk('VOORWAARDE', 'AFSPRAAK', zin(v.tekst, v.toelichting)));

const voorBlijvendVeilig = (bron: Bladbron): Stukinhoud[] => [
  ...bron.meldingen.flatMap((m) => stuk('KERN', 'MELDING', m.tekstVoorGezin, 'Wat er gemeld is', dag(m.ontvangenOp))),
  ...gezin(bron),
  ...voorwaarden(bron),
];

const looptNog = ({ toestand, looptDoor }: Bladbron['afspraken'][number]): boolean => toestand === 'LOPEND' || (looptDoor === true && toestand !== 'BEEINDIGD');

function vastGezicht({ aanspreekpunt }: Bladbron): Stukinhoud[] {
  if (!aanspreekpunt) return [];
  const { naam, functie, organisatie } = aanspreekpunt;
  return stuk('VAST_GEZICHT', 'OVERDRACHT', [naam, functie, organisatie?.naam, organisatie?.telefoon].filter(Boolean).join(', '));
}

const voorWijkteam = (bron: Bladbron): Stukinhoud[] => [
  ...gezin(bron),
  ...bron.afspraken.filter(looptNog).flatMap((a) =>
    stuk('AFSPRAAK', 'AFSPRAAK', zin(`Dan ${a.dan ?? ''}.`, a.doorWie && `Door: ${a.doorWie}.`, a.wieKijktMee && `Kijkt mee: ${a.wieKijktMee}.`), `Als ${a.als ?? ''}`, a.van),
  ),
  ...bron.risicos.filter((r) => r.bewaken).flatMap((r) => stuk('RISICO', 'RISICO_BEWAKEN', r.toelichting ?? 'Geen toelichting.', r.aspectNaam)),
  ...vastGezicht(bron),
  // Straight from Veilig Thuis there are no agreements of a duo yet: then its conditions are what runs on.
  ...(bron.aanspreekpunt ? [] : voorwaarden(bron)),
];

/** The sheet: copied once, and no more of it than the receiver may read while deciding. */
export function maakBlad(soort: Overdrachtsoort, bron: Bladbron, tekst: Bladtekst, magLezen: readonly Gegevenscategorie[]): Stukinhoud[] {
  const inhoud = soort === Overdrachtsoort.NAAR_WIJKTEAM ? voorWijkteam(bron) : voorBlijvendVeilig(bron);
  return [...kern(bron), ...inhoud, ...eigenTekst(tekst)].filter(({ categorie }) => magLezen.includes(categorie));
}
