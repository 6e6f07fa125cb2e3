import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Beleidsblad } from '../verwachting/beleidsblad.js';
import { isGelabeld, RIJ, type Tabelblad } from '../verwachting/gegevens.js';

const SLEUTELS = ['id', 'casusId', 'versie', 'handelingId', 'afschermingen'];

/** Types that hold rows but stand in no table would come from somewhere around the wall; the roots are asked one by one. */
const isWortel = (naam: string): boolean => ['Query', 'Mutation', 'Subscription'].includes(naam);

/** Every label that this table gives, to a column, a reference or a row. */
const labelsIn = (tabel: Tabelblad): string[] =>
  [...tabel.rijlabels, ...Object.values(tabel.velden).map(({ label }) => label), ...Object.values(tabel.relaties).map(({ label }) => label)].filter((label) => label !== RIJ);

function velden(schema: GraphQLSchema, tabellen: readonly Tabelblad[]): string[] {
  const gaten: string[] = [];
  for (const tabel of tabellen) {
    const type = schema.getType(tabel.type);
    if (!isObjectType(type)) continue;
    for (const veld of Object.values(type.getFields())) {
      const bekend = tabel.velden[veld.name] ?? tabel.relaties[veld.name] ?? tabel.berekend[veld.name];
      if (!bekend && !SLEUTELS.includes(veld.name)) gaten.push(`${tabel.type}.${veld.name} heeft geen label`);
      const naar = getNamedType(veld.type);
      if (isObjectType(naar) && naar.name !== 'Afscherming' && !tabellen.some(({ type: t }) => t === naar.name)) gaten.push(`${tabel.type}.${veld.name} wijst naar ${naar.name}, dat geen tabel is`);
    }
    for (const [naam, bronnen] of Object.entries(tabel.berekend)) for (const bron of bronnen) if (!tabel.velden[bron]) gaten.push(`${tabel.type}.${naam} is berekend uit ${bron}, dat geen veld is`);
    const eigen = new Set([...Object.entries(tabel.velden).filter(([naam]) => naam !== 'gewijzigdOp').map(([, { label }]) => label), ...tabel.rijlabels].filter((label) => label !== RIJ));
    if (isGelabeld(tabel) && (eigen.size !== tabel.toegang.length || tabel.toegang.some((label) => !eigen.has(label)))) gaten.push(`${tabel.type}: de rij gaat open op andere labels dan die van de eigen velden`);
    if (isGelabeld(tabel) && tabel.toegang.length === 0) gaten.push(`${tabel.type} heeft geen label dat een rij opent`);
  }
  return gaten;
}

function labels(blad: Beleidsblad, tabellen: readonly Tabelblad[]): string[] {
  const gebruikt = new Set(tabellen.filter(isGelabeld).flatMap(labelsIn));
  const open = new Set(blad.regels.flatMap(({ lezen, handeling }) => [...lezen, ...handeling]));
  const bekend = new Set(blad.labels.map(({ label }) => label));
  return [
    ...blad.labels.flatMap(({ label, reden, grondslag, naam }) => [
      ...(gebruikt.has(label) ? [] : [`${label} wordt nergens gebruikt`]),
      ...(open.has(label) ? [] : [`${label} kan niemand openen`]),
      ...(/^[A-Z].*\.$/.test(reden) && grondslag !== '' && naam !== '' ? [] : [`${label} heeft geen reden, naam of grondslag`]),
    ]),
    ...[...gebruikt].filter((label) => !bekend.has(label)).map((label) => `${label} staat niet op het beleidsblad`),
  ];
}

function regels(blad: Beleidsblad): string[] {
  const uit: string[] = [];
  const eerder = new Set<string>();
  for (const { id, hoedanigheid, stand, portalen, lezen, handeling, grondslag } of blad.regels) {
    const sleutel = `${hoedanigheid} ${stand}`;
    if (eerder.has(sleutel)) uit.push(`${id}: een eerdere regel over ${sleutel} gaat altijd voor`);
    eerder.add(sleutel);
    if (portalen.filter(Boolean).length === 0) uit.push(`${id}: geldt in geen enkel portaal`);
    if ((lezen.size + handeling.size === 0) !== (hoedanigheid === 'UITGESLOTEN')) uit.push(`${id}: ${hoedanigheid === 'UITGESLOTEN' ? 'opent iets' : 'opent niets'}`);
    if (lezen.size + handeling.size > 0 && !lezen.has('PROCES')) uit.push(`${id}: opent iets in een gezin waarvan men niet weet dat het er is`);
    if (grondslag === '') uit.push(`${id}: heeft geen grondslag`);
  }
  return uit;
}

/** What the policy forgot, if anything: a field without a label, a label without a reader, a rule that never counts. */
export const vindGaten = (blad: Beleidsblad, tabellen: readonly Tabelblad[], schema: GraphQLSchema): string[] => [...velden(schema, tabellen), ...labels(blad, tabellen), ...regels(blad)];

/**
 * Whether a contract holds exactly the fields of tables whose label somebody can open in that portal; more is a leak in the
 * front door, less is a screen that cannot be made. `volledig`: the whole schema.
 */
export function vindContractfouten(portaal: string, contract: GraphQLSchema, volledig: GraphQLSchema, blad: Beleidsblad, tabellen: readonly Tabelblad[]): string[] {
  const open = new Set(blad.regels.filter(({ portalen }) => portalen.includes(portaal)).flatMap(({ lezen, handeling }) => [...lezen, ...handeling]));
  const uit: string[] = [];
  for (const tabel of tabellen.filter(isGelabeld)) {
    const [heel, hier] = [volledig.getType(tabel.type), contract.getType(tabel.type)];
    if (!isObjectType(heel) || isWortel(tabel.type)) continue;
    const zichtbaar = (t: Tabelblad | undefined): boolean => t === undefined || !isGelabeld(t) || t.toegang.some((label) => open.has(label));
    const mag = (veld: string): boolean => {
      const label = tabel.velden[veld]?.label ?? tabel.relaties[veld]?.label;
      if (tabel.berekend[veld]) return tabel.berekend[veld].every(mag);
      if (label !== undefined && label !== RIJ && !open.has(label)) return false;
      return zichtbaar(tabellen.find(({ type }) => type === tabel.relaties[veld]?.naar));
    };
    // A type that nothing in this portal leads to is not in it at all.
    const staat = isObjectType(hier) ? new Set(Object.keys(hier.getFields())) : undefined;
    for (const veld of Object.keys(heel.getFields())) {
      if (staat?.has(veld) && !(mag(veld) && zichtbaar(tabel))) uit.push(`${portaal}: ${tabel.type}.${veld} staat in het contract terwijl niemand daar het mag zien`);
      if (staat && !staat.has(veld) && mag(veld)) uit.push(`${portaal}: ${tabel.type}.${veld} ontbreekt in het contract`);
    }
    for (const veld of staat ?? []) if (!heel.getFields()[veld]) uit.push(`${portaal}: ${tabel.type}.${veld} staat alleen in het contract`);
  }
  return uit;
}
