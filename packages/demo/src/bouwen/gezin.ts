import { geborenOp } from '../dagen.js';
import type { Lid } from '../recept.js';
import type { Verhaal } from './verhaal.js';

/** Columns whose value is unique by itself start with this and get their value when the row is marked. */
export const eigenWaarde = '·';

const voegLidToe = (verhaal: Verhaal, lid: Lid, plaats: number): string => {
  const volwassen = lid.leeftijd >= 18;
  return verhaal.voegToe('gezinslid', {
    voornamen: lid.naam,
    achternaam: lid.achternaam ?? verhaal.recept.achternaam,
    geboortedatum: geborenOp(verhaal.begin, lid.leeftijd, verhaal.toeval.getal(330)),
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
  for (const lid of leden) {
    if (lid !== eerste && !lid.adres) continue;
    const isGeheim = lid.adres === 'GEHEIM';
    verhaal.voegToe('adres', {
      gezinslidId: verhaal.lid(lid.naam),
      categorie: isGeheim ? 'GEHEIM_ADRES' : 'CONTACT',
      straat: verhaal.toeval.kies(['straat', 'laan', 'kade', 'plein', 'hof', 'weg']),
      huisnummer: eigenWaarde,
      postcode: eigenWaarde,
      plaats: 'Amsterdam',
      isGeheim,
    });
  }
};

const relaties = (verhaal: Verhaal): void => {
  const { leden, relaties: gegeven = [] } = verhaal.recept;
  for (const [van, naar, soort, toelichting] of gegeven) {
    const isAfhankelijk = ['OUDER_VAN', 'VERZORGER_VAN', 'GROOTOUDER_VAN'].includes(soort);
    verhaal.voegToe('relatie', { vanId: verhaal.lid(van), naarId: verhaal.lid(naar), soort, isAfhankelijk, toelichting: toelichting ?? null });
  }
  for (const ouder of leden.filter((l) => l.rol === 'OUDER')) {
    for (const kind of leden.filter((l) => l.rol === 'KIND')) {
      if (gegeven.some(([van, naar]) => van === ouder.naam && naar === kind.naam)) continue;
      verhaal.voegToe('relatie', { vanId: verhaal.lid(ouder.naam), naarId: verhaal.lid(kind.naam), soort: 'OUDER_VAN', isAfhankelijk: kind.leeftijd < 18, toelichting: null });
    }
  }
};

export const bouwGezin = (verhaal: Verhaal): void => {
  verhaal.recept.leden.forEach((lid, plaats) => verhaal.kenLid(lid.naam, voegLidToe(verhaal, lid, plaats)));
  adressen(verhaal);
  relaties(verhaal);
  for (const [naam, relatie, rol] of verhaal.recept.netwerk ?? []) {
    verhaal.voegToe('netwerklid', { naam, relatie, telefoon: eigenWaarde, rol });
  }
};
