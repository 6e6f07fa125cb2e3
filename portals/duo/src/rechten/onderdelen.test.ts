import { describe, expect, test } from '@jest/globals';
import { dossierdelen, magAanvullen, type Uitdraaidossier } from '@bv/beleid';
import { Dossieronderdeel } from '@bv/begrippen';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of everything: what the page "Aanvulling of correctie" then offers. */
const lid = { id: 'l', voornamen: 'Elif', achternaam: null, geboortedatum: null, verwachtOp: null, overledenOp: null, lidperiodes: [], gezag: [], rol: null, telefoon: '06', email: null, tolkTaal: null, bijzonderheden: 'ziek', adressen: [{ id: 'a', straat: 'Dam', huisnummer: null, postcode: null, plaats: null, isGeheim: false, soort: null, van: null, tot: null }] };
const VOL: Uitdraaidossier = {
  gezinsleden: [lid], relaties: [{ id: 'r', van: lid, naar: lid, soort: null, toelichting: null }], netwerk: [{ band: null, id: 'n', naam: 'Oma', relatie: null, rol: null }],
  meldingen: [{ id: 'm', nummer: null, ontvangenOp: null, kern: 'kern', gebeurtenissen: [{ id: 'v', wie: null, wat: 'sloeg', bijWie: null, wanneer: null, hoeVaak: null, gevolg: null }] }],
  beoordelingen: [{ id: 'b', vastgesteldOp: null, toestand: null, instrumentVersie: 1, antwoorden: [{ id: 'ba', vraag: 'V1', antwoord: 'JA', toelichting: null }] }], voorwaarden: [{ id: 'vw', tekst: 'niet alleen', toelichting: null, vervallenOp: null, vervallenReden: null }],
  onderzoeken: [{ id: 'oz', toestand: null, begonnenOp: null, geconcludeerdOp: null, afgerondOp: null, informanten: [{ id: 'in', naam: 'juf' }], inkennisstellingen: [{ id: 'ik', gezinslid: lid, informant: null, verteldOp: null, vorm: null, redenNiet: null }] }],
  vervolgtrajecten: [{ id: 'vv', toestand: null, begonnenOp: null, afgerondOp: null, momenten: [{ id: 'mm', gepland: null, gedaanOp: null }] }],
  overdrachten: [{ id: 'od', soort: null, toestand: null, aangebodenOp: null, beslistOp: null, antwoordVan: null, antwoordOp: null, wieVertelt: null, toelichting: null, reden: null }], fasewissels: [{ id: 'fw', naar: null, op: null }],
  situaties: [{ id: 's', titel: 'slaan', wieDoetWatBijWie: null, laatstGebeurdOp: null, frequentie: null, gevolg: null, gevolgen: [], wijzigingen: [], scores: [{ id: 'sc', gezinslid: null, score: 5, datum: null, toelichting: null }] }],
  belevingen: [{ id: 'be', gezinslid: lid, cijfer: 5, op: null, woorden: 'bang' }],
  verklaringen: [{ id: 've', soort: 'FEIT', tekst: 'feit', bron: null, peildatum: null, over: null, accorderingen: [{ id: 'ac', oordeel: null, eigenWoorden: 'ja', datum: null, gezinslid: lid }] }],
  afspraken: [{ id: 'af', als: 'als', dan: 'dan', doorWie: null, wieKijktMee: null, van: null, toestand: null, evaluatie: null, signaal: null, vervolgstap: null, wieHoort: null, evaluaties: [{ id: 'ev', op: null, uitkomst: null, metWie: 'Oma', toelichting: null, vervolg: null }] }],
  plandoelen: [{ id: 'pd', deel: null, gezinslid: null, wens: null, doel: 'd', hulp: null, doorWie: null, toestand: null, resultaat: null }],
  normen: [{ id: 'no', tekst: 'n' }],
  planversies: [{ id: 'pv', deel: 'VEILIGHEID', nummer: 1, vastgesteldOp: null, inhoud: 'i', toelichting: null, akkoorden: [{ id: 'pa', gezinslid: lid, oordeel: null, eigenWoorden: 'ja', datum: null }] }],
  hulpinzetten: [{ id: 'hi', soort: null, omschrijving: 'o', uitvoerder: null, motief: null, voor: null, sinds: null, toestand: null, resultaat: null }],
  overleggen: [{ id: 'ov', op: null, aanleiding: null, waarom: null, wie: null, uitkomst: 'u', afspraken: null }],
  contactmomenten: [{ id: 'c', op: null, vorm: null, metWie: null, verslag: 'v' }],
  samenwerkingen: [{ id: 'sw', partner: null, vorm: null, van: null, tot: null, naam: null, partij: null, reden: 'r', eindreden: null, grond: null, grondToelichting: null }],
  bezoeken: [{ id: 'bz', datum: null, waar: 'w', doel: null, verslagDuo: null, verslagPartner: null, gedeeldeFeiten: null, vervallenReden: null }],
  beschermingstafels: [{ id: 'bt', datum: null, waar: 'w', aanleiding: null, spoedreden: null, gehoudenOp: null, uitkomst: null, toelichting: null, vervallenReden: null, deelnemers: [] }],
  raadsverzoeken: [{ id: 'rv', aanvrager: 'DUO', opgesteldOp: null, verstuurdOp: null, aanleiding: 'a', waaromNu: null, gezinssituatie: null, feitenKind: null, feitenOuders: null, omstandigheden: null, grootsteZorg: null, delenToelichting: null, watMoetGebeuren: null, levensgeschiedenis: null, problemenOuders: null, jeugdOuders: null, spoedreden: null, zienswijzen: [] }],
  krachten: [{ id: 'kr', omschrijving: 'helpt', bron: null, van: null }], risicos: [{ id: 'ri', aspectNaam: 'zorg', bron: null, aanwezig: null, toelichting: 't', bewaken: null, betreft: null }], maatregelen: [{ id: 'ma', soort: null, aangevraagdOp: null, beslissing: null, beslistOp: null, ingaatOp: null, geldtTot: null, doel: null, toelichting: 't', eindtoelichting: null }],
  instanties: [{ id: 'i', soort: null, naam: 'school', rol: null, van: null }], reflecties: [{ id: 're', tekst: 't', op: null }], terugkoppelingen: [{ id: 't', tekst: 't', op: null }],
  afsluitingen: [{ id: 'al', reden: null, toelichting: 't', betreft: null, vervolgcontact: null, vervolgcontactNaam: null, teBewaken: null, terugkomenBij: null, knelpunten: null, op: null }],
  afsluitpersonen: [{ id: 'ap', gezinslid: lid, informant: null, uitkomst: null, toelichting: 't', verteldOp: null, redenNiet: null, terugblik: null, terugblikCijfer: null, keerVerteld: null }],
  toetsingen: [{ id: 'to', aangevraagdOp: null, vraag: 'v', aanleiding: null, gewensteUitkomst: null, reden: null, oordeel: { id: 'o', motivering: 'm', oudersGehoord: null, tunnelvisie: null } }], aanvullingen: [],
};

const PORTALEN = join(process.cwd(), '..');
const bronnen = ['duo', 'veilig-thuis', 'wijkteam'].flatMap((portaal) =>
  readdirSync(join(PORTALEN, portaal, 'src'), { recursive: true, encoding: 'utf8' }).filter((pad) => pad.endsWith('.tsx') && !pad.endsWith('.test.tsx')).map((pad) => readFileSync(join(PORTALEN, portaal, 'src', pad), 'utf8')),
);
const aanvulbaar = Object.values(Dossieronderdeel).filter(magAanvullen);
const opHetScherm = (onderdeel: string, metKnop: boolean): boolean => bronnen.some((bron) => new RegExp(`<VanHetGezin[^>]*onderdeel="${onderdeel}"${metKnop ? '(?![^>]*alleenTonen)' : ''}`).test(bron));

describe('de woorden van het gezin', () => {
  test('kunnen bij elk soort onderdeel: met een knop op de bladzijde ervan, of langs de lijst van alle onderdelen', () => {
    const inLijst = new Set<string>(dossierdelen(VOL, '').map(({ onderdeel }) => onderdeel));
    expect(aanvulbaar.filter((onderdeel) => !inLijst.has(onderdeel) && !opHetScherm(onderdeel, true))).toEqual([]);
    // The list is made of the parts of the letter: what is not in it, the family does not get either.
    expect(aanvulbaar.filter((onderdeel) => !inLijst.has(onderdeel))).toEqual([]);
  });

  test('staan op de bladzijde van elk soort onderdeel dat mensen lezen', () => {
    // How safe somebody feels is a point in a chart: it is read in the list of all records.
    expect(aanvulbaar.filter((onderdeel) => !opHetScherm(onderdeel, false))).toEqual(['BELEVING']);
  });
});
