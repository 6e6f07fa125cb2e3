import { type Gegevenscategorie, gesprekslabels, gespreksoperaties, gespreksvelden, isGespreksoperatie } from '@bv/beleid';
import { describe, expect, it } from '@jest/globals';
import { getNamedType, type GraphQLSchema, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { readFileSync } from 'node:fs';
import { maakSchema } from '../../schema.js';
import { alleTabellen } from '../../zicht/tabel.js';

const register = JSON.parse(readFileSync(new URL('../../../../../schema/operaties/duo.json', import.meta.url), 'utf8')) as Record<string, { naam: string; tekst: string }>;
const bekend = new Map(Object.values(register).map(({ naam, tekst }) => [naam, tekst]));
const schema: GraphQLSchema = maakSchema();
const tabellen = new Map(alleTabellen().map((tabel) => [tabel.klasse.name, tabel]));

/** Each field that the operation asks of an object of the schema, as `Type.veld` with its label. */
interface Gevraagd { type: string; veld: string; label: Gegevenscategorie | 'RIJ' | null }

function gevraagd(tekst: string): Gevraagd[] {
  const uit: Gevraagd[] = [];
  const info = new TypeInfo(schema);
  visit(parse(tekst), visitWithTypeInfo(info, {
    Field: (node) => {
      const ouder = info.getParentType();
      if (!ouder || ['Query', 'Mutation'].includes(ouder.name) || node.name.value === '__typename') return;
      const tabel = tabellen.get(ouder.name);
      uit.push({ type: ouder.name, veld: node.name.value, label: tabel?.velden.get(node.name.value)?.label ?? tabel?.relaties.get(node.name.value)?.label ?? null });
    },
  }));
  return uit;
}

describe('while the family holds the tablet', () => {
  it.each(gespreksoperaties)('%s is registered and asks only what the policy names', (naam) => {
    const tekst = bekend.get(naam);
    expect([naam, typeof tekst]).toEqual([naam, 'string']);
    for (const { type, veld, label } of gevraagd(tekst ?? '')) {
      expect([naam, type, gespreksvelden[type]?.includes(veld) ?? false, veld]).toEqual([naam, type, true, veld]);
      if (label !== null && label !== 'RIJ') expect([naam, type, veld, gesprekslabels.includes(label)]).toEqual([naam, type, veld, true]);
    }
  });

  it('no other operation runs: not messages, search, reflection, nor the dossier itself', () => {
    for (const naam of ['Berichten', 'NieuwBericht', 'Dossier', 'Overzicht', 'Reflecties', 'ZoekInDossier', 'MijnWerk']) {
      expect([naam, bekend.has(naam) || naam === 'NieuwBericht', isGespreksoperatie('duo', naam)]).toEqual([naam, true, false]);
    }
    for (const portaal of ['veilig-thuis', 'rvdk', 'wijkteam', 'privacy']) expect(isGespreksoperatie(portaal, 'Gesprek')).toBe(false);
  });

  it('names in the policy only types and fields that are there', () => {
    for (const [naam, velden] of Object.entries(gespreksvelden)) {
      const type = getNamedType(schema.getType(naam));
      if (!isObjectType(type)) throw new Error(`${naam} staat niet in het schema`);
      expect([naam, velden.filter((veld) => !(veld in type.getFields()))]).toEqual([naam, []]);
    }
  });

  it('opens no label of who reported, of what a worker thinks, nor of the team', () => {
    for (const label of ['MELDER_OPEN', 'MELDER_ANONIEM', 'MELDING_INTERN', 'MELDING', 'INTERPRETATIE', 'REFLECTIE', 'GEHEIM_ADRES', 'CONTACT', 'BSN', 'RISICO', 'RECHTEN'] as const) expect([label, gesprekslabels.includes(label)]).toEqual([label, false]);
  });
});
