import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isBsn, vindTeVermijdenWoorden, type Instantiesoort } from '@bv/begrippen';
import { vindRegel } from '@bv/beleid';
import { maakBelasting } from './generator.js';
import { instantiesoorten } from './instantiesoorten.js';
import { maakDemo, notaverzameling } from './maak-demo.js';
import { demomensen, groepen, organisaties } from './mensen.js';
import { kolommen } from './merken/kolommen.js';
import { risicolijstId } from './risicolijst.js';
import { tabellen } from './rijen/index.js';
import { soortOp } from './soort-samenlevingsvorm.js';

interface Nota {
  casussen: number;
  soort: Record<string, number>;
  herkomst: Record<string, number>;
  afgerond: number;
  opschalingVerwachtInOudeKeten: { casussen: number; maatregelen: number };
  raadswerk: Record<string, string>[];
  betrokkenInstanties: Record<string, number | null>;
}
const contourennota = JSON.parse(readFileSync(new URL('../../begrippen/src/contourennota.json', import.meta.url), 'utf8')) as Nota;

const vandaag = new Date('2026-11-24T10:00:00Z');
const demo = maakDemo({ zaad: 'proef', vandaag });
type Losserij = Record<string, string | number | boolean | null>;
const rijenVan = (tabel: (typeof tabellen)[number]): Losserij[] => demo[tabel] as unknown as Losserij[];

const nota = demo.casus.filter((c) => c.verzameling === notaverzameling);
const inNota = <R extends { casusId: string }>(rijen: readonly R[]): R[] => rijen.filter((rij) => nota.some((c) => c.id === rij.casusId));
const soortVan = (casusId: string, dag = '2020-03-31') => soortOp(demo.gezinslid.filter((lid) => lid.casusId === casusId), dag);
const tel = (woorden: readonly string[]): Record<string, number> => {
  const aantallen: Record<string, number> = {};
  for (const woord of woorden) aantallen[woord] = (aantallen[woord] ?? 0) + 1;
  return aantallen;
};

describe('de 25 gezinnen zijn die van de Contourennota', () => {
  it('telt 20 gezinnen en 5 huishoudens, afgeleid uit de leden', () => {
    expect(nota).toHaveLength(contourennota.casussen);
    expect(tel(nota.map((c) => soortVan(c.id)))).toEqual(contourennota.soort);
    expect(tel(nota.map((c) => soortVan(c.id, (c.geslotenOp ?? '2026-11-24').slice(0, 10))))).toEqual(contourennota.soort);
  });

  it('haalt 23 gezinnen op bij Veilig Thuis en 2 bij de Raad', () => {
    expect(tel(nota.map((c) => c.herkomst))).toEqual(contourennota.herkomst);
  });

  it('sluit er negen af om de redenen van de nota', () => {
    const afgerond = inNota(demo.afsluiting);
    expect(afgerond).toHaveLength(contourennota.afgerond);
    expect(nota.filter((c) => c.geslotenOp !== null).map((c) => c.id).sort()).toEqual(afgerond.map((a) => a.casusId).sort());
    expect(tel(afgerond.map((a) => `${a.reden} ${a.betreftId === null ? soortVan(a.casusId) : 'PERSOON'}`))).toEqual({
      'ZELFSTANDIG_VERDER HUISHOUDEN': 2, 'ZELFSTANDIG_VERDER GEZIN': 1, 'OVERGEDRAGEN_BEMOEIZORG PERSOON': 1, 'TERUG_NAAR_WIJKTEAM GEZIN': 1,
      'GEVLUCHT_BUITENLAND GEZIN': 1, 'GEEN_ONVEILIGHEID_VASTGESTELD GEZIN': 3,
    });
  });

  it('verwachtte drie opschalingen in de oude keten, zonder maatregel', () => {
    const verwacht = nota.filter((c) => c.inschattingOudeSituatie === true);
    expect(verwacht).toHaveLength(contourennota.opschalingVerwachtInOudeKeten.casussen);
    expect(demo.maatregel.filter((m) => verwacht.some((c) => c.id === m.casusId))).toHaveLength(contourennota.opschalingVerwachtInOudeKeten.maatregelen);
  });

  it('liet twee keer raadswerk toetsen, met één maatregel in maart 2020', () => {
    const uitkomsten = inNota(demo.toetsoordeel).map((o) => {
      const maatregel = demo.maatregel.find((m) => m.casusId === o.casusId);
      return maatregel ? { uitkomst: o.uitkomst, beslissing: maatregel.beslissing?.toLowerCase(), maand: maatregel.beslistOp?.slice(0, 7) } : { uitkomst: o.uitkomst };
    });
    expect(uitkomsten).toEqual(contourennota.raadswerk);
    expect(inNota(demo.toetsoordeel).every((o) => nota.find((c) => c.id === o.casusId)?.herkomst === 'RVDK')).toBe(true);
  });

  it('telt de andere instanties; onbekend is niet nul', () => {
    const naam: Record<string, Instantiesoort> = {
      School: 'SCHOOL', Cupido: 'CUPIDO', Verslavingszorg: 'VERSLAVINGSZORG', 'Blijf Groep': 'BLIJF_GROEP', MST: 'MST', 'Begeleid Wonen': 'BEGELEID_WONEN',
      'Crisisbed/spoedhulp': 'CRISISBED_SPOEDHULP', 'Gemeentelijke diensten (doorbraakteam)': 'GEMEENTELIJKE_DIENSTEN',
    };
    const geteld = tel(inNota(demo.betrokken_instantie).map((i) => i.soort));
    for (const [woord, aantal] of Object.entries(contourennota.betrokkenInstanties)) {
      const soort = naam[woord];
      expect(instantiesoorten.find((i) => i.code === soort)?.telling).toBe(aantal === null ? 'ONBEKEND' : 'GETELD');
      if (aantal !== null) expect([soort, geteld[soort!]]).toEqual([soort, aantal]);
    }
    expect(Object.keys(geteld)).toHaveLength(6);
  });

  it('heeft één duo per gezin, geen gezin in de herstelfase en niets buiten de periode', () => {
    expect(nota.map((c) => c.fase)).not.toContain('HERSTELGERICHT_WERKEN');
    for (const c of nota) expect(demo.betrokkenheid.filter((b) => b.casusId === c.id && b.hoedanigheid === 'DUOLID' && b.stand === 'ACTIEF')).toHaveLength(2);
    const momenten = [...inNota(demo.gebeurtenis).map((g) => g.op), ...inNota(demo.contactmoment).map((m) => m.op), ...inNota(demo.betrokkenheid).map((b) => b.van)];
    expect(momenten.filter((op) => op < '2019-09' || op >= '2020-04')).toEqual([]);
    expect(inNota(demo.veiligheidsscore).filter((s) => s.datum >= '2020-04')).toEqual([]);
    expect(inNota(demo.verklaring).filter((v) => v.peildatum >= '2020-04')).toEqual([]);
  });
});

describe('elke beschermde tekst draagt een eigen kenmerk', () => {
  const perPlek = new Map(demo.kenmerken.map((k) => [`${k.tabel}.${k.kolom}.${k.rijId}`, k]));
  const isKopie = (tabel: string): boolean => tabel === 'stuk' || tabel === 'reactie';

  it('staat in zijn kolom en nergens anders, behalve in een bevroren kopie', () => {
    const plekken = new Map<string, string[]>();
    for (const tabel of tabellen) {
      for (const [kolom, { vorm }] of Object.entries(kolommen[tabel] ?? {})) {
        for (const rij of rijenVan(tabel)) {
          const tekst = rij[kolom];
          if (typeof tekst !== 'string') continue;
          const kenmerk = perPlek.get(`${tabel}.${kolom}.${String(rij['id'])}`);
          if (!isKopie(tabel)) expect([tabel, kolom, vorm, kenmerk !== undefined && tekst.includes(kenmerk.waarde)]).toEqual([tabel, kolom, vorm, true]);
          if (kenmerk && !isKopie(tabel)) plekken.set(kenmerk.waarde, [...(plekken.get(kenmerk.waarde) ?? []), `${tabel}.${kolom}`]);
        }
      }
    }
    expect([...plekken].filter(([, waar]) => waar.length > 1)).toEqual([]);
    expect(plekken.size).toBeGreaterThan(2_500);
  });

  it('komt in geen enkele andere waarde van de demo voor', () => {
    const tellingen = new Map([...new Set(demo.kenmerken.map((k) => k.waarde))].map((waarde) => [waarde, 0]));
    const verwacht = tel(demo.kenmerken.map((k) => k.waarde));
    const alles = tabellen.flatMap((tabel) => rijenVan(tabel).flatMap((rij) => Object.values(rij).filter((w) => typeof w === 'string')));
    const tekst = alles.join('\n').toLowerCase();
    for (const waarde of tellingen.keys()) tellingen.set(waarde, tekst.split(waarde.toLowerCase()).length - 1);
    const fout = [...tellingen].filter(([waarde, aantal]) => aantal !== verwacht[waarde]);
    expect(fout).toEqual([]);
  });

  it('draagt ook elk bevroren stuk minstens één kenmerk', () => {
    const metKenmerk = new Set(demo.kenmerken.filter((k) => k.tabel === 'stuk').map((k) => k.rijId));
    expect(demo.stuk.filter((stuk) => !metKenmerk.has(stuk.id)).map((stuk) => stuk.soort)).toEqual([]);
    expect(demo.stuk.length).toBeGreaterThan(300);
  });

  it('heeft geldige en unieke burgerservicenummers', () => {
    const nummers = demo.gezinslid.flatMap((lid) => (lid.bsn === null ? [] : [lid.bsn]));
    expect(nummers.filter((bsn) => !isBsn(bsn) || !bsn.startsWith('999'))).toEqual([]);
    expect(new Set(nummers).size).toBe(nummers.length);
  });

  it('noemt in tekst voor het gezin nooit de woorden die N101 uitsluit', () => {
    const teksten = tabellen.flatMap((tabel) => rijenVan(tabel).flatMap((rij) => Object.values(rij).filter((w) => typeof w === 'string')));
    expect(teksten.flatMap((tekst) => vindTeVermijdenWoorden(tekst)).map((v) => v.woord)).toEqual([]);
  });
});

describe('de demo hangt aan elkaar', () => {
  it('verwijst alleen naar rijen die er zijn, in dezelfde casus', () => {
    const bekend = new Map(tabellen.flatMap((tabel) => rijenVan(tabel).map((rij) => [String(rij['id']), tabel === 'casus' ? rij['id'] : rij['casusId']])));
    const partijen = new Set([...demomensen.map((m) => m.partijId), ...groepen.map((g) => g.id)]);
    const instellingen = new Set(organisaties.filter(({ soort }) => soort === 'GECERTIFICEERDE_INSTELLING').map(({ id }) => id));
    const naarPartij = ['partijId', 'persoonId', 'doorId', 'toetserId', 'aanspreekpuntId', 'vastgelegdDoorId', 'vastgesteldDoorId', 'gewijzigdDoorId', 'gesteldDoorId', 'specialistId', 'inbrengerId', 'gespreksleiderId', 'tegendenkerId', 'deskundigeId', 'duolidId', 'vervangerId', 'opstellerId', 'nakijkerId', 'beslisserId', 'aanvragerId', 'beslistDoorId', 'collegaId', 'bevestigdDoorId', 'gestartDoorId', 'vergelekenDoorId', 'beantwoordDoorId', 'jeugdbeschermerId'];
    const fouten = tabellen.flatMap((tabel) =>
      rijenVan(tabel).flatMap((rij) =>
        Object.entries(rij).flatMap(([kolom, waarde]) => {
          if (!kolom.endsWith('Id') || waarde === null || waarde === risicolijstId) return [];
          // Only a gecertificeerde instelling carries out a measure (N98a).
          if (kolom === 'uitvoerderId') return instellingen.has(String(waarde)) ? [] : [`${tabel}.${kolom}`];
          const isPartij = naarPartij.includes(kolom) || (tabel === 'overdracht' && ['vanId', 'naarId'].includes(kolom));
          const klopt = isPartij ? partijen.has(String(waarde)) : bekend.get(String(waarde)) === (tabel === 'casus' ? rij['id'] : rij['casusId']);
          return klopt ? [] : [`${tabel}.${kolom}`];
        }),
      ),
    );
    expect(fouten).toEqual([]);
    expect(bekend.size).toBe(tabellen.reduce((som, tabel) => som + demo[tabel].length, 0));
  });

  it('geeft met hetzelfde zaad dezelfde rijen en met een ander zaad andere', () => {
    expect(maakDemo({ zaad: 'proef', vandaag })).toEqual(demo);
    expect(maakDemo({ zaad: 'anders', vandaag }).gezinslid[0]?.achternaam).not.toBe(demo.gezinslid[0]?.achternaam);
  });

  it('kent alleen betrokkenheden waar het beleid een regel voor heeft', () => {
    const zonder = demo.betrokkenheid.filter((b) => vindRegel(b.hoedanigheid, b.stand) === undefined);
    expect(zonder.map((b) => `${b.hoedanigheid} ${b.stand}`)).toEqual([]);
  });

  it('ligt nergens in de toekomst, behalve termijnen, een kind dat komt, wat gepland is en wat op verzoek nog loopt', () => {
    const nu = vandaag.toISOString();
    const laat = tabellen.flatMap((tabel) =>
      rijenVan(tabel).flatMap((rij) =>
        Object.entries(rij).flatMap(([kolom, w]) => (!['termijn', 'tot', 'gevraagdTot', 'verwachtOp', 'klaarVoor', 'gepland', 'geldtTot', 'verlengenVoor', 'reactieTot'].includes(kolom) && rij['toestand'] !== 'GEPLAND' && typeof w === 'string' && /^\d{4}-\d\d-\d\d(T|$)/.test(w) && w > nu ? [`${tabel}.${kolom} ${w}`] : [])),
      ),
    );
    expect(laat).toEqual([]);
  });
});

describe('iedereen heeft vandaag werk', () => {
  const lopend = demo.betrokkenheid.filter((b) => b.tot === null && demo.casus.find((c) => c.id === b.casusId)?.verzameling === null);
  const heeft = (sleutel: string, hoedanigheid: string, stand = 'ACTIEF'): number => {
    const wie = demomensen.find((m) => m.id === sleutel)?.partijId ?? groepen.find((g) => g.sleutel === sleutel)?.id;
    return lopend.filter((b) => b.partijId === wie && b.hoedanigheid === hoedanigheid && b.stand === stand).length;
  };

  it('per persoon en per groep', () => {
    expect(heeft('intake-veilig-thuis', 'WACHTRIJ')).toBe(4);
    expect(heeft('renske', 'VT_BEHANDELAAR')).toBeGreaterThanOrEqual(2);
    expect(heeft('team-west', 'TEAMLEIDER', 'KANDIDAAT')).toBe(1);
    expect(heeft('samira', 'DUOLID')).toBeGreaterThanOrEqual(3);
    expect(heeft('joost', 'DUOLID')).toBeGreaterThanOrEqual(3);
    expect(heeft('anouk', 'DUOLID')).toBeGreaterThanOrEqual(1);
    expect(heeft('toetsers-raad', 'WACHTRIJ')).toBe(2);
    expect(heeft('hanna', 'TOETSER')).toBe(1);
    expect(heeft('hanna', 'TOETSER', 'NAZORG')).toBe(1);
    expect(heeft('ruben', 'GEDRAGSDESKUNDIGE_TEAM')).toBe(1);
    expect(heeft('wijkteam-nieuw-west', 'WIJKTEAM_HOUDER', 'KANDIDAAT')).toBe(1);
    expect(heeft('yusuf', 'WIJKTEAM_HOUDER')).toBe(1);
    expect(heeft('liam', 'UITGESLOTEN')).toBe(1);
  });

  it('heeft verzoeken om inzage in elke stand die iemand kan zien', () => {
    const nu = vandaag.toISOString();
    const standen = demo.toegangsverzoek.map(({ toestand, tot }) => (toestand === 'TOEGEKEND' && tot !== null && tot <= nu ? 'VERLOPEN' : toestand));
    expect(tel(standen)).toEqual({ AANGEVRAAGD: 2, TOEGEKEND: 1, AFGEWEZEN: 2, VERLOPEN: 1 });
    for (const { id, toegekendMasker, tot, portaal } of demo.toegangsverzoek.filter(({ toestand }) => toestand === 'TOEGEKEND')) {
      expect(demo.betrokkenheid.find(({ handelingId }) => handelingId === id)).toMatchObject({ hoedanigheid: 'OP_VERZOEK', verleend: toegekendMasker, tot, portaal });
    }
  });

  it('heeft een melding die vandaag moet en een die te laat is', () => {
    const termijnen = lopend.filter((b) => b.hoedanigheid === 'WACHTRIJ').map((b) => b.termijn?.slice(0, 10));
    expect(termijnen).toEqual(expect.arrayContaining(['2026-11-23', '2026-11-24']));
  });
});

describe('de generator', () => {
  it('maakt casussen zonder dubbele ids of kenmerken', async () => {
    const ids: string[] = [];
    const waarden: string[] = [];
    for await (const { rijen, kenmerken } of maakBelasting({ zaad: 'last', aantal: 120, vandaag })) {
      for (const tabel of tabellen) ids.push(...rijen[tabel].map((rij) => rij.id));
      waarden.push(...kenmerken.filter((k) => k.tabel !== 'stuk' && k.tabel !== 'reactie').map((k) => k.waarde));
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(waarden).size).toBe(waarden.length);
  });
});
