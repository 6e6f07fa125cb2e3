import { monitorvoorstel, plusDagen, werkdagOfEerder } from '@bv/begrippen';
import { datumVan, eindeVan, opTijd } from '../dagen.js';
import { partijId } from '../mensen.js';
import type { Onderzoeksrecept, Vervolgrecept } from '../recept.js';
import { eigenWaarde } from './gezin.js';
import { eersteWeek } from './melding.js';
import type { Verhaal } from './verhaal.js';

const vtVan = (verhaal: Verhaal): string => verhaal.recept.vt ?? 'renske';
const BEOORDEELD = eersteWeek.beoordeeld;

/** The last day of a research: ten weeks after the beoordeling, on a werkdag. */
export const onderzoekseinde = (verhaal: Verhaal): string => eindeVan(werkdagOfEerder(plusDagen(verhaal.datum(BEOORDEELD), 70)));

const antwoorden = (verhaal: Verhaal, beoordelingId: string): void => {
  for (const [vraag, antwoord, toelichting = null] of verhaal.recept.vtWerk?.antwoorden ?? []) verhaal.voegToe('beoordelingsantwoord', { beoordelingId, vraag, antwoord, toelichting });
};

/** A beoordeling without follow-up waits for a colleague, who is asked along for it today, whenever the demo is loaded. */
const bijCollega = (verhaal: Verhaal, beoordelingId: string, collega: string): void => {
  const nu = datumVan(verhaal.vandaag);
  verhaal.voegToe('betrokkenheid', {
    partijId: partijId(collega), hoedanigheid: 'VT_NAKIJKER', stand: 'ACTIEF', handelingId: beoordelingId, van: opTijd(plusDagen(nu, -1), 9), tot: eindeVan(plusDagen(nu, 13)), termijn: null,
    reden: 'Kijkt mee met een beoordeling zonder vervolg', verleend: 0, portaal: null,
  });
  verhaal.gebeurtenis('BEOORDELING_TER_BEVESTIGING', verhaal.tijd(BEOORDEELD, 13, 20), vtVan(verhaal));
};

const onderzoek = (verhaal: Verhaal, { informanten, conclusie, verteld = [], isAfgerond }: Onderzoeksrecept): void => {
  const [dag, uitkomst, onderbouwing] = conclusie ?? [];
  const onderzoekId = verhaal.voegToe('onderzoek', {
    toestand: isAfgerond ? 'AFGEROND' : 'LOPEND', begonnenOp: verhaal.tijd(BEOORDEELD, 13, 20), termijn: onderzoekseinde(verhaal), conclusie: uitkomst ?? null, onderbouwing: onderbouwing ?? null,
    geconcludeerdOp: dag === undefined ? null : verhaal.tijd(dag, 14), doorId: dag === undefined ? null : partijId(vtVan(verhaal)), afgerondOp: isAfgerond && dag !== undefined ? verhaal.tijd(dag, 16) : null,
  });
  verhaal.gebeurtenis('ONDERZOEK_BEGONNEN', verhaal.tijd(BEOORDEELD, 13, 20), vtVan(verhaal));
  for (const [naam, functie, op, tekst, oordeel, eigenWoorden] of informanten) {
    verhaal.voegToe('informant', {
      onderzoekId, naam, functie, telefoon: eigenWaarde, gesprokenOp: verhaal.datum(op), tekst, oordeel: oordeel ?? null, eigenWoorden: eigenWoorden ?? null,
      geaccordeerdOp: oordeel === undefined ? null : verhaal.datum(op + 2),
    });
    verhaal.gebeurtenis('INFORMANT_GESPROKEN', verhaal.tijd(op, 11), vtVan(verhaal));
  }
  for (const [wie, op, redenNiet] of verteld) {
    const isInformant = typeof wie === 'number';
    verhaal.voegToe('inkennisstelling', {
      onderzoekId, gezinslidId: isInformant ? null : verhaal.lid(wie), informantId: isInformant ? verhaal.idVan('informant', wie) : null,
      verteldOp: redenNiet === undefined ? verhaal.datum(op) : null, vorm: redenNiet === undefined ? 'TELEFOON' : null, redenNiet: redenNiet ?? null, doorId: partijId(vtVan(verhaal)),
    });
  }
  if (dag !== undefined) verhaal.gebeurtenis('ONDERZOEK_GECONCLUDEERD', verhaal.tijd(dag, 14), vtVan(verhaal));
};

const vervolg = (verhaal: Verhaal, { gedaan, afgerond, volgt }: Vervolgrecept): void => {
  const begin = verhaal.datum(BEOORDEELD);
  const vervolgId = verhaal.voegToe('vervolg', {
    toestand: afgerond === undefined ? 'LOPEND' : 'AFGEROND', begonnenOp: begin, afgerondOp: afgerond === undefined ? null : verhaal.tijd(afgerond[0], 10), toelichting: afgerond?.[1] ?? null, doorId: partijId(vtVan(verhaal)),
  });
  verhaal.gebeurtenis('VERVOLG_BEGONNEN', verhaal.tijd(BEOORDEELD, 13, 20), vtVan(verhaal));
  monitorvoorstel(begin).forEach((gepland, i) => {
    const [oordeel, bevinding] = gedaan[i] ?? [];
    verhaal.voegToe('monitormoment', { vervolgId, gepland, gedaanOp: oordeel === undefined ? null : gepland, oordeel: oordeel ?? null, bevinding: bevinding ?? null, doorId: oordeel === undefined ? null : partijId(vtVan(verhaal)) });
  });
  if (!volgt) return;
  const volgende = monitorvoorstel(begin)[gedaan.length];
  verhaal.voegToe('betrokkenheid', {
    partijId: partijId(vtVan(verhaal)), hoedanigheid: 'VT_MONITOR', stand: 'ACTIEF', handelingId: null, van: verhaal.tijd(BEOORDEELD, 13, 20), tot: null, termijn: volgende === undefined ? null : eindeVan(volgende),
    reden: 'Voorwaarden en vervolg', verleend: 0, portaal: null,
  });
};

/** What Veilig Thuis did itself after the beoordeling: who looked along, the research, the follow-up, and what the melder heard. */
export const bouwVtWerk = (verhaal: Verhaal): void => {
  const { vtWerk, melding } = verhaal.recept;
  if (!vtWerk) return;
  const beoordelingId = verhaal.idVan('veiligheidsbeoordeling', 0);
  antwoorden(verhaal, beoordelingId);
  if (vtWerk.collega !== undefined) bijCollega(verhaal, beoordelingId, vtWerk.collega);
  if (vtWerk.onderzoek) onderzoek(verhaal, vtWerk.onderzoek);
  if (vtWerk.vervolg) vervolg(verhaal, vtWerk.vervolg);
  for (const [dag, moment, vorm, tekst] of vtWerk.terugkoppelingen ?? []) {
    verhaal.voegToe('melderterugkoppeling', {
      meldingId: verhaal.idVan('melding', 0), categorie: melding.melder.anoniem ? 'MELDER_ANONIEM' : 'MELDER_OPEN', moment, vorm, heeftRol: false, delen: ['DANK', 'BEOORDEELD', 'OPNIEUW_MELDEN'],
      tekst, op: verhaal.tijd(dag, 15), doorId: partijId(vtVan(verhaal)),
    });
  }
};
