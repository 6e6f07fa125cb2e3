import { labels, masker } from '@bv/beleid';
import { plusDagen, type Toegangsverzoektoestand } from '@bv/begrippen';
import { datumVan, eindeVan, opTijd, plusWerkdagen, type Tijdstip } from '../dagen.js';
import { partijId } from '../mensen.js';
import type { Verzoekrecept } from '../recept.js';
import type { Verhaal } from './verhaal.js';

const vertel = (verhaal: Verhaal, { wie, portaal, als, wat, motivering, dagenGeleden, tot, besluit }: Verzoekrecept): void => {
  const dag = (vandaagPlus: number): string => plusDagen(datumVan(verhaal.vandaag), vandaagPlus);
  const [eerste] = wat;
  if (!eerste) throw new Error(`${verhaal.recept.sleutel}: een verzoek zonder gegevens`);
  const { toegekend = [] } = besluit ?? {};
  const toestand: Toegangsverzoektoestand = !besluit ? 'AANGEVRAAGD' : toegekend.length > 0 ? 'TOEGEKEND' : 'AFGEWEZEN';
  const beslistOp: Tijdstip | null = besluit ? opTijd(dag(1 - dagenGeleden), 9) : null;
  const einde = besluit?.tot === undefined ? null : eindeVan(dag(besluit.tot));
  const id = verhaal.voegToe('toegangsverzoek', {
    aanvragerId: partijId(wie), portaal, hoedanigheid: als, beslisser: labels[eerste].beslisser, gevraagdMasker: masker(wat), motivering,
    gevraagdOp: opTijd(dag(-dagenGeleden), 10, 20), gevraagdTot: eindeVan(dag(tot)), termijn: eindeVan(plusWerkdagen(dag(-dagenGeleden), 3)),
    toestand, beslistDoorId: besluit ? partijId(besluit.door) : null, beslistOp, toegekendMasker: masker(toegekend), tot: einde, beslisreden: besluit?.reden ?? null,
  });
  if (toestand !== 'TOEGEKEND' || beslistOp === null) return;
  verhaal.voegToe('betrokkenheid', {
    partijId: partijId(wie), hoedanigheid: 'OP_VERZOEK', stand: 'ACTIEF', handelingId: id, van: beslistOp, tot: einde, termijn: null,
    reden: 'Inzage op verzoek toegekend', verleend: masker(toegekend), portaal,
  });
};

/** Requests for access, and what was granted of them. */
export const bouwVerzoeken = (verhaal: Verhaal): void => {
  for (const verzoek of verhaal.recept.verzoeken ?? []) vertel(verhaal, verzoek);
};
