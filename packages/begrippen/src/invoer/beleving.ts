import { z } from 'zod';
import { Belevingswijze } from '../enums/beleving.js';
import { datum } from './datumvelden.js';
import { SCORE_HOOGST, SCORE_LAAGST } from './situatie.js';
import { LENGTE, id, idOfLeeg, keuze, tekstOfLeeg } from './velden.js';
import { Weigeringcode } from './weigering.js';

const KIES = 'Kies hoe veilig het voelt.';

/** How safe somebody feels. Without a gezinslid: how safe the duo judges the family to be. */
export const belevingVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  gezinslidId: idOfLeeg('het gezinslid'),
  wijze: keuze(Belevingswijze, 'hoe iemand het aangaf'),
  cijfer: z.int({ error: KIES }).refine((cijfer) => cijfer >= SCORE_LAAGST && cijfer <= SCORE_HOOGST, { error: KIES, params: { code: Weigeringcode.SCORE_BUITEN_BEREIK } }),
  op: datum('de datum'),
  woorden: tekstOfLeeg('de eigen woorden', { max: LENGTE.ALINEA }),
  magMeetellen: z.boolean().nullish().transform((waarde) => waarde ?? null),
});
