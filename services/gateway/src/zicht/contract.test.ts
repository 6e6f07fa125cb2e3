import { allePortalen, labelsVanPortaal, type Portaal } from '@bv/beleid';
import { describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { getNamedType, type GraphQLSchema, isObjectType, parse, validate, validateSchema } from 'graphql';
import { laadRegister } from '../platform/register.js';
import { maakSchema } from '../schema.js';
import { contractVan } from './contract.js';
import { alleTabellen, isGelabeld, RIJ, type Tabel } from './tabel.js';

const volledig = maakSchema();
const register = laadRegister(fileURLToPath(new URL('../../../../schema/operaties', import.meta.url)), allePortalen);
const tabellen = new Map(alleTabellen().map((tabel) => [tabel.klasse.name, tabel]));

const labelVan = (tabel: Tabel | undefined, veld: string): string | undefined => tabel?.velden.get(veld)?.label ?? tabel?.relaties.get(veld)?.label;

/** `Type.veld` of every object in a schema, with the type it leads to. */
const velden = (schema: GraphQLSchema): { readonly typenaam: string; readonly veld: string; readonly naar: string }[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).map((veld) => ({ typenaam: type.name, veld: veld.name, naar: getNamedType(veld.type).name })));

test('het hele schema is een geldig schema, ook al wordt dat bij het starten niet nagegaan', () => {
  expect(validateSchema(maakSchema())).toEqual([]);
});

describe.each(allePortalen)('het contract van %s', (portaal: Portaal) => {
  const open = new Set<string>(labelsVanPortaal(portaal));
  const contract = contractVan(volledig, portaal);
  const inContract = velden(contract);
  const sleutels = new Set(inContract.map(({ typenaam, veld }) => `${typenaam}.${veld}`));

  const isDicht = (typenaam: string, veld: string): boolean => {
    const tabel = tabellen.get(typenaam);
    const label = labelVan(tabel, veld);
    return tabel !== undefined && isGelabeld(tabel) && label !== undefined && label !== RIJ && !open.has(label);
  };

  test('is een geldig schema', () => {
    expect(validateSchema(contract)).toEqual([]);
  });

  test('past bij elke operatie die dit portaal registreert', () => {
    const operaties = [...(register.get(portaal)?.values() ?? [])];
    expect(operaties.length).toBeGreaterThan(0);
    expect(operaties.filter(({ tekst }) => validate(contract, parse(tekst)).length > 0).map(({ naam }) => naam)).toEqual([]);
  });

  test('heeft geen veld met een label dat hier voor niemand opengaat', () => {
    expect(inContract.filter(({ typenaam, veld }) => isDicht(typenaam, veld))).toEqual([]);
  });

  test('heeft geen berekening uit een veld dat hier dicht is', () => {
    expect(inContract.filter(({ typenaam, veld }) => tabellen.get(typenaam)?.berekeningen.get(veld)?.uit.some((bron) => isDicht(typenaam, bron)))).toEqual([]);
  });

  test('leidt alleen naar tabellen waarvan hier iemand iets kan zien', () => {
    const naarDicht = inContract.filter(({ naar }) => {
      const tabel = tabellen.get(naar);
      if (!tabel || !isGelabeld(tabel)) return false;
      const labels = [...tabel.rijlabels, ...[...tabel.velden.values(), ...tabel.relaties.values()].map(({ label }) => label)];
      return !labels.some((label) => open.has(label));
    });
    expect(naarDicht).toEqual([]);
  });

  test('heeft elke vraag en opdracht van dit portaal, en geen van een ander', () => {
    const wortels = [volledig.getQueryType(), volledig.getMutationType(), volledig.getSubscriptionType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}).map((veld) => ({ sleutel: `${type?.name ?? ''}.${veld.name}`, portalen: (veld.extensions['portalen'] as readonly string[] | undefined) ?? [] })),
    );
    expect(wortels.length).toBeGreaterThan(100);
    expect(wortels.filter(({ sleutel, portalen }) => sleutels.has(sleutel) !== portalen.includes(portaal)).map(({ sleutel }) => sleutel)).toEqual([]);
  });
});

test('elk contract is kleiner dan het hele schema, en er is een berekening en een gesloten tabel om dit aan te zien', () => {
  const alles = velden(volledig).length;
  for (const portaal of allePortalen) expect(velden(contractVan(volledig, portaal)).length).toBeLessThan(alles);
  const bronnen = [...tabellen.values()].flatMap((tabel) => [...tabel.berekeningen.values()].flatMap(({ uit }) => uit.map((bron) => String(labelVan(tabel, bron)))));
  expect(allePortalen.some((portaal) => bronnen.some((label) => label !== RIJ && !labelsVanPortaal(portaal).some((open) => open === label)))).toBe(true);
});
