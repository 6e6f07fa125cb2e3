import type { Afsluitreden, Casustoestand, Liduitkomst } from '@bv/begrippen';
import { partijId } from '../mensen.js';
import { Merker, type Kenmerk } from '../merken/merker.js';
import type { Waardenmaker } from '../merken/waardenmaker.js';
import type { Woordenmaker } from '../merken/woordenmaker.js';
import type { Stap } from '../recept.js';
import type { Rijen } from '../rijen/index.js';
import { bevries } from './bevries.js';
import { bouwBetrokkenheden } from './betrokkenheid.js';
import { bouwDossier } from './dossier.js';
import { bouwGezin } from './gezin.js';
import { bouwMelding, isVoorbij } from './melding.js';
import { bouwNazorg } from './nazorg.js';
import { bouwNoodtoegang } from './noodtoegang.js';
import { bouwRechten } from './rechten.js';
import { bouwOverdrachten } from './overdracht.js';
import { bouwToetsdelen, bouwToetsing } from './toetsing.js';
import type { Verhaal } from './verhaal.js';
import { bouwVtWerk } from './vt-werk.js';
import { bouwVerzoeken } from './verzoek.js';

const toestandVan: Record<Stap, Casustoestand> = {
  WACHTRIJ: 'BIJ_VEILIG_THUIS', BEOORDELING: 'BIJ_VEILIG_THUIS', AANGEBODEN: 'AANGEBODEN', WACHT_OP_DUO: 'WACHT_OP_DUO', DUO: 'BIJ_DUO',
  WIJKTEAM_KANDIDAAT: 'AANGEBODEN', WIJKTEAM: 'BIJ_WIJKTEAM', GESLOTEN: 'GESLOTEN',
};

const kop = (verhaal: Verhaal): void => {
  const { recept } = verhaal;
  const toestand = toestandVan[recept.stap];
  const [eerste, tweede] = recept.leden.filter((l) => l.rol !== 'KIND' || l.leeftijd >= 18);
  if (!eerste) throw new Error(`${recept.sleutel} heeft geen volwassene`);
  const soort = recept.leden.some((l) => l.leeftijd < 18) ? 'Gezin' : 'Huishouden';
  const houder = recept.stap === 'WIJKTEAM' ? partijId(recept.wijkteam?.naar ?? '') : isVoorbij(verhaal, 'DUO') ? verhaal.vastGezicht : null;
  verhaal.voegToe('casus', {
    nummer: `BV-${verhaal.begin.slice(0, 4)}-${String(verhaal.nummer).padStart(5, '0')}`,
    naam: `${soort} ${eerste.naam}${tweede ? ` en ${tweede.naam}` : ''}`,
    herkomst: recept.herkomst ?? 'VEILIG_THUIS',
    toestand,
    fase: recept.faseTwee ? 'RISICOGESTUURD_WERKEN' : 'DIRECTE_VEILIGHEID',
    faseSinds: verhaal.datum(recept.faseTwee?.[0] ?? 0),
    kader: recept.maatregel ? 'GEDWONGEN' : 'VRIJWILLIG',
    gebied: recept.gebied,
    geopendOp: verhaal.tijd(0, 8, 40),
    geslotenOp: recept.afsluiting ? verhaal.tijd(recept.terugkeer?.weerDicht ?? recept.afsluiting.dag, 15) : null,
    acuut: recept.melding.urgentie === 'CRISIS' && !recept.faseTwee && !recept.afsluiting,
    inschattingOudeSituatie: recept.inschatting ?? (isVoorbij(verhaal, 'DUO') ? false : null),
    aanspreekpuntId: houder,
    verzameling: verhaal.verzameling,
  });
};

const uitkomstBij: Record<Afsluitreden, Liduitkomst> = {
  ZELFSTANDIG_VERDER: 'VEILIG_THUIS', OVERGEDRAGEN_BEMOEIZORG: 'VERDER_MET_HULP', TERUG_NAAR_WIJKTEAM: 'VERDER_MET_HULP', OVERGEDRAGEN_WIJKTEAM: 'VEILIG_THUIS', GEVLUCHT_BUITENLAND: 'NIET_BEKEND',
  GEEN_ONVEILIGHEID_VASTGESTELD: 'VEILIG_THUIS',
};

const afsluiting = (verhaal: Verhaal): void => {
  const { afsluiting: recept } = verhaal.recept;
  if (!recept) return;
  const op = verhaal.tijd(recept.dag, 15);
  verhaal.voegToe('afsluiting', {
    reden: recept.reden,
    toelichting: recept.toelichting,
    betreftId: recept.betreft === undefined ? null : verhaal.lid(recept.betreft),
    vervolgcontact: recept.contact,
    vervolgcontactNaam: recept.contactNaam ?? null,
    teBewaken: recept.teBewaken ?? null,
    terugkomenBij: recept.terugkomenBij ?? null,
    knelpunten: recept.knelpunten ?? [],
    op,
  });
  verhaal.recept.leden.forEach(({ naam, leeftijd }, beurt) => {
    const [, cijfer, keer, woorden] = recept.terugblik?.find(([wie]) => wie === naam) ?? [];
    const hoort = leeftijd >= 12;
    const isWeg = recept.reden === 'GEVLUCHT_BUITENLAND';
    verhaal.voegToe('afsluitpersoon', {
      gezinslidId: verhaal.lid(naam), informantId: null, uitkomst: uitkomstBij[recept.reden], toelichting: 'Besproken hoe het nu gaat.',
      verteldOp: hoort && !isWeg ? verhaal.datum(recept.dag) : null, redenNiet: hoort && isWeg ? 'Was vertrokken en niet te bereiken.' : null,
      terugblik: woorden ?? null, terugblikCijfer: cijfer ?? null, keerVerteld: keer ?? null, doorId: verhaal.schrijver(beurt),
    });
  });
  verhaal.gebeurtenis('CASUS_AFGESLOTEN', op, verhaal.duo[0]);
};

/** From recipe to marked rows: first what lives, then its markers, then the frozen copies with the same markers. */
export const bouwCasus = (verhaal: Verhaal, woorden: Woordenmaker, waarden: Waardenmaker): { rijen: Rijen; kenmerken: Kenmerk[] } => {
  const merker = new Merker(woorden, waarden);
  kop(verhaal);
  bouwGezin(verhaal);
  bouwMelding(verhaal);
  bouwVtWerk(verhaal);
  bouwOverdrachten(verhaal);
  bouwBetrokkenheden(verhaal);
  bouwDossier(verhaal);
  bouwToetsing(verhaal);
  afsluiting(verhaal);
  bouwNazorg(verhaal);
  bouwNoodtoegang(verhaal);
  bouwRechten(verhaal);
  bouwVerzoeken(verhaal);
  merker.merk(verhaal.rijen);
  bevries(verhaal, merker);
  bouwToetsdelen(verhaal, merker);
  merker.merk(verhaal.rijen);
  verhaal.rijen.gebeurtenis.sort((a, b) => a.op.localeCompare(b.op));
  return { rijen: verhaal.rijen, kenmerken: merker.kenmerken(verhaal.rijen) };
};
