import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ConceptDocument } from '../gql/graphql.js';
import { maakClient } from './maak-client.js';
import { operatiehash } from './operatiehash.js';

const ANTWOORD = { data: { __typename: 'Query', concept: null } };

const metAntwoord = (lichaam: object, status = 200) => {
  const fetch = jest.fn<typeof globalThis.fetch>(() =>
    Promise.resolve(new Response(JSON.stringify(lichaam), { status, headers: { 'content-type': 'application/json' } })),
  );
  globalThis.fetch = fetch;
  return fetch;
};

const echt = globalThis.fetch;

describe('de client van een portaal', () => {
  afterEach(() => {
    globalThis.fetch = echt;
  });

  test('stuurt mee in welk portaal en wie, en van de operatie alleen de hash', async () => {
    const fetch = metAntwoord(ANTWOORD);
    const client = maakClient('rvdk', 'p-1', { bijAntwoord: jest.fn(), bijStoring: jest.fn() });
    await client.query({ query: ConceptDocument, variables: { sleutel: 'k' } });
    const [, verzoek] = fetch.mock.calls[0] ?? [];
    const lichaam = JSON.parse(verzoek?.body as string) as Record<string, unknown>;
    expect(new Headers(verzoek?.headers).get('bv-portaal')).toBe('rvdk');
    expect(new Headers(verzoek?.headers).get('bv-persoon')).toBe('p-1');
    expect(lichaam).not.toHaveProperty('query');
    expect(lichaam['extensions']).toEqual({ persistedQuery: { version: 1, sha256Hash: operatiehash(ConceptDocument) } });
    expect(operatiehash(ConceptDocument)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    [401, 'NIET_AANGEMELD', 'sessie-verlopen'],
    [401, 'ANDERE_AANMELDING', 'andere-aanmelding'],
    [503, 'DATABASE_NIET_BEREIKBAAR', 'niet-bereikbaar'],
    [403, 'GEEN_TOEGANG_PORTAAL', 'geen-toegang'],
    [403, 'BEWIJS_NODIG', 'bewijs-nodig'],
    [500, 'INTERNE_FOUT', 'onbekend'],
  ])('herkent %s %s als %s', async (status, code, storing) => {
    metAntwoord({ errors: [{ message: 'x', extensions: { code } }] }, status);
    const bijStoring = jest.fn();
    const client = maakClient('duo', 'p-1', { bijAntwoord: jest.fn(), bijStoring });
    await expect(client.query({ query: ConceptDocument, variables: { sleutel: 'k' } })).rejects.toBeDefined();
    expect(bijStoring).toHaveBeenCalledWith(storing);
  });
});
