import {
  aanvullingsoortNaam, aanwezigheidNaam, accorderingsoordeelNaam, afsluitredenNaam, afspraaktoestandNaam, contactvormNaam, doeltoestandNaam, dossieronderdeelNaam, evaluatieuitkomstNaam, gezagsoortNaam, gezinsrolNaam, hulpsoortNaam, hulptoestandNaam,
  instantiesoortNaam, knelpuntNaam, maatregelsoortNaam, netwerkbandNaam, overlegaanleidingNaam, plandeelNaam, rechtbeslissingNaam, relatiesoortNaam, situatieveldNaam, verblijfsoortNaam, verklaringsoortNaam, vervolgcontactNaam,
} from '@bv/begrippen';
import { aanvullinglabel } from '../dossieronderdeel.js';
import type { Gegevenscategorie } from '../gegevenscategorie.js';
import type { Uitdraaidossier } from './uitdraaidossier.js';
import { wasErbij } from './uitdraairegel.js';
import { afsluitpersonen } from './uitdraaiafsluiting.js';
import { nazorg } from './uitdraainazorg.js';
import { beschermingstafels, raadsverzoeken } from './uitdraairaad.js';
import { bezoeken, samenwerkingen } from './uitdraaisamen.js';
import { fasewissels, meldingen, onderzoeken, overdrachten, vervolg } from './uitdraaiveiligthuis.js';
import { dag, naam, onder, periode, regels, zoals, type Dossierdeel, type Los } from './uitdraaivorm.js';

function gezin({ gezinsleden, relaties, netwerk }: Uitdraaidossier): Dossierdeel[] {
  const noem = (id: string | undefined): string => gezinsleden.find((lid) => lid.id === id)?.voornamen ?? 'iemand';
  return onder('Het gezin', [
    ...gezinsleden.flatMap((lid): Los[] => {
      const kop = zoals(lid.voornamen, lid.achternaam);
      return [
        { onderdeel: 'GEZINSLID', id: lid.id, label: 'IDENTIFICEREND', overId: lid.id, kop, regels: [
          ...regels(['Geboren', dag(lid.geboortedatum)], ['Verwacht', dag(lid.verwachtOp)], ['Overleden', dag(lid.overledenOp)], ['Rol', naam(gezinsrolNaam, lid.rol)]),
          ...lid.lidperiodes.flatMap((p) => regels(['Hoort erbij', periode(p)], ['Waarom erbij', p.reden], ['Waarom weg', p.vertrekreden])),
          ...lid.gezag.flatMap((g) => regels(['Gezag', zoals(naam(gezagsoortNaam, g.soort), 'door', g.houder ? noem(g.houder.id) : g.houderNaam, periode(g))], ['Hoe wij dat weten', g.bron])),
        ] },
        ...contactdelen(lid, kop),
        ...(lid.bijzonderheden ? [{ onderdeel: 'BIJZONDERHEDEN', id: lid.id, label: 'BIJZONDER', overId: lid.id, kop, regels: regels(['Bijzondere gegevens', lid.bijzonderheden]) } as const] : []),
      ];
    }),
    ...relaties.map((r): Los => ({ onderdeel: 'RELATIE', id: r.id, label: 'IDENTIFICEREND', kop: zoals(noem(r.van?.id), naam(relatiesoortNaam, r.soort)?.toLowerCase(), noem(r.naar?.id)), regels: regels(['Toelichting', r.toelichting]) })),
    ...netwerk.map((n): Los => ({ onderdeel: 'NETWERKLID', id: n.id, label: 'CONTACT', kop: n.naam ?? '', regels: regels(['Relatie', n.relatie], ['Wat diegene doet', n.rol], ['Band', naam(netwerkbandNaam, n.band)]) })),
  ]);
}

function contactdelen(lid: Uitdraaidossier['gezinsleden'][number], kop: string): Los[] {
  const contact = regels(['Telefoon', lid.telefoon], ['E-mail', lid.email], ['Tolk', lid.tolkTaal], ['Burgerservicenummer eindigt op', lid.bsnEinde]);
  return [
    ...(contact.length > 0 ? [{ onderdeel: 'CONTACTGEGEVENS', id: lid.id, label: 'CONTACT', overId: lid.id, kop, regels: contact } as const] : []),
    ...lid.adressen.map((a): Los => ({
      onderdeel: 'ADRES', id: a.id, label: a.isGeheim === true ? 'GEHEIM_ADRES' : 'CONTACT', overId: lid.id, kop,
      regels: regels(['Adres', zoals(a.straat, a.huisnummer)], ['Woonplaats', zoals(a.postcode, a.plaats)], ['Soort', naam(verblijfsoortNaam, a.soort)], ['Wanneer', periode(a)]),
    })),
  ];
}

const situaties = (dossier: Uitdraaidossier): Dossierdeel[] =>
  onder('Wat er onveilig is', [...(dossier.patronen ?? []).map((p): Los => ({ onderdeel: 'SITUATIE', id: p.id, label: 'VEILIGHEID', kop: 'Wat steeds terugkomt', regels: regels(['Patroon', p.omschrijving]) })), ...(dossier.situaties ?? []).flatMap((s): Los[] => [
    {
      onderdeel: 'SITUATIE', id: s.id, label: 'VEILIGHEID', kop: s.titel ?? '',
      regels: regels(['Wat er gebeurt', s.wieDoetWatBijWie], ['Hoe vaak', s.frequentie], ['Gevolg', s.gevolg], ['Laatst gebeurd', dag(s.laatstGebeurdOp)]),
    },
    // What it does to one person is about that person alone.
    ...s.gevolgen.filter((g) => g.tekst !== null).map((g): Los => ({ onderdeel: 'SITUATIE', id: s.id, label: 'VEILIGHEID', overId: g.gezinslid?.id ?? null, kop: zoals('Gevolg van', s.titel), regels: regels(['Gevolg', g.tekst]) })),
    ...s.wijzigingen.filter((w) => w.oud !== null && w.veld !== 'RANG').map((w): Los => ({ onderdeel: 'SITUATIE', id: s.id, label: 'VEILIGHEID', overId: w.gezinslid?.id ?? null, kop: zoals('Eerder bij', s.titel), regels: regels([naam(situatieveldNaam, w.veld) ?? 'Wat er stond', w.oud], ['Tot', dag(w.op)]) })),
    ...s.scores.map((c): Los => ({ onderdeel: 'SCORE', id: c.id, label: 'VEILIGHEID', vanId: c.gezinslid?.id ?? null, kop: zoals('Cijfer voor', s.titel), regels: regels(['Cijfer', c.score], ['Datum', dag(c.datum)], ['Toelichting', c.toelichting]) })),
  ]), ...(dossier.belevingen ?? []).map((b): Los => ({
    // How safe somebody feels is of that person alone: another who reads it may hold it against them.
    onderdeel: 'BELEVING', id: b.id, label: 'VEILIGHEID', overId: b.gezinslid?.id ?? null, vanId: b.gezinslid?.id ?? null, kop: b.gezinslid ? 'Hoe veilig het voelt' : 'Hoe veilig het duo het vindt',
    regels: regels(['Cijfer van 0 tot en met 10', b.cijfer], ['Datum', dag(b.op)], ['Eigen woorden', b.woorden]),
  }))]);

const LABEL_VAN_SOORT = { FEIT: 'FEIT', INTERPRETATIE: 'INTERPRETATIE', MENING_BETROKKENE: 'ZIENSWIJZE' } as const satisfies Record<string, Gegevenscategorie>;

const vaststellingen = ({ verklaringen }: Uitdraaidossier): Dossierdeel[] =>
  onder('Wat er is vastgesteld', (verklaringen ?? []).flatMap((v): Los[] => {
    const isMening = v.soort === 'MENING_BETROKKENE';
    return [
      {
        onderdeel: 'VERKLARING', id: v.id, label: LABEL_VAN_SOORT[v.soort ?? 'FEIT'], overId: isMening ? null : (v.over?.id ?? null), vanId: isMening ? (v.over?.id ?? null) : null,
        kop: naam(verklaringsoortNaam, v.soort) ?? '', regels: regels(['Tekst', v.tekst], ['Bron', v.bron], ['Datum', dag(v.peildatum)], ['Wat de informant erbij zegt', v.informantWoorden]),
      },
      ...v.accorderingen.map((a): Los => ({
        onderdeel: 'ACCORDERING', id: a.id, label: 'ZIENSWIJZE', vanId: a.gezinslid?.id ?? null, kop: 'Reactie op een feit', regels: regels(['Oordeel', naam(accorderingsoordeelNaam, a.oordeel)], ['Eigen woorden', a.eigenWoorden], ['Datum', dag(a.datum)]),
      })),
    ];
  }));

const afspraakdelen = (a: Uitdraaidossier['afspraken'][number]): Los[] => [
  {
    onderdeel: 'AFSPRAAK', id: a.id, label: 'AFSPRAAK', kop: zoals('Als', a.als),
    regels: regels(['Dan', a.dan], ['Door', a.doorWie], ['Kijkt mee', a.wieKijktMee], ['Vanaf', dag(a.van)], ['Stand', naam(afspraaktoestandNaam, a.toestand)], ['Hoe het gaat', a.evaluatie], ['Het lukt niet als', a.signaal], ['Dan', a.vervolgstap], ['Wie dat hoort', a.wieHoort]),
  },
  ...a.evaluaties.map((e): Los => ({
    onderdeel: 'EVALUATIE', id: e.id, label: 'AFSPRAAK', kop: zoals('Teruggekeken op: als', a.als), regels: regels(['Datum', dag(e.op)], ['Hoe het ging', naam(evaluatieuitkomstNaam, e.uitkomst)], ['Met wie', e.metWie], ['Wat er gebeurde', e.toelichting], ['Wat nu', e.vervolg]),
  })),
];

const plandelen = ({ normen, plandoelen, planversies }: Uitdraaidossier): Los[] => [
  ...normen.map((n): Los => ({ onderdeel: 'GEZINSNORM', id: n.id, label: 'AFSPRAAK', kop: 'Wat wel en niet kan', regels: regels(['Tekst', n.tekst]) })),
  ...(plandoelen ?? []).map((p): Los => ({
    onderdeel: 'PLANDOEL', id: p.id, label: 'HULP', overId: p.gezinslid?.id ?? null, kop: zoals('Doel in het', naam(plandeelNaam, p.deel)?.toLowerCase()),
    regels: regels(['Doel', p.doel], ['In eigen woorden', p.wens], ['Hulp', p.hulp], ['Door', p.doorWie], ['Stand', naam(doeltoestandNaam, p.toestand)], ['Resultaat', p.resultaat]),
  })),
  ...planversies.flatMap((v): Los[] => {
    const kop = zoals(naam(plandeelNaam, v.deel), 'versie', String(v.nummer ?? ''));
    return [
      { onderdeel: 'PLANVERSIE', id: v.id, label: v.deel === 'VEILIGHEID' ? 'AFSPRAAK' : 'HULP', kop, regels: regels(['Vastgesteld', dag(v.vastgesteldOp)], ['Tekst', v.inhoud], ['Toelichting', v.toelichting]) },
      ...(v.akkoorden ?? []).map((k): Los => ({ onderdeel: 'PLANAKKOORD', id: k.id, label: 'ZIENSWIJZE', vanId: k.gezinslid?.id ?? null, kop: zoals('Reactie op', kop), regels: regels(['Oordeel', naam(accorderingsoordeelNaam, k.oordeel)], ['Eigen woorden', k.eigenWoorden], ['Datum', dag(k.datum)]) })),
    ];
  }),
];

function werk(dossier: Uitdraaidossier, voorId: string): Dossierdeel[] {
  const voornamen = dossier.gezinsleden.find((lid) => lid.id === voorId)?.voornamen ?? null;
  return [
    ...onder('Afspraken', [...dossier.afspraken.flatMap(afspraakdelen), ...plandelen(dossier)]),
    ...onder('Zorgen', (dossier.risicos ?? []).map((r): Los => ({
      onderdeel: 'RISICO', id: r.id, label: r.bewaken === true ? 'RISICO_BEWAKEN' : 'RISICO', overId: r.betreft?.id ?? null, kop: r.aspectNaam ?? '',
      regels: [
        ...regels(['Stand', naam(aanwezigheidNaam, r.aanwezig)], ['Toelichting', r.toelichting], ['Bron', r.bron]),
        ...(r.standen ?? []).slice(0, -1).flatMap((s) => regels(['Eerder', zoals(naam(aanwezigheidNaam, s.aanwezig), dag(s.op))], ['Toelichting toen', s.toelichting])),
      ],
    }))),
    ...onder('Zorgen', (dossier.krachten ?? []).map((k): Los => ({ onderdeel: 'KRACHT', id: k.id, label: 'RISICO', overId: k.van?.id ?? null, kop: 'Wat goed gaat', regels: regels(['Kracht', k.omschrijving], ['Bron', k.bron]) }))),
    ...onder('Gesprekken', (dossier.contactmomenten ?? []).map((c): Los => ({
      onderdeel: 'CONTACTMOMENT', id: c.id, label: 'CONTACTMOMENT', wasErbij: wasErbij(c.metWie, voornamen), kop: zoals(naam(contactvormNaam, c.vorm), dag(c.op)), regels: regels(['Met wie', c.metWie], ['Verslag', c.verslag]),
    }))),
    ...onder('Gesprekken', (dossier.overleggen ?? []).map((o): Los => ({
      onderdeel: 'OVERLEG', id: o.id, label: 'CONTACTMOMENT', wasErbij: wasErbij(o.wie, voornamen), kop: zoals('Overleg met anderen', dag(o.op)),
      regels: regels(['Aanleiding', naam(overlegaanleidingNaam, o.aanleiding)], ['Waarom', o.waarom], ['Wie', o.wie], ['Uitkomst', o.uitkomst], ['Afspraken', o.afspraken]),
    }))),
    ...onder('Hulp en toetsing', [
      ...(dossier.hulpinzetten ?? []).map((h): Los => ({
        onderdeel: 'HULPINZET', id: h.id, label: 'HULP', overId: h.voor?.id ?? null, kop: naam(hulpsoortNaam, h.soort) ?? '',
        regels: regels(['Wat', h.omschrijving], ['Wie', h.uitvoerder], ['Waarom zo', h.motief], ['Vanaf', dag(h.sinds)], ['Stand', naam(hulptoestandNaam, h.toestand)], ['Resultaat', h.resultaat]),
      })),
      ...(dossier.instanties ?? []).map((i): Los => ({ onderdeel: 'INSTANTIE', id: i.id, label: 'HULP', kop: i.naam ?? naam(instantiesoortNaam, i.soort) ?? '', regels: regels(['Soort', naam(instantiesoortNaam, i.soort)], ['Rol', i.rol], ['Vanaf', dag(i.van)]) })),
      ...(dossier.toetsingen ?? []).flatMap((t): Los[] => [
        ...(t.vraag ? [{ onderdeel: 'TOETSING', id: t.id, label: 'TOETSVRAAG', kop: 'Vraag aan de Raad', regels: regels(['Gevraagd', dag(t.aangevraagdOp)], ['Vraag', t.vraag], ['Waarom', t.aanleiding], ['Wat wij hoopten', t.gewensteUitkomst], ['Waarom ingetrokken of teruggegeven', t.reden]) } as const] : []),
        ...(t.oordeel ? [{ onderdeel: 'TOETSOORDEEL', id: t.oordeel.id, label: 'TOETSING', kop: 'Oordeel van de Raad', regels: regels(['Motivering', t.oordeel.motivering], ['Hoe ouders zijn gehoord', t.oordeel.oudersGehoord], ['Is er breed genoeg gekeken', t.oordeel.tunnelvisie]) } as const] : []),
      ]),
      ...raadsverzoeken(dossier),
      ...beschermingstafels(dossier),
      ...samenwerkingen(dossier),
      ...bezoeken(dossier),
      ...(dossier.maatregelen ?? []).map((m): Los => ({ onderdeel: 'MAATREGEL', id: m.id, label: 'MAATREGEL', kop: naam(maatregelsoortNaam, m.soort) ?? '', regels: regels(['Gevraagd', dag(m.aangevraagdOp)], ['Beslissing', naam(rechtbeslissingNaam, m.beslissing)], ['Beslist', dag(m.beslistOp)], ['Geldt vanaf', dag(m.ingaatOp)], ['Tot', dag(m.geldtTot)], ['Doel', m.doel], ['Toelichting', m.toelichting], ['Hoe het eindigde', m.eindtoelichting]) })),
    ]),
    ...onder('Vragen van het team', (dossier.reflecties ?? []).map((r): Los => ({ onderdeel: 'REFLECTIE', id: r.id, label: 'REFLECTIE', kop: zoals('Vraag van het team', dag(r.op)), regels: regels(['Tekst', r.tekst]) }))),
    ...onder('Overdracht en afsluiting', [
      ...overdrachten(dossier),
      ...fasewissels(dossier),
      ...(dossier.terugkoppelingen ?? []).map((t): Los => ({ onderdeel: 'TERUGKOPPELING', id: t.id, label: 'TERUGKOPPELING', kop: zoals('Terugkoppeling', dag(t.op)), regels: regels(['Tekst', t.tekst]) })),
      ...(dossier.afsluitingen ?? []).map((a): Los => ({ onderdeel: 'AFSLUITING', id: a.id, label: 'AFSLUITING', overId: a.betreft?.id ?? null, kop: zoals('Afsluiting', dag(a.op)), regels: regels(['Waarom', naam(afsluitredenNaam, a.reden)], ['Toelichting', a.toelichting], ['Wie contact houdt', zoals(naam(vervolgcontactNaam, a.vervolgcontact), a.vervolgcontactNaam)], ['Om op te letten', a.teBewaken], ['Terugkomen als', a.terugkomenBij], ['Wat in de weg stond', (a.knelpunten ?? []).map((k) => knelpuntNaam[k]).join(', ')]) })),
      ...afsluitpersonen(dossier),
      ...nazorg(dossier),
    ]),
  ];
}

/** The dossier as loose parts, each with its label and whom it is about, in the order in which a person reads it. */
export function dossierdelen(dossier: Uitdraaidossier, voorId: string): Dossierdeel[] {
  const delen = [...gezin(dossier), ...meldingen(dossier), ...onderzoeken(dossier), ...vervolg(dossier), ...situaties(dossier), ...vaststellingen(dossier), ...werk(dossier, voorId)];
  return [...delen, ...onder('Wat gezinsleden aanvulden', dossier.aanvullingen.flatMap((a): Los[] => {
    const bij = delen.find(({ onderdeel, id }) => onderdeel === a.onderdeel && id === a.onderdeelId);
    const label = a.onderdeel && (aanvullinglabel(a.onderdeel, bij?.label ?? null) ?? bij?.label);
    // Beside a record that this reader cannot see there is nothing to add to.
    return label ? [{ onderdeel: 'AANVULLING', id: a.id, label, vanId: a.van?.id ?? null, kop: zoals(naam(aanvullingsoortNaam, a.soort), 'bij', naam(dossieronderdeelNaam, a.onderdeel)?.toLowerCase()), regels: regels(['Eigen woorden', a.tekst], ['Datum', dag(a.gegevenOp)]) }] : [];
  }))];
}
