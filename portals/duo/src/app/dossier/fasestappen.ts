import { type Casustoestand, dagVan, type Fase, vandaag } from '@bv/begrippen';
import { datumTekst } from '@bv/ui';
import type { Dossiercasus } from './dossier-context.js';

export interface Fasestand {
  readonly stappen: readonly { naam: string; toelichting?: string }[];
  /** 1 is the first. */
  readonly huidig: number;
}

const PLAATS: Readonly<Record<Fase, number>> = { DIRECTE_VEILIGHEID: 2, RISICOGESTUURD_WERKEN: 3, HERSTELGERICHT_WERKEN: 4 };
// Beyond a year a count of days says less than the date.
const TELT_DAGEN = 365;
const AFGEROND: readonly (Casustoestand | null)[] = ['BIJ_WIJKTEAM', 'GESLOTEN'];

const dagnummer = (sinds: string, nu: string): number => Math.floor((Date.parse(nu) - Date.parse(sinds)) / 86_400_000) + 1;

const overgenomenOp = ({ betrokkenheden }: Dossiercasus): string | undefined =>
  betrokkenheden
    .flatMap(({ hoedanigheid, van }) => (hoedanigheid === 'DUOLID' && van !== null ? [van] : []))
    .sort()
    .at(0);

/** The road of a family through Blijvend Veilig. Phases may go back, so a step that is "af" can become "nu" again. */
export const fasestappen = (casus: Dossiercasus, nu: string = vandaag()): Fasestand => {
  const overgenomen = overgenomenOp(casus);
  const huidig = AFGEROND.includes(casus.toestand) ? 5 : casus.fase === null || overgenomen === undefined ? 1 : PLAATS[casus.fase];
  const dag = casus.faseSinds === null ? 0 : dagnummer(casus.faseSinds, nu);
  const sinds = casus.faseSinds === null ? undefined : `sinds ${datumTekst(casus.faseSinds)}`;
  const duur = sinds !== undefined && dag <= TELT_DAGEN ? `dag ${dag}, ${sinds}` : sinds;
  const namen = [
    { naam: 'Overgenomen', toelichting: overgenomen === undefined ? 'wacht op een duo' : datumTekst(dagVan(overgenomen)) },
    { naam: 'Directe veiligheid', toelichting: 'eerst veilig' },
    { naam: 'Stabiele veiligheid', toelichting: 'risicogestuurd' },
    { naam: 'Herstel', toelichting: 'herstelgericht' },
    { naam: 'Afronden', toelichting: 'afsluiten of overdragen' },
  ];
  const ernaast = (casus.nevenfasen ?? []).map((fase) => PLAATS[fase]);
  const stappen = namen.map((stap, plek) => {
    if (plek === 0 || plek === 4) return stap;
    if (plek + 1 === huidig) return duur === undefined ? stap : { ...stap, toelichting: duur };
    // Phases overlap: the work beside the main phase is named too.
    return ernaast.includes(plek + 1) ? { ...stap, toelichting: 'loopt ook' } : stap;
  });
  return { stappen, huidig };
};
