import { describe, expect, test } from '@jest/globals';
import { gefilterd, perNiveau, telAspecten, uitEerdereLijst } from './inventarisatie.js';
import { type Lijst, lijstOp, looproute } from './lijst.js';
import type { Risico } from './risicocasus.js';

const aspect = (code: string, niveau: Lijst['aspecten'][number]['niveau'], volgorde: number): Lijst['aspecten'][number] => ({ __typename: 'Risicolijstaspect', id: code, code, naam: code.toLowerCase(), niveau, volgorde });
const lijst = (code: string, geldigVan: string, geldigTot: string | null): Lijst => ({
  __typename: 'Risicolijst', id: code, code, naam: code, toelichting: null, isReconstructie: true, geldigVan, geldigTot,
  aspecten: [aspect('FINANCIEN', 'LEEFOMSTANDIGHEDEN', 2), aspect('VERSLAVING', 'VOLWASSENE', 3), aspect('LVB', 'VOLWASSENE', 1)],
});
const risico = (code: string, overig: Partial<Risico> = {}): Risico => ({
  __typename: 'Risico', id: code, versie: 1, aspect: code, aspectNaam: code, aanwezig: 'AANWEZIG', toelichting: null, bron: null, bewaken: false, betreft: null, lijst: { __typename: 'Risicolijst', id: 'een', code: 'een' }, standen: [], afschermingen: [], ...overig,
});
const route = looproute(lijst('een', '2019-01-01', null));

describe('de lijst', () => {
  test('is die van vandaag; een oude geldt niet meer, en een nieuwe nog niet', () => {
    const lijsten = [lijst('oud', '2019-01-01', '2026-06-01'), lijst('nu', '2026-06-01', '2027-01-01'), lijst('straks', '2027-01-01', null)];
    expect(['2026-05-31', '2026-06-01', '2027-03-01'].map((dag) => lijstOp(lijsten, dag)?.code)).toEqual(['oud', 'nu', 'straks']);
  });

  test('loopt van de volwassene naar buiten, en daarbinnen zoals de lijst het zegt', () => expect(route.map(({ code }) => code)).toEqual(['LVB', 'VERSLAVING', 'FINANCIEN']));
});

describe('wat er van bekend is', () => {
  const risicos = [risico('VERSLAVING', { bewaken: true }), risico('VERSLAVING', { id: '2', aanwezig: 'ONBEKEND' }), risico('GELOOF')];

  test('staat per aspect, ook van meer mensen', () => expect(perNiveau(route, risicos).flatMap(({ aspecten }) => aspecten).map(({ risicos: van }) => van.length)).toEqual([0, 2, 0]));
  test('blijft te lezen als het aspect niet meer in de lijst staat', () => expect(uitEerdereLijst(route, risicos).map(({ aspect: code }) => code)).toEqual(['GELOOF']));
  test('is te kiezen: aanwezig, in de gaten houden, nog niet bekeken', () =>
    expect((['aanwezig', 'bewaken', 'open'] as const).map((filter) => telAspecten(gefilterd(perNiveau(route, risicos), filter)))).toEqual([1, 1, 2]));
});
