import { type Dossiersporen, laatsteBesluit, ontvangerVan, type Terugkoppelfeiten } from '@bv/beleid';
import type { Meldersoort, Triagebesluit } from '@bv/begrippen';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';

type Tekst = string | null;

interface Dossier {
  toestand: string | null;
  meldingen: { id: string; ontvangenOp: string; melder: { soort: Meldersoort | null; naam: Tekst } | null }[];
  beoordelingen: { besluit: Triagebesluit | null; reden: Tekst; vastgesteldOp: Tekst; antwoorden: { toelichting: Tekst }[] }[];
  overdrachten: { toestand: string | null; naar: { naam: string } | null; naarOrganisatie: { naam: string } | null; aangebodenOp: string }[];
  voorwaarden: { tekst: Tekst; vervallenOp: Tekst }[];
  vervolgtrajecten: { toestand: string | null; momenten: { gepland: Tekst; gedaanOp: Tekst }[] }[];
  onderzoeken: { onderbouwing: Tekst; informanten: { naam: Tekst; telefoon: Tekst; tekst: Tekst; eigenWoorden: Tekst }[] }[];
  gezinsleden: { telefoon: Tekst; adressen: { straat: Tekst }[] }[];
  netwerk: { naam: Tekst }[];
}

const SELECTIE = velden('toestand', {
  meldingen: velden('id', 'ontvangenOp', { melder: velden('soort', 'naam') }),
  beoordelingen: velden('besluit', 'reden', 'vastgesteldOp', { antwoorden: velden('toelichting') }),
  overdrachten: velden('toestand', 'aangebodenOp', { naar: velden('naam'), naarOrganisatie: velden('naam') }),
  voorwaarden: velden('tekst', 'vervallenOp'),
  vervolgtrajecten: velden('toestand', { momenten: velden('gepland', 'gedaanOp') }),
  onderzoeken: velden('onderbouwing', { informanten: velden('naam', 'telefoon', 'tekst', 'eigenWoorden') }),
  gezinsleden: velden('telefoon', { adressen: velden('straat') }),
  netwerk: velden('naam'),
});

const teksten = (...lijst: readonly Tekst[]): string[] => lijst.filter((tekst): tekst is string => Boolean(tekst));

export interface Terugkoppelbron {
  readonly soort: Meldersoort | null;
  readonly feiten: Terugkoppelfeiten;
  readonly sporen: Dossiersporen;
}

/** What this teller may read of the dossier, as the rules need it. Errors: NIET_GEVONDEN, GEEN_MELDER. */
export async function leesTerugkoppelbron(werk: Werk, casusId: string, meldingId: string): Promise<Terugkoppelbron> {
  const [d] = (await werk.lees(Casus, SELECTIE, 't0.id = $1', [casusId])) as unknown as Dossier[];
  const melding = d?.meldingen.find(({ id }) => id === meldingId);
  if (!d || !melding) throw new Weigeringsfout([NIET_GEVONDEN]);
  if (!melding.melder) throw new Weigeringsfout('GEEN_MELDER', 'Bij deze melding hoort geen melder om iets aan te vertellen.');
  const informanten = d.onderzoeken.flatMap((o) => o.informanten).filter(({ naam }) => naam !== melding.melder?.naam);
  return {
    soort: melding.melder.soort,
    feiten: {
      ontvangenOp: melding.ontvangenOp.slice(0, 10),
      besluit: laatsteBesluit(d.beoordelingen),
      ontvanger: ontvangerVan(d.overdrachten, d.toestand),
      voorwaarden: d.voorwaarden.filter(({ vervallenOp }) => vervallenOp === null).flatMap(({ tekst }) => teksten(tekst)),
      momenten: d.vervolgtrajecten.filter(({ toestand }) => toestand === 'LOPEND').flatMap(({ momenten }) => momenten.filter(({ gedaanOp }) => gedaanOp === null).flatMap(({ gepland }) => teksten(gepland))),
    },
    sporen: {
      namen: teksten(...informanten.map(({ naam }) => naam), ...d.netwerk.map(({ naam }) => naam)),
      vindplaatsen: teksten(...informanten.map(({ telefoon }) => telefoon), ...d.gezinsleden.flatMap(({ telefoon, adressen }) => [telefoon, ...adressen.map(({ straat }) => straat)])),
      teksten: teksten(
        ...d.beoordelingen.flatMap(({ reden, antwoorden }) => [reden, ...antwoorden.map(({ toelichting }) => toelichting)]),
        ...d.onderzoeken.map(({ onderbouwing }) => onderbouwing), ...informanten.flatMap(({ tekst, eigenWoorden }) => [tekst, eigenWoorden]),
      ),
    },
  };
}
