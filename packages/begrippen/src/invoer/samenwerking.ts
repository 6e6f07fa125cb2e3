import { z } from 'zod';
import { Samenwerkgrond, Samenwerkingspartner, Samenwerkingsvorm } from '../enums/samenwerking.js';
import { datum } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, keuze, tekst, tekstOfLeeg, versie } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

const grond = {
  grond: keuze(Samenwerkgrond, 'waarom de ander mag meekijken'),
  grondToelichting: tekst('wie het goed vond, of welke grond er is', { max: LENGTE.ALINEA }),
};
const reden = tekst('waarom', { max: LENGTE.REGEL });

/** With somebody who works in the system, who then sees a part of the family; or with a name, who sees nothing. */
export const samenwerkingBeginnenInvoer = z
  .object({
    casusId: id('het gezin'), partner: keuze(Samenwerkingspartner, 'met wie u samenwerkt'), partijId: idOfLeeg('met wie'), naam: tekstOfLeeg('de naam', { max: LENGTE.NAAM }),
    vorm: keuze(Samenwerkingsvorm, 'hoe u samenwerkt'), reden, ...grond,
  })
  .refine(({ partijId, naam }: Onaf) => Boolean(partijId) !== Boolean(naam), voorwaarde('VERPLICHT', 'partijId', 'Kies met wie u samenwerkt, of vul een naam in.'));

export const samenwerkingWijzigenInvoer = z.object({ id: id('de samenwerking'), versie, vorm: keuze(Samenwerkingsvorm, 'hoe u samenwerkt'), reden });
export const samenwerkingBeeindigenInvoer = z.object({ id: id('de samenwerking'), versie, reden });

/** From a question without names to walking along: who asked comes to this family, and the question does not say which. */
export const adviesMeelopenInvoer = z.object({ id: id('de vraag'), versie, casusId: id('het gezin'), reden, ...grond });

export const bezoekPlannenInvoer = z.object({
  samenwerkingId: id('de samenwerking'), datum: datum('op welke dag', { magInToekomst: true }), waar: tekst('waar en hoe laat', { max: LENGTE.REGEL }), doel: tekst('wat u samen wilt bereiken', { max: LENGTE.ALINEA }),
});

/** Each side writes its own part; what both saw stands once, and both may change it. */
export const bezoekVerslaanInvoer = z.object({ id: id('het bezoek'), versie, verslag: tekst('uw verslag'), gedeeldeFeiten: tekstOfLeeg('wat u allebei zag') });
export const bezoekLatenVervallenInvoer = z.object({ id: id('het bezoek'), versie, vervallenReden: reden });
