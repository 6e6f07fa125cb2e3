import { describe, expect, test } from '@jest/globals';
import { leegLid } from '../invoer/waarden.js';
import { ontbrekendeOuders, relatieTekst } from './afhankelijkheid.js';
import { bekendvraag, overeenkomstTekst } from './bekendvraag.js';

const lid = { achternaam: '', voornamen: '', geboortedatum: null, bsn: '', adres: { postcode: '', huisnummer: '', isGeheim: false } };

describe('zoeken terwijl iemand typt', () => {
  test.each([
    ['niets', lid],
    ['een te korte naam', { ...lid, achternaam: 'Vo' }],
    ['alleen een voornaam', { ...lid, voornamen: 'Sem' }],
    ['een BSN dat niet klopt', { ...lid, bsn: '123456783' }],
  ])('gebeurt niet met %s', (_wat, gezocht) => expect(bekendvraag(gezocht)).toBeUndefined());

  test('gebeurt met een achternaam of een BSN dat klopt; wat nog niet klopt gaat niet mee', () => {
    expect(bekendvraag({ ...lid, achternaam: ' Vos ', bsn: '1234' })).toEqual({ achternaam: 'Vos', voornamen: null, geboortedatum: null, bsn: null, postcode: null, huisnummer: null });
    expect(bekendvraag({ ...lid, bsn: '123456782' })).toMatchObject({ achternaam: null, bsn: '123456782' });
  });

  test('neemt een adres mee, maar nooit een geheim adres', () => {
    const adres = { postcode: '1055 XB', huisnummer: '12', isGeheim: false };
    expect(bekendvraag({ ...lid, achternaam: 'Vos', adres })).toMatchObject({ postcode: '1055 XB', huisnummer: '12' });
    expect(bekendvraag({ ...lid, achternaam: 'Vos', adres: { ...adres, isGeheim: true } })).toMatchObject({ postcode: null, huisnummer: null });
  });

  test('waarop het overeenkwam staat er in woorden', () => {
    expect(overeenkomstTekst(['GEBOORTEDATUM', 'NAAM_LIJKT'])).toBe('zelfde geboortedatum, naam lijkt');
  });
});

describe('wie van wie afhankelijk is', () => {
  const fatima = { ...leegLid('Vos'), tijdelijkId: 'f', voornamen: 'Fatima', rol: 'OUDER' as const };
  const sem = { ...leegLid('Vos'), tijdelijkId: 's', voornamen: 'Sem', rol: 'KIND' as const };
  const relatie = { van: 'f', naar: 's', soort: 'OUDER_VAN' as const, isAfhankelijk: true };

  test('leest als een zin, en zwijgt zolang er iemand mist', () => {
    expect(relatieTekst(relatie, [fatima, sem])).toBe('Fatima is ouder van Sem. Sem is afhankelijk van Fatima.');
    expect(relatieTekst({ ...relatie, isAfhankelijk: false }, [fatima, sem])).toBe('Fatima is ouder van Sem.');
    expect(relatieTekst({ ...relatie, naar: null }, [fatima, sem])).toBeUndefined();
    expect(relatieTekst(relatie, [sem])).toBeUndefined();
  });

  test('elke ouder en elk kind worden één keer gekoppeld', () => {
    expect(ontbrekendeOuders([fatima, sem], [])).toEqual([relatie]);
    expect(ontbrekendeOuders([fatima, sem], [relatie])).toEqual([]);
  });
});
