import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beleid, vindRegel } from './beleid.js';
import { alleLabels, mag, masker } from './masker.js';
import { allePortalen } from './portaal.js';
import { legUit, regelInWoorden } from './uitleg.js';
import { bepaalZicht } from './zicht.js';

const kandidaat = { hoedanigheid: 'WIJKTEAM_HOUDER', stand: 'KANDIDAAT', handelingId: 'o1' };

describe('de uitleg', () => {
  test('noemt de regel die opent', () => {
    const uitleg = legUit([{ hoedanigheid: 'WIJKTEAM_HOUDER', stand: 'ACTIEF' }], 'wijkteam', 'AFSPRAAK');
    expect(uitleg).toMatchObject({ isOpen: true, regels: ['wijkteam ziet afspraken na aanvaarding'], watOntbreekt: null });
  });

  test('zegt wat ontbreekt en welke regel het zou openen', () => {
    expect(legUit([kandidaat], 'wijkteam', 'CONTACT')).toEqual({
      label: 'CONTACT',
      isOpen: false,
      regels: ['wijkteam ziet alleen het aangeboden blad'],
      watOntbreekt: 'Dit ziet u als u het gezin aanvaardt.',
      watOpent: [
        'noodtoegang opent wat iemand bij acuut gevaar nodig heeft',
        'wijkteam loopt mee met het duo',
        'wijkteam ziet afspraken na aanvaarding',
        'collega van het wijkteam kijkt na wat naar het gezin gaat',
      ],
      grondslag: 'AVG art. 5 lid 1 onder c',
      wieBeslist: 'DUO',
      // A candidate chooses on the sheet alone.
      kanAanvragen: false,
    });
  });

  test('vertelt niet hoe je bij de melder komt', () => {
    expect(legUit([{ hoedanigheid: 'DUOLID', stand: 'ACTIEF' }], 'duo', 'MELDER_ANONIEM')).toMatchObject({ watOpent: [], kanAanvragen: false });
  });

  test('noemt toegang op verzoek als de regel die opent, en laat niet vragen wat al open is', () => {
    const betrokkenheden = [{ hoedanigheid: 'WIJKTEAM_MEELOPER', stand: 'ACTIEF' }, { hoedanigheid: 'OP_VERZOEK', stand: 'ACTIEF', portaal: 'wijkteam', verleend: masker(['ZIENSWIJZE']) }];
    expect(legUit(betrokkenheden, 'wijkteam', 'ZIENSWIJZE')).toMatchObject({ isOpen: true, regels: ['toegang op verzoek opent wat is toegekend, tot de einddatum'], kanAanvragen: false });
    expect(legUit(betrokkenheden, 'wijkteam', 'AFSLUITING')).toMatchObject({ isOpen: false, kanAanvragen: true, wieBeslist: 'DUO' });
  });

  test('zegt tegen wie is uitgesloten precies hetzelfde als tegen een vreemde', () => {
    const gesloten = [{ hoedanigheid: 'UITGESLOTEN', stand: 'ACTIEF' }, { hoedanigheid: 'DUOLID', stand: 'ACTIEF' }];
    for (const portaal of allePortalen) for (const label of alleLabels) {
      expect(legUit(gesloten, portaal, label)).toEqual(legUit([], portaal, label));
    }
  });

  test('zegt nooit iets anders dan het zicht', () => {
    const feiten = fc.array(
      fc.constantFrom(...beleid).chain(({ hoedanigheid, stand }) =>
        fc.record({ hoedanigheid: fc.constant(hoedanigheid), stand: fc.constant(stand), handelingId: fc.constantFrom('h1', 'h2', null), groepsportaal: fc.constantFrom(...allePortalen, null), portaal: fc.constantFrom(...allePortalen), verleend: fc.nat(2 ** 30 - 1) }),
      ),
      { maxLength: 4 },
    );
    const handeling = fc.constantFrom('h1', null);
    fc.assert(fc.property(feiten, fc.constantFrom(...allePortalen), fc.constantFrom(...alleLabels), handeling, (lijst, portaal, label, handelingId) => {
      expect(legUit(lijst, portaal, label, handelingId).isOpen).toBe(mag(bepaalZicht(lijst, portaal, handelingId).lezen, label));
    }));
  });

  test('noemt een regel in gewone woorden', () => {
    const regel = vindRegel('WIJKTEAM_HOUDER', 'KANDIDAAT');
    expect(regel && regelInWoorden(regel)).toBe('Wijkteam, heeft het gezin, aangeboden');
  });
});
