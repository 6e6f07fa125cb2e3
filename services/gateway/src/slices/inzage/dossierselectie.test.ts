import { describe, expect, test } from '@jest/globals';
import { buildSchema, getNamedType, type GraphQLObjectType, isObjectType, Kind, parse, type SelectionSetNode } from 'graphql';
import { readFileSync } from 'node:fs';
import '../resolvers.js';
import type { Selectie } from '../../zicht/selectie.js';
import { alleTabellen, haalTabel, isGelabeld, type Klasse } from '../../zicht/tabel.js';
import { tekst } from '../../zicht/veldsoort.js';
import { Casus } from '../casus/casus.entity.js';
import { dossierselectie } from './dossierselectie.js';

const MELDER = 'Wie de melding deed en wat die terug hoorde, gaat nooit mee (Wmo 2015 art. 5.1.6).';
const TEAM = 'Van het team zelf, buiten het dossier (besluit 0051); een vraag van het team aan zichzelf gaat per stuk.';
const VERZOEK = 'Over het verzoek zelf: het gezin deed het, en kreeg antwoord.';
const RAAD = 'Van de Raad: het gezin vraagt het daar.';
const AFSCHRIFT = 'Een bevroren afschrift van wat al meegaat.';
const ANDERS = 'Staat in een ander veld dat meegaat.';

/** Free text of a family that the family is not given, and why. Whatever is not here must be asked: a new column wants a decision. */
const GAAT_NIET_MEE: Readonly<Record<string, string>> = {
  'melder.*': MELDER, 'melderterugkoppeling.*': MELDER, 'melding.tekstIntern': MELDER,
  'melding.directeVeiligheidToelichting': 'Aan de telefoon opgeschreven en niet nagekeken op de melder; het antwoord zelf gaat mee.',
  'gezinslid.bsn': 'Het hele nummer staat nergens op papier; het einde gaat mee.',
  'informant.telefoon': 'Het nummer van een ander.', 'netwerklid.telefoon': 'Het nummer van een ander.',
  'reflectiegesprek.*': TEAM, 'specialistvraag.*': TEAM, 'risicoantwoord.*': TEAM,
  'inzageverzoek.*': VERZOEK, 'achterhouding.toelichting': VERZOEK, 'vernietigingsverzoek.*': VERZOEK,
  'bevinding.notitie': RAAD, 'toetscriterium.toelichting': RAAD, 'toetsgesprek.*': RAAD, 'toetsing.dossierhash': RAAD, 'toetsing.zonderWoord': RAAD, 'terugvraag.*': RAAD, 'conceptreactie.*': RAAD, 'toetsadvies.*': RAAD,
  'raadsverzoek.kenmerk': 'Nummer van het bericht, geen tekst over het gezin.', 'raadsverzoek.ontvangstbewijs': 'Bewijs dat het bericht aankwam, geen tekst over het gezin.',
  'stuk.*': AFSCHRIFT, 'reactie.*': AFSCHRIFT,
  'casus.naam': ANDERS, 'risico.aspect': ANDERS, 'situatiewijziging.nieuw': ANDERS,
};

/** Every column that the dossier asks, as `table.field`. */
function gevraagd(klasse: Klasse, selectie: Selectie, uit = new Set<string>()): Set<string> {
  const tabel = haalTabel(klasse);
  for (const [naam, onder] of selectie) {
    uit.add(`${tabel.naam}.${naam}`);
    const relatie = tabel.relaties.get(naam);
    if (relatie) gevraagd(relatie.doel(), onder, uit);
  }
  return uit;
}

const inDossier = gevraagd(Casus, dossierselectie('duo'));
const heeftReden = (tabel: string, veld: string): boolean => `${tabel}.*` in GAAT_NIET_MEE || `${tabel}.${veld}` in GAAT_NIET_MEE;
const vrijeTekst = alleTabellen().filter(isGelabeld).flatMap((tabel) => [...tabel.velden.values()].filter(({ soort, label, verborgen }) => soort === tekst && label !== 'PROCES' && verborgen !== true).map(({ naam }) => [tabel.naam, naam] as const));

describe('het dossier dat een gezin krijgt', () => {
  test('vraagt elke vrije tekst over het gezin, of zegt waarom niet', () => {
    expect(vrijeTekst.filter(([tabel, veld]) => !inDossier.has(`${tabel}.${veld}`) && !heeftReden(tabel, veld)).map((plek) => plek.join('.'))).toEqual([]);
  });

  test('heeft geen reden bij wat er niet is of toch meegaat', () => {
    const plekken = vrijeTekst.map(([tabel, veld]) => [`${tabel}.*`, `${tabel}.${veld}`]);
    expect(Object.keys(GAAT_NIET_MEE).filter((reden) => !plekken.flat().includes(reden))).toEqual([]);
    expect(vrijeTekst.filter(([tabel, veld]) => inDossier.has(`${tabel}.${veld}`) && heeftReden(tabel, veld)).map((plek) => plek.join('.')).filter((plek) => !plek.startsWith('inzageverzoek'))).toEqual([]);
  });
});

const bron = (pad: string): string => readFileSync(new URL(`../../../../../${pad}`, import.meta.url), 'utf8');

/** What of the selection this contract knows, as paths. */
function inContract(type: GraphQLObjectType, selectie: Selectie, pad: readonly string[] = []): string[] {
  return [...selectie].flatMap(([naam, onder]) => {
    const veld = type.getFields()[naam];
    if (!veld) return [];
    const doel = getNamedType(veld.type);
    return isObjectType(doel) ? inContract(doel, onder, [...pad, naam]) : [[...pad, naam].join('.')];
  });
}

const opBladzijde = (set: SelectionSetNode | undefined, pad: readonly string[] = []): string[] =>
  (set?.selections ?? []).flatMap((keuze) => (keuze.kind !== Kind.FIELD ? [] : keuze.selectionSet ? opBladzijde(keuze.selectionSet, [...pad, keuze.name.value]) : [[...pad, keuze.name.value].join('.')]));

/** What the contract knows and the page may leave out: it makes no part of the dossier there. */
const MAAKT_GEEN_DEEL: Readonly<Record<string, string>> = {
  'toetsingen.aangevraagdOp': 'zonder de vraag of het oordeel zelf',
  'gezinsleden.bijzonderheden': 'wie in dit portaal een verzoek behandelt, ziet ze niet',
};
const bladveld = (pad: string): boolean => !/(^|\.)(id|afschermingen)$/.test(pad) && pad !== 'nummer';

test.each(['veilig-thuis', 'duo', 'wijkteam'] as const)('de bladzijde van %s vraagt precies wat haar contract van dat dossier kent', (portaal) => {
  const casus = buildSchema(bron(`schema/contracten/${portaal}.graphql`), { assumeValidSDL: true }).getType('Casus') as GraphQLObjectType;
  const [operatie] = parse(bron(`portals/${portaal}/src/rechten/inzagecontrole.graphql`)).definitions;
  const gevraagdeVelden = opBladzijde(operatie && 'selectionSet' in operatie ? operatie.selectionSet : undefined).map((pad) => pad.slice('casus.'.length));
  const nodig = inContract(casus, dossierselectie(portaal)).filter((pad) => bladveld(pad) && (!(pad in MAAKT_GEEN_DEEL) || gevraagdeVelden.includes(pad)));
  expect(gevraagdeVelden.filter(bladveld).sort()).toEqual(nodig.sort());
});
