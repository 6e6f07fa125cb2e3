import { describe, expect, test } from '@jest/globals';
import { CODERINGEN, vormenVan } from './coderingen.js';
import { Kenmerkzoeker } from './kenmerkzoeker.js';

const WAARDE = 'Tolhukomalqr';
const zoeker = new Kenmerkzoeker(['Anderswoordje', WAARDE, 'kort']);

describe('een kenmerk in een antwoord', () => {
  test.each(Object.keys(CODERINGEN))('wordt gevonden in de vorm: %s', (naam) => {
    for (const vorm of CODERINGEN[naam]?.(WAARDE) ?? []) expect([...zoeker.vind(`{"data":{"x":"zo ${vorm} en door"}}`)]).toEqual([WAARDE]);
  });

  test('wordt gevonden in base64 van een langere tekst, waar het ook begint', () => {
    for (let voor = 0; voor < 6; voor += 1) expect([...zoeker.vind(Buffer.from(`${'x'.repeat(voor)}${WAARDE} en meer`).toString('base64'))]).toEqual([WAARDE]);
  });

  test('staat er ook als het vooraan of achteraan staat', () => {
    expect([...zoeker.vind(WAARDE)]).toEqual([WAARDE]);
    expect([...zoeker.vind(`x${WAARDE}`)]).toEqual([WAARDE]);
  });

  test('staat er niet als maar een deel er staat', () => {
    expect(zoeker.vind(`Tolhukomal ${'gewone tekst '.repeat(50)}`).size).toBe(0);
    expect(zoeker.vind('').size).toBe(0);
  });

  test('kent minstens twaalf vormen', () => {
    expect(Object.keys(CODERINGEN).length).toBeGreaterThanOrEqual(12);
    expect(vormenVan(WAARDE).size).toBeGreaterThan(15);
  });
});
