import { dagVan, plusDagen, vandaag, type Toetsingtoestand } from '@bv/begrippen';
import { datumTekst } from '@bv/ui';
import type { OverzichtQuery } from '../gql/graphql.js';
import { grenzenVan } from '../app/grenzen.js';
import { inzettaken } from './inzettaken.js';

export type Overzichtcasus = NonNullable<OverzichtQuery['casus']>;

export interface Taak {
  readonly sleutel: string;
  readonly tekst: string;
  /** Page of the dossier where it is done. */
  readonly pad: string;
  readonly wanneer: string;
  readonly isLaat: boolean;
}

const ZONDER_METING = 28;
const EVALUEER_VOORAF = 7;

export const dagenTussen = (van: string, tot: string): number => Math.round((Date.parse(tot) - Date.parse(van)) / 86_400_000);
export const dagen = (aantal: number): string => (aantal === 1 ? '1 dag' : `${aantal} dagen`);
/** "3 dagen"; beyond a season the date says more. */
export const geleden = (dag: string, nu: string): string => {
  const aantal = dagenTussen(dag, nu);
  return aantal > 90 ? `sinds ${datumTekst(dag)}` : dagen(aantal);
};
export const kort = (tekst: string): string => (tekst.length > 60 ? `${tekst.slice(0, 57).trimEnd()}…` : tekst);

/** Fields that this person may not see give no task: one cannot do what one cannot see. */
export const isZichtbaar = ({ afschermingen }: Overzichtcasus, veld: string): boolean => !afschermingen.some(({ velden }) => velden.includes(veld));

const afspraken = ({ afspraken: lijst }: Overzichtcasus, nu: string): Taak[] =>
  lijst.flatMap(({ id, als, tot, toestand }) => {
    if (toestand !== 'LOPEND' || tot === null || tot > plusDagen(nu, EVALUEER_VOORAF)) return [];
    const over = dagenTussen(nu, tot);
    return [
      {
        sleutel: `afspraak ${id}`,
        tekst: `Afspraak evalueren: ${kort(als ?? 'zonder tekst')}`,
        pad: `plan/${id}`,
        wanneer: over < 0 ? `${dagen(-over)} te laat` : over === 0 ? 'vandaag' : `over ${dagen(over)}`,
        isLaat: over < 0,
      },
    ];
  });

const contact = (casus: Overzichtcasus, nu: string): Taak[] => {
  if (!isZichtbaar(casus, 'contactmomenten')) return [];
  const laatste = casus.contactmomenten.flatMap(({ op }) => (op === null ? [] : [dagVan(op)])).sort().at(-1);
  if (laatste === undefined) return [{ sleutel: 'contact', tekst: 'Eerste contact met het gezin', pad: 'contact/nieuw', wanneer: 'nog niet geweest', isLaat: false }];
  if (dagenTussen(laatste, nu) <= grenzenVan(casus).contact) return [];
  return [{ sleutel: 'contact', tekst: 'Contact opnemen met het gezin', pad: 'contact/nieuw', wanneer: `${geleden(laatste, nu)} geen contact`, isLaat: true }];
};

const feiten = (casus: Overzichtcasus): Taak[] => {
  if (!isZichtbaar(casus, 'verklaringen')) return [];
  const open = casus.verklaringen.filter(({ soort, accorderingen }) => soort === 'FEIT' && accorderingen.length === 0).length;
  if (open === 0) return [];
  return [{ sleutel: 'feiten', tekst: 'Feiten voorleggen aan het gezin', pad: 'feiten', wanneer: open === 1 ? '1 feit' : `${open} feiten`, isLaat: false }];
};

const situaties = (casus: Overzichtcasus, nu: string): Taak[] => {
  if (!isZichtbaar(casus, 'situaties')) return [];
  const actueel = casus.situaties.filter(({ toestand }) => toestand === 'ACTUEEL');
  if (casus.situaties.length === 0) return [{ sleutel: 'top-3', tekst: 'De Top-3 maken met het gezin', pad: 'top-3', wanneer: 'nog niet gedaan', isLaat: false }];
  const teMeten = actueel.filter(({ scores }) => {
    const laatste = scores.flatMap(({ datum, gezinslid }) => (gezinslid === null && datum !== null ? [datum] : [])).sort().at(-1);
    return laatste === undefined || dagenTussen(laatste, nu) > ZONDER_METING;
  });
  const [eerste] = teMeten;
  if (!eerste) return [];
  const isEnige = teMeten.length === 1;
  return [
    {
      sleutel: 'meten',
      tekst: isEnige ? `Veiligheid meten: ${kort(eerste.titel ?? 'situatie')}` : 'Veiligheid meten',
      pad: isEnige ? `top-3/${eerste.id}/score` : 'top-3',
      wanneer: isEnige ? 'langer dan 4 weken geleden' : `bij ${teMeten.length} situaties`,
      isLaat: false,
    },
  ];
};

const TOETSSTAND: Readonly<Partial<Record<Toetsingtoestand, string>>> = {
  AANGEVRAAGD: 'nog niet opgepakt', IN_TOETSING: 'de Raad is bezig', TERUGGEGEVEN: 'vul aan wat de toetser mist', VOORGELEGD: 'het gezin leest het concept',
};

const afwachten = ({ toetsingen, overdrachten }: Overzichtcasus): Taak[] => [
  ...toetsingen.flatMap(({ id, nummer, toestand }) =>
    toestand !== null && toestand in TOETSSTAND
      ? [{ sleutel: `toetsing ${id}`, tekst: `Toetsing ${nummer ?? ''} bij de Raad`.replace('  ', ' '), pad: 'toetsing', wanneer: TOETSSTAND[toestand] ?? '', isLaat: false }]
      : [],
  ),
  ...overdrachten.flatMap(({ id, soort, toestand, naar }) =>
    soort === 'NAAR_WIJKTEAM' && (toestand === 'AANGEBODEN' || toestand === 'AANVAARD')
      ? [{ sleutel: `overdracht ${id}`, tekst: `Overdracht aan ${naar?.naam ?? 'het wijkteam'}`, pad: 'overdracht', wanneer: toestand === 'AANGEBODEN' ? 'wacht op antwoord' : 'aanvaard, nog afsluiten', isLaat: false }]
      : [],
  ),
];

const terugkoppeling = (casus: Overzichtcasus): Taak[] =>
  casus.herkomst === 'VEILIG_THUIS' && casus.terugkoppelingen.length === 0 && isZichtbaar(casus, 'terugkoppelingen')
    ? [{ sleutel: 'terugkoppeling', tekst: 'Veilig Thuis vertellen hoe het gaat', pad: 'overzicht/terugkoppeling', wanneer: 'nog niet gedaan', isLaat: false }]
    : [];

/** What the duo has to do for this family now, what is late first. Nothing for a casus that is no longer with the duo. */
export const teDoen = (casus: Overzichtcasus, nu: string = vandaag()): Taak[] => {
  if (casus.toestand !== 'BIJ_DUO') return [];
  const taken = [...afspraken(casus, nu), ...inzettaken(casus, nu), ...contact(casus, nu), ...feiten(casus), ...situaties(casus, nu), ...afwachten(casus), ...terugkoppeling(casus)];
  return taken.toSorted((een, ander) => Number(ander.isLaat) - Number(een.isLaat));
};
