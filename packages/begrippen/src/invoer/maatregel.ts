import { z } from 'zod';
import { Maatregeleinde, Maatregelgrond, Maatregelsoort, Maatregelverzoeker, Rechtbeslissing } from '../enums/maatregel.js';
import { MAATREGELREGELS } from '../maatregeltermijnen.js';
import { datum, datumOfLeeg } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, keuze, tekst, tekstOfLeeg, versie, vinkje } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

const regelVan = (soort: unknown) => MAATREGELREGELS[soort as Maatregelsoort] as (typeof MAATREGELREGELS)[Maatregelsoort] | undefined;

/** Asked of the judge: for one child, on a ground that belongs to this measure. */
export const maatregelVerzoekenInvoer = z
  .object({
    casusId: id('het gezin'),
    kindId: id('het kind'),
    soort: keuze(Maatregelsoort, 'de maatregel'),
    grond: keuze(Maatregelgrond, 'de grond'),
    verzoeker: keuze(Maatregelverzoeker, 'wie het verzoek doet'),
    aangevraagdOp: datum('wanneer het verzoek naar de rechter ging'),
    toelichting: tekst('waarom deze maatregel nodig is'),
    doel: tekst('wat er met de maatregel bereikt moet zijn', { max: LENGTE.ALINEA }),
    isSpoed: vinkje(false),
  })
  .refine(({ soort, grond }: Onaf) => regelVan(soort)?.gronden.some((mag) => mag === grond) ?? true, voorwaarde('KEUZE_ONGELDIG', 'grond', 'Deze grond hoort niet bij deze maatregel. Kies een andere.'))
  .refine(({ soort, verzoeker }: Onaf) => regelVan(soort)?.verzoekers.some((mag) => mag === verzoeker) ?? true, voorwaarde('KEUZE_ONGELDIG', 'verzoeker', 'Deze maatregel kan die partij niet vragen. Kies een andere.'));

const maatregel = { id: id('de maatregel'), versie };
export const maatregelIntrekkenInvoer = z.object({ ...maatregel, eindtoelichting: tekst('waarom het verzoek wordt ingetrokken', { max: LENGTE.ALINEA }) });

/** What the judge decided; a granted measure says from when, and who carries it out. */
export const maatregelBeslissenInvoer = z
  .object({
    ...maatregel,
    beslissing: keuze({ TOEGEKEND: Rechtbeslissing.TOEGEKEND, AFGEWEZEN: Rechtbeslissing.AFGEWEZEN }, 'wat de rechter besliste'),
    beslistOp: datum('wanneer de rechter besliste'),
    ingaatOp: datumOfLeeg({ magInToekomst: true }),
    geldtTot: datumOfLeeg({ magInToekomst: true }),
    uitvoerderId: idOfLeeg('de gecertificeerde instelling'),
    eindtoelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
  })
  .refine((i: Onaf) => i['beslissing'] !== Rechtbeslissing.TOEGEKEND || Boolean(i['ingaatOp']), voorwaarde('VERPLICHT', 'ingaatOp', 'Vul in vanaf welke dag de maatregel geldt.'))
  .refine((i: Onaf) => i['beslissing'] !== Rechtbeslissing.TOEGEKEND || Boolean(i['uitvoerderId']), voorwaarde('VERPLICHT', 'uitvoerderId', 'Kies de gecertificeerde instelling die de maatregel uitvoert.'))
  .refine(({ geldtTot, ingaatOp }: Onaf) => typeof geldtTot !== 'string' || typeof ingaatOp !== 'string' || geldtTot > ingaatOp, voorwaarde('DATUM_ONGELDIG', 'geldtTot', 'De maatregel kan niet eindigen voordat hij begint.'));

export const maatregelHorenVastleggenInvoer = z.object({ ...maatregel, gehoordOp: datum('wanneer het gezin is gehoord') });
export const maatregelUitvoeringBeginnenInvoer = z.object({ ...maatregel, jeugdbeschermerId: id('de jeugdbeschermer'), begonnenOp: datum('wanneer de uitvoering begon') });
export const jeugdbeschermerWisselenInvoer = z.object({ ...maatregel, jeugdbeschermerId: id('de jeugdbeschermer') });

export const maatregelVerlengenInvoer = z.object({
  ...maatregel,
  beslistOp: datum('wanneer de rechter de verlenging uitsprak'),
  geldtTot: datum('tot wanneer de maatregel nu geldt', { magInToekomst: true }),
  raadsadviesOp: datumOfLeeg(),
});

export const maatregelBeeindigenInvoer = z.object({
  ...maatregel,
  geeindigdOp: datum('wanneer de maatregel eindigde'),
  eindereden: keuze(Maatregeleinde, 'waarom de maatregel eindigt'),
  eindtoelichting: tekst('hoe het er nu voor staat', { max: LENGTE.ALINEA }),
});
