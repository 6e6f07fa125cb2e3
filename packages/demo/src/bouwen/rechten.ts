import { plusDagen } from '@bv/begrippen';
import { datumVan, eindeVan, opTijd } from '../dagen.js';
import { partijId } from '../mensen.js';
import type { Aanvulbaar } from '../recept.js';
import type { Rijen, Tabel } from '../rijen/index.js';
import { isVoorbij } from './melding.js';
import type { Verhaal } from './verhaal.js';
import type { Categorie } from '../codes.js';

const achtergehoudenIn = { SITUATIE: 'onveilige_situatie', TERUGKEER: 'terugkeer' } as const;
const tabelVan = {
  VERKLARING: 'verklaring', SITUATIE: 'onveilige_situatie', AFSPRAAK: 'veiligheidsafspraak', CONTACTMOMENT: 'contactmoment', RISICO: 'risico', MELDING: 'melding', VOORWAARDE: 'veiligheidsvoorwaarde',
} as const satisfies Record<Aanvulbaar, Tabel>;

/** As the database does it: the label of an addition is that of its record. */
const labelVan = (rijen: Rijen, onderdeel: Aanvulbaar, plaats: number): Categorie => {
  switch (onderdeel) {
    case 'VERKLARING': case 'RISICO': return rijen[tabelVan[onderdeel]][plaats]?.categorie ?? 'FEIT';
    case 'SITUATIE': return 'VEILIGHEID';
    case 'AFSPRAAK': case 'VOORWAARDE': return 'AFSPRAAK';
    case 'CONTACTMOMENT': return 'CONTACTMOMENT';
    case 'MELDING': return 'MELDING';
  }
};

const schrijver = (verhaal: Verhaal, beurt: number): string => (isVoorbij(verhaal, 'DUO') ? verhaal.schrijver(beurt) : partijId(verhaal.recept.vt ?? 'renske'));

/** What family members added to the dossier, and what they asked about it. */
export const bouwRechten = (verhaal: Verhaal): void => {
  const { aanvullingen = [], inzage = [], vernietiging = [] } = verhaal.recept;
  aanvullingen.forEach(([wie, soort, onderdeel, plaats, dag, tekst], i) => {
    verhaal.voegToe('aanvulling', {
      categorie: labelVan(verhaal.rijen, onderdeel, plaats), vanId: verhaal.lid(wie), soort, tekst, gegevenOp: verhaal.datum(dag), onderdeel,
      onderdeelId: verhaal.idVan(tabelVan[onderdeel], plaats), vastgelegdDoorId: schrijver(verhaal, i),
    });
  });
  for (const verzoek of inzage) {
    const verzoekId = verhaal.voegToe('inzageverzoek', {
      voorId: verhaal.lid(verzoek.voor), vrager: verzoek.vrager, vragerLidId: verzoek.ouder === undefined ? null : verhaal.lid(verzoek.ouder), gemachtigde: verzoek.gemachtigde ?? null,
      gevraagdOp: verhaal.datum(verzoek.dag), wens: verzoek.wens, bewijs: 'IDENTITEITSKAART', identiteitGezienOp: verhaal.datum(verzoek.dag),
      gezagGezienOp: verzoek.gezag ? verhaal.datum(verzoek.dag) : null, kanBelangWaarderen: null, toestand: verzoek.toestand,
      opstellerId: verzoek.opsteller === undefined ? null : partijId(verzoek.opsteller), nakijkerId: verzoek.nakijker === undefined ? null : partijId(verzoek.nakijker[0]),
      weigering: verzoek.weigering?.[0] ?? null, weigeringToelichting: verzoek.weigering?.[1] ?? null, afgehandeldOp: verzoek.weigering ? verhaal.tijd(verzoek.dag + 2, 11) : null,
    });
    if (verzoek.nakijker) {
      const [wie, hoedanigheid] = verzoek.nakijker;
      const nu = datumVan(verhaal.vandaag);
      verhaal.voegToe('betrokkenheid', {
        partijId: partijId(wie), hoedanigheid, stand: 'ACTIEF', handelingId: verzoekId, van: opTijd(plusDagen(nu, -1), 9), tot: eindeVan(plusDagen(nu, 13)), termijn: null,
        reden: 'Kijkt na wat naar een gezinslid gaat', verleend: 0, portaal: null,
      });
    }
    if (verzoek.achterhouden) {
      const [onderdeel, plaats, toelichting] = verzoek.achterhouden;
      verhaal.voegToe('achterhouding', {
        verzoekId, onderdeel, onderdeelId: verhaal.idVan(achtergehoudenIn[onderdeel], plaats), reden: 'VEILIGHEID', toelichting,
        doorId: partijId(verzoek.opsteller ?? ''), op: verhaal.tijd(verzoek.dag + 1, 10),
      });
    }
  }
  for (const { dag, voor, ouder, wens, besluit } of vernietiging) {
    const [beslistDag, uitkomst, door, motivering] = besluit ?? [];
    verhaal.voegToe('vernietigingsverzoek', {
      voorId: verhaal.lid(voor), vragerLidId: ouder === undefined ? null : verhaal.lid(ouder), gevraagdOp: verhaal.datum(dag), wens, besluit: uitkomst ?? null, motivering: motivering ?? null,
      beslistOp: beslistDag === undefined ? null : verhaal.tijd(beslistDag, 15), beslisserId: door === undefined ? null : partijId(door),
    });
  }
};
