import { z } from 'zod';
import { Evaluatieuitkomst, Doeltoestand, Plandeel } from '../enums/plan.js';
import { Accorderingsoordeel } from '../enums/verklaring.js';
import { regelsUit } from '../regels-uit.js';
import { datumOfLeeg, eindeNaBegin } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, jaOfNee, keuze, tekst, tekstOfLeeg, versie } from './velden.js';
import { type Onaf, voorwaarde } from './voorwaarde.js';

const doelVelden = z.object({
  doel: tekst('het doel', { max: LENGTE.ALINEA }),
  wens: tekstOfLeeg('de wens', { max: LENGTE.ALINEA }),
  hulp: tekstOfLeeg('de hulp', { max: LENGTE.ALINEA }),
  doorWie: tekstOfLeeg('wie dit doet', { max: LENGTE.REGEL }),
  risicoId: idOfLeeg('de zorg'),
  gezinslidId: idOfLeeg('voor wie het is'),
  van: datumOfLeeg({ magInToekomst: true }),
  tot: datumOfLeeg({ magInToekomst: true }),
});

const eindeNaBeginRegel = voorwaarde('DATUM_ONGELDIG', 'tot', 'De einddatum ligt voor de begindatum.');

/** A goal of the second or third part; agreements are the first. A future is somebody's: it names whose. */
export const plandoelVastleggenInvoer = doelVelden
  .extend({ casusId: id('het gezin'), deel: keuze(Plandeel, 'bij welk plan dit hoort') })
  .refine(({ deel }: Onaf) => deel !== Plandeel.VEILIGHEID, voorwaarde('KEUZE_ONGELDIG', 'deel', 'In het veiligheidsplan maakt u afspraken, geen doelen.'))
  .refine(({ deel, gezinslidId }: Onaf) => deel !== Plandeel.TOEKOMST || Boolean(gezinslidId), voorwaarde('VERPLICHT', 'gezinslidId', 'Kies van wie dit toekomstplan is.'))
  .refine(({ van, tot }) => eindeNaBegin(van, tot), eindeNaBeginRegel);

export const plandoelWijzigenInvoer = doelVelden
  .extend({ toestand: keuze(Doeltoestand, 'hoe het met het doel gaat'), resultaat: tekstOfLeeg('het resultaat', { max: LENGTE.ALINEA }) })
  .partial()
  .extend({ id: id('het doel'), versie })
  .refine(({ van, tot }) => eindeNaBegin(van, tot), eindeNaBeginRegel);

const oordeelOver = {
  gezinslidId: id('het gezinslid'),
  oordeel: keuze(Accorderingsoordeel, 'of het gezinslid dit zo wil'),
  eigenWoorden: tekstOfLeeg('de eigen woorden', { max: LENGTE.ALINEA }),
};

/** The plan as it is now becomes a numbered version; who was at the table says what they think of it. */
export const planVaststellenInvoer = z.object({
  casusId: id('het gezin'),
  deel: keuze(Plandeel, 'welk plan'),
  toelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
  akkoorden: z
    .array(z.object(oordeelOver))
    .max(30, { error: 'Noem er hooguit 30.' })
    .nullish()
    .transform((lijst) => lijst ?? []),
});

export const planakkoordVastleggenInvoer = z.object({ planversieId: id('de versie van het plan'), ...oordeelOver });

/** How an agreement went. One that did not work has a next step: a plan that says nothing then protects nobody. */
export const afspraakEvaluerenInvoer = z
  .object({
    afspraakId: id('de afspraak'),
    uitkomst: keuze(Evaluatieuitkomst, 'hoe het ging'),
    metWie: tekst('met wie u terugkeek', { max: LENGTE.REGEL }),
    toelichting: tekstOfLeeg('wat er gebeurde', { max: LENGTE.ALINEA }),
    gaatDoor: jaOfNee('of de afspraak doorgaat'),
    opnieuwOp: datumOfLeeg({ magInToekomst: true }),
    vervolg: tekstOfLeeg('de volgende stap', { max: LENGTE.ALINEA }),
  })
  .refine(({ uitkomst, toelichting }: Onaf) => uitkomst !== Evaluatieuitkomst.NIET || Boolean(toelichting), voorwaarde('VERPLICHT', 'toelichting', 'Schrijf op wat er gebeurde.'))
  .refine(({ uitkomst, vervolg }: Onaf) => uitkomst !== Evaluatieuitkomst.NIET || Boolean(vervolg), voorwaarde('VERPLICHT', 'vervolg', 'Schrijf op wat jullie nu doen, en wie het hoort.'));

const MEESTE_NORMEN = 10;

/** What is said in this family of what may and what may not (N103g): one a line, few enough to hang up. */
export const normenVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  versie,
  tekst: tekst('wat wel en niet kan', { max: LENGTE.ALINEA }).refine((regels) => regelsUit(regels).length <= MEESTE_NORMEN, { error: `Houd het bij hooguit ${MEESTE_NORMEN} regels: dan blijft het blad leesbaar.` }),
});
