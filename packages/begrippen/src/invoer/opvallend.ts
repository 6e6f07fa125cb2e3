import { z } from 'zod';
import { Nakijkbevinding } from '../enums/opvallend.js';
import { keuze, LENGTE, tekst } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

export const opvallendNakijkenInvoer = z.object({
  sleutel: z.string({ error: 'Kies een patroon.' }).regex(/^[0-9a-f]{32}$/, { error: 'Kies een patroon.' }),
  bevinding: keuze(Nakijkbevinding, 'wat u vond'),
  motivering: tekst('wat u vond', { min: 10, max: LENGTE.ALINEA, advies: 'Schrijf in een zin wat u nakeek en wat u vond.' }),
});

const getal = (wat: string, min: number, max: number) =>
  z.int({ error: `Vul bij ${wat} een heel getal in.` }).min(min, { error: `Vul bij ${wat} ${min} of meer in.` }).max(max, { error: `Vul bij ${wat} hooguit ${max} in.` });

export const opvallendDrempelsInstellenInvoer = z
  .object({
    casussen: getal('het aantal casussen', 2, 500),
    minuten: getal('de minuten', 5, 1_440),
    dagenZonderVervolg: getal('de dagen', 1, 90),
    inzagenZonderVervolg: getal('de inzagen zonder vervolg', 1, 500),
    werkVan: getal('het begin van de werktijd', 0, 23),
    werkTot: getal('het einde van de werktijd', 1, 24),
    inzagenBuitenWerktijd: getal('de inzagen buiten werktijd', 1, 500),
  })
  .refine(
    ({ werkVan, werkTot }: Onaf) => typeof werkVan !== 'number' || typeof werkTot !== 'number' || werkVan < werkTot,
    voorwaarde('KEUZE_ONGELDIG', 'werkTot', 'Het einde van de werktijd komt na het begin.'),
  );
