import {
  Accorderingsoordeel, accorderingsoordeelNaam, beoordelingtoestandNaam, contactvormNaam, directeVeiligheidNaam, faseNaam, monitoroordeelNaam, onderzoeksconclusieNaam, onderzoektoestandNaam, overdrachtgrondNaam, overdrachtsoortNaam, overdrachttoestandNaam,
  triagebesluitNaam, vervolgtoestandNaam,
} from '@bv/begrippen';
import type { Uitdraaidossier } from './uitdraaidossier.js';
import { dag, naam, onder, regels, zoals, type Dossierdeel, type Los } from './uitdraaivorm.js';

type Beoordeling = NonNullable<Uitdraaidossier['beoordelingen']>[number];
type Onderzoek = NonNullable<Uitdraaidossier['onderzoeken']>[number];

/** Each answer in the words of the version it was given to, in the order of the questions: a code says nothing to a family. */
function antwoorden({ instrumentVersie, antwoorden: gegeven }: Beoordeling, instrumenten: Uitdraaidossier['instrumenten']): Los[] {
  const vragen = instrumenten?.find(({ versie }) => versie === instrumentVersie)?.vragen ?? [];
  const plaats = ({ vraag }: { vraag: string | null }): number => vragen.findIndex((een) => een.code === vraag);
  return [...(gegeven ?? [])].sort((een, ander) => plaats(een) - plaats(ander)).map(({ id, vraag: code, antwoord, toelichting }): Los => {
    const vraag = vragen.find((een) => een.code === code);
    return {
      onderdeel: 'BEOORDELINGSANTWOORD', id, label: 'BEOORDELING', kop: vraag?.tekst ?? zoals('Vraag', code),
      regels: regels(['Antwoord', vraag?.antwoorden.find((een) => een.code === antwoord)?.tekst ?? antwoord], ['Toelichting', toelichting]),
    };
  });
}

/** How safe it was said to be goes along; the explanation beside it was typed with the melder on the line and has no version for the family. */
export const meldingen = (dossier: Uitdraaidossier): Dossierdeel[] =>
  onder('De melding', [
    ...(dossier.meldingen ?? []).flatMap((m): Los[] => [
      {
        onderdeel: 'MELDING', id: m.id, label: 'MELDING', kop: zoals('Melding', m.nummer),
        regels: regels(['Ontvangen', dag(m.ontvangenOp)], ['Kern', m.kern], ['Tekst', m.tekstVoorGezin], ['Direct veilig', naam(directeVeiligheidNaam, m.directeVeiligheid)]),
      },
      ...(m.gebeurtenissen ?? []).map((v): Los => ({
        onderdeel: 'VOORVAL', id: v.id, label: 'MELDING', kop: 'Wat er gebeurde',
        regels: regels(['Wie', v.wie], ['Wat', v.wat], ['Bij wie', v.bijWie], ['Wanneer', v.wanneer], ['Hoe vaak', v.hoeVaak], ['Gevolg', v.gevolg]),
      })),
    ]),
    ...(dossier.beoordelingen ?? []).flatMap((b): Los[] => [
      {
        onderdeel: 'BEOORDELING', id: b.id, label: 'BEOORDELING', kop: 'Beoordeling van Veilig Thuis',
        regels: regels(['Vastgesteld', dag(b.vastgesteldOp)], ['Stand', b.toestand === 'VASTGESTELD' ? null : naam(beoordelingtoestandNaam, b.toestand)], ['Besluit', naam(triagebesluitNaam, b.besluit)], ['Waarom', b.reden], ['Teruggestuurd omdat', b.terugstuurreden]),
      },
      ...antwoorden(b, dossier.instrumenten),
    ]),
    ...(dossier.voorwaarden ?? []).map((v): Los => ({
      onderdeel: 'VOORWAARDE', id: v.id, label: 'AFSPRAAK', kop: 'Veiligheidsvoorwaarde', regels: regels(['Tekst', v.tekst], ['Toelichting', v.toelichting], ['Vervallen', dag(v.vervallenOp)], ['Waarom vervallen', v.vervallenReden]),
    })),
  ]);

/** Who was asked is told, with the text that person agreed to; a text nobody agreed to yet is looked at first. A telephone number is not asked. */
const informanten = ({ informanten: gesproken }: Onderzoek): Los[] =>
  (gesproken ?? []).filter(({ naam: heet, tekst }) => heet != null || tekst != null).map((i): Los => ({
    onderdeel: 'INFORMANT', id: i.id, label: 'BEOORDELING', kop: zoals('Gesprek met', i.naam), eerstLezen: i.oordeel == null || i.oordeel === Accorderingsoordeel.NIET_AKKOORD,
    regels: regels(['Wie dat is', i.functie], ['Gesproken op', dag(i.gesprokenOp)], ['Wat diegene vertelde', i.tekst], ['Wat diegene van deze tekst vindt', naam(accorderingsoordeelNaam, i.oordeel)], ['In eigen woorden', i.eigenWoorden]),
  }));

/** Why somebody was not told can be about the danger of another: first somebody looks. */
function gehoord({ informanten: gesproken, inkennisstellingen }: Onderzoek): Los[] {
  const informant = (id: string | undefined): string | null => gesproken?.find((een) => een.id === id)?.naam ?? null;
  return (inkennisstellingen ?? []).map((k): Los => ({
    onderdeel: 'INKENNISSTELLING', id: k.id, label: 'BEOORDELING', overId: k.gezinslid?.id ?? null, kop: k.gezinslid ? 'Wie de uitkomst van het onderzoek hoorde' : zoals('De uitkomst verteld aan', informant(k.informant?.id) ?? 'een informant'),
    eerstLezen: k.redenNiet != null, regels: regels(['Verteld op', dag(k.verteldOp)], ['Hoe', naam(contactvormNaam, k.vorm)], ['Waarom niet', k.redenNiet]),
  }));
}

export const onderzoeken = (dossier: Uitdraaidossier): Dossierdeel[] =>
  onder('Onderzoek van Veilig Thuis', (dossier.onderzoeken ?? []).flatMap((o): Los[] => [
    {
      onderdeel: 'ONDERZOEK', id: o.id, label: 'BEOORDELING', kop: zoals('Onderzoek vanaf', dag(o.begonnenOp)),
      regels: regels(['Stand', naam(onderzoektoestandNaam, o.toestand)], ['Conclusie', naam(onderzoeksconclusieNaam, o.conclusie)], ['Waarom', o.onderbouwing], ['Conclusie van', dag(o.geconcludeerdOp)], ['Afgerond', dag(o.afgerondOp)]),
    },
    ...informanten(o),
    ...gehoord(o),
  ]));

export const vervolg = (dossier: Uitdraaidossier): Dossierdeel[] =>
  onder('Vervolg van Veilig Thuis', (dossier.vervolgtrajecten ?? []).flatMap((v): Los[] => [
    { onderdeel: 'VERVOLG', id: v.id, label: 'VEILIGHEID', kop: zoals('Vervolg vanaf', dag(v.begonnenOp)), regels: regels(['Stand', naam(vervolgtoestandNaam, v.toestand)], ['Toelichting', v.toelichting], ['Afgerond', dag(v.afgerondOp)]) },
    ...v.momenten.map((m): Los => ({
      onderdeel: 'MONITORMOMENT', id: m.id, label: 'VEILIGHEID', kop: zoals('Veilig Thuis kijkt weer op', dag(m.gepland)), regels: regels(['Gekeken op', dag(m.gedaanOp)], ['Hoe veilig het was', naam(monitoroordeelNaam, m.oordeel)], ['Wat er toen was', m.bevinding]),
    })),
  ]));

/** What one professional wrote to the next is looked at first: it was not written for the family. */
export const overdrachten = (dossier: Uitdraaidossier): Los[] =>
  (dossier.overdrachten ?? []).map((o): Los => ({
    onderdeel: 'OVERDRACHT', id: o.id, label: 'OVERDRACHT', kop: zoals('Overdracht', naam(overdrachtsoortNaam, o.soort)?.toLowerCase()), eerstLezen: (o.toelichting ?? o.reden) != null,
    regels: regels(['Aangeboden', dag(o.aangebodenOp)], ['Stand', naam(overdrachttoestandNaam, o.toestand)], ['Besloten', dag(o.beslistOp ?? o.antwoordOp)], ['Antwoord van', o.antwoordVan], ['Wie het gezin dit vertelt', o.wieVertelt], ['Toelichting', o.toelichting], ['Waarom', o.reden], ['Hoe het gedeeld is', naam(overdrachtgrondNaam, o.grond)], ['Wie ja zei, of welke grond', o.grondToelichting],
      ...o.vragen.flatMap((v): [string, string | null][] => [['Vraag van de ontvanger', v.vraag], ['Antwoord', v.antwoord]])),
  }));

export const fasewissels = (dossier: Uitdraaidossier): Los[] =>
  (dossier.fasewissels ?? []).map((f): Los => ({ onderdeel: 'FASEWISSEL', id: f.id, label: 'VEILIGHEID', kop: zoals('Naar', naam(faseNaam, f.naar)?.toLowerCase()), regels: regels(['Datum', dag(f.op)], ['Waarom', f.reden]) }));
