import { z } from 'zod';
import { Accorderingsoordeel, Bronsoort, Verklaringsoort, Zekerheid } from '../enums/verklaring.js';
import { datumOfLeeg } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, keuze, keuzeOfLeeg, tekst, tekstOfLeeg, versie } from './velden.js';
import { voorwaarde } from './voorwaarde.js';

const verklaringTekst = tekst('de tekst');
const bron = tekstOfLeeg('de bron', { max: LENGTE.REGEL });
const zekerheid = keuzeOfLeeg(Zekerheid, 'hoe zeker het is');

const isFeit = ({ soort }: { soort: unknown }): boolean => soort === Verklaringsoort.FEIT;

/** A fact has a source and a date; an interpretation or a view may do without (A20). */
export const verklaringVastleggenInvoer = z
  .object({
    casusId: id('het gezin'),
    soort: keuze(Verklaringsoort, 'feit, interpretatie of mening'),
    tekst: verklaringTekst,
    bronsoort: keuzeOfLeeg(Bronsoort, 'het soort bron'),
    bron,
    peildatum: datumOfLeeg(),
    zekerheid,
    overId: idOfLeeg('over wie het gaat'),
  })
  .refine((v) => !isFeit(v) || Boolean(v.bronsoort), voorwaarde('VERPLICHT', 'bronsoort', 'Kies waar dit feit vandaan komt.'))
  .refine((v) => !isFeit(v) || Boolean(v.bron), voorwaarde('VERPLICHT', 'bron', 'Noem de bron van dit feit.'))
  .refine((v) => !isFeit(v) || Boolean(v.peildatum), voorwaarde('VERPLICHT', 'peildatum', 'Vul in op welke datum dit feit gold.'));

export const verklaringWijzigenInvoer = z
  .object({ tekst: verklaringTekst, bron, peildatum: datumOfLeeg(), zekerheid })
  .partial()
  .extend({ id: id('de verklaring'), versie });

export const accorderingVastleggenInvoer = z
  .object({
    verklaringId: id('de verklaring'),
    gezinslidId: id('het gezinslid'),
    oordeel: keuze(Accorderingsoordeel, 'of het klopt'),
    eigenWoorden: tekstOfLeeg('de eigen woorden', { max: LENGTE.ALINEA }),
  })
  .refine(
    (a) => a.oordeel !== Accorderingsoordeel.AANVULLING || Boolean(a.eigenWoorden),
    voorwaarde('VERPLICHT', 'eigenWoorden', 'Schrijf de aanvulling op in de eigen woorden van het gezinslid.'),
  );

/** An informant agrees to the own text and to its use, before the Raad reads it (domein §4.3). */
export const informantakkoordVastleggenInvoer = z
  .object({
    id: id('de verklaring'),
    oordeel: keuze(Accorderingsoordeel, 'of de informant akkoord is'),
    woorden: tekstOfLeeg('wat de informant zegt', { max: LENGTE.ALINEA }),
  })
  .refine(
    (a) => a.oordeel === Accorderingsoordeel.AKKOORD || Boolean(a.woorden),
    voorwaarde('VERPLICHT', 'woorden', 'Schrijf op wat de informant anders ziet.'),
  );
