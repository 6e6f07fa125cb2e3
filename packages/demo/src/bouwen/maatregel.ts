import { maatregeldagen, uitersteEinde } from '@bv/begrippen';
import { organisatieId, partijId } from '../mensen.js';
import type { Verhaal } from './verhaal.js';

/** An OTS of a year, as the nota has it: asked after the toetsing, and carried out by somebody beside the duo. */
export const bouwMaatregel = (verhaal: Verhaal): void => {
  const { maatregel } = verhaal.recept;
  if (!maatregel) return;
  const { kind, aangevraagd, beslist, toelichting, doel, uitvoering, ingetrokken } = maatregel;
  const kindId = verhaal.lid(kind);
  const beslistOp = beslist === undefined ? null : verhaal.datum(beslist);
  const geboren = verhaal.rijen.gezinslid.find(({ id }) => id === kindId)?.geboortedatum ?? null;
  const geldtTot = beslistOp === null ? null : uitersteEinde('OTS', beslistOp, geboren);
  verhaal.voegToe('maatregel', {
    soort: 'OTS', toestand: ingetrokken !== undefined ? 'INGETROKKEN' : beslistOp === null ? 'VERZOCHT' : uitvoering ? 'IN_UITVOERING' : 'UITGESPROKEN', kindId, grond: 'ONTWIKKELING_BEDREIGD', verzoeker: 'RAAD', isSpoed: false,
    aangevraagdOp: verhaal.datum(aangevraagd), toelichting, doel, beslissing: beslistOp === null ? null : 'TOEGEKEND', beslistOp, ingaatOp: beslistOp, geldtTot,
    ...(beslistOp === null ? { horenVoor: null, beginVoor: null, verlengenVoor: null } : maatregeldagen('OTS', beslistOp, geldtTot)),
    uitvoerderId: uitvoering ? organisatieId(uitvoering.bij) : null, jeugdbeschermerId: uitvoering ? partijId(uitvoering.door) : null,
    begonnenOp: uitvoering ? verhaal.datum(uitvoering.dag) : null, eindtoelichting: ingetrokken ?? null,
  });
  verhaal.gebeurtenis('MAATREGEL_VERZOCHT', verhaal.tijd(aangevraagd, 14), verhaal.duo[0]);
  if (beslist !== undefined) verhaal.gebeurtenis('MAATREGEL_BESLIST', verhaal.tijd(beslist, 14), verhaal.duo[0]);
  if (uitvoering) verhaal.gebeurtenis('MAATREGEL_BEGONNEN', verhaal.tijd(uitvoering.dag, 9), verhaal.duo[0]);
};
