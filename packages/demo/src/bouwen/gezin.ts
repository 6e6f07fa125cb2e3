import type { Relatiesoort } from '@bv/begrippen';
import { geborenOp } from '../dagen.js';
import type { Dag, Lid } from '../recept.js';
import type { AdresRij } from '../rijen/index.js';
import type { Verhaal } from './verhaal.js';

/** Columns whose value is unique by itself start with this and get their value when the row is marked. */
export const eigenWaarde = '·';

const dagOfNiets = (verhaal: Verhaal, dag: Dag | undefined) => (dag === undefined ? null : verhaal.datum(dag));

const voegLidToe = (verhaal: Verhaal, lid: Lid, plaats: number): string => {
  const volwassen = lid.leeftijd >= 18;
  return verhaal.voegToe('gezinslid', {
    voornamen: lid.naam,
    achternaam: lid.achternaam ?? verhaal.recept.achternaam,
    geboortedatum: lid.verwacht === undefined ? geborenOp(verhaal.begin, lid.leeftijd, verhaal.toeval.getal(330)) : null,
    verwachtOp: dagOfNiets(verhaal, lid.verwacht),
    overledenOp: dagOfNiets(verhaal, lid.overleden),
    geslacht: lid.geslacht,
    rol: lid.rol,
    bsn: lid.zonderBsn ? null : eigenWaarde,
    telefoon: volwassen ? eigenWaarde : null,
    email: volwassen && plaats === 0 ? eigenWaarde : null,
    tolkTaal: lid.taal ?? null,
    isDirectbetrokkene: !lid.zijdelings,
    bijzonderheden: lid.bijzonder ?? null,
  });
};

const adressen = (verhaal: Verhaal): void => {
  const { leden } = verhaal.recept;
  const eerste = leden[0];
  const voegAdresToe = (naam: string, isGeheim: boolean, wat: Partial<AdresRij>): void => {
    verhaal.voegToe('adres', {
      gezinslidId: verhaal.lid(naam),
      categorie: isGeheim ? 'GEHEIM_ADRES' : 'CONTACT',
      straat: verhaal.toeval.kies(['straat', 'laan', 'kade', 'plein', 'hof', 'weg']),
      huisnummer: eigenWaarde,
      postcode: eigenWaarde,
      plaats: 'Amsterdam',
      isGeheim,
      soort: null,
      van: null,
      tot: null,
      ...wat,
    });
  };
  for (const { naam, adres, ookBij } of leden) {
    if (naam === eerste?.naam || adres) voegAdresToe(naam, adres === 'GEHEIM', {});
    if (ookBij) voegAdresToe(naam, false, { soort: ookBij[0], van: verhaal.datum(ookBij[1]) });
  }
};

const periodes = (verhaal: Verhaal): void => {
  for (const { naam, periode } of verhaal.recept.leden) {
    if (!periode) continue;
    verhaal.voegToe('lidperiode', {
      gezinslidId: verhaal.lid(naam), van: dagOfNiets(verhaal, periode.van), tot: dagOfNiets(verhaal, periode.tot), reden: periode.reden ?? null, vertrekreden: periode.vertrek ?? null,
    });
  }
};

const gezag = (verhaal: Verhaal): void => {
  for (const { over, houder, houderNaam, soort, van, tot, bron } of verhaal.recept.gezag ?? []) {
    verhaal.voegToe('gezag', {
      overId: verhaal.lid(over), houderId: houder === undefined ? null : verhaal.lid(houder), houderNaam: houderNaam ?? null, soort, van: dagOfNiets(verhaal, van), tot: dagOfNiets(verhaal, tot), bron,
    });
  }
};

const AFHANKELIJK: readonly Relatiesoort[] = ['OUDER_VAN', 'ADOPTIEOUDER_VAN', 'PLEEGOUDER_VAN', 'STIEFOUDER_VAN', 'VERZORGER_VAN', 'GROOTOUDER_VAN'];

const relaties = (verhaal: Verhaal): void => {
  const { leden, relaties: gegeven = [] } = verhaal.recept;
  for (const [van, naar, soort, toelichting, detail] of gegeven) {
    const isAfhankelijk = AFHANKELIJK.includes(soort);
    verhaal.voegToe('relatie', {
      vanId: verhaal.lid(van), naarId: verhaal.lid(naar), soort, isAfhankelijk, sinds: dagOfNiets(verhaal, detail?.sinds), tot: dagOfNiets(verhaal, detail?.tot), band: detail?.band ?? null,
      toelichting: toelichting ?? null,
    });
  }
  for (const ouder of leden.filter((l) => l.rol === 'OUDER')) {
    for (const kind of leden.filter((l) => l.rol === 'KIND')) {
      if (gegeven.some(([van, naar]) => van === ouder.naam && naar === kind.naam)) continue;
      verhaal.voegToe('relatie', { vanId: verhaal.lid(ouder.naam), naarId: verhaal.lid(kind.naam), soort: 'OUDER_VAN', isAfhankelijk: kind.leeftijd < 18, sinds: null, tot: null, band: null, toelichting: null });
    }
  }
};

export const bouwGezin = (verhaal: Verhaal): void => {
  verhaal.recept.leden.forEach((lid, plaats) => verhaal.kenLid(lid.naam, voegLidToe(verhaal, lid, plaats)));
  adressen(verhaal);
  periodes(verhaal);
  gezag(verhaal);
  relaties(verhaal);
  for (const [naam, relatie, rol, band] of verhaal.recept.netwerk ?? []) {
    verhaal.voegToe('netwerklid', { naam, relatie, telefoon: eigenWaarde, rol, band: band ?? null });
  }
};
