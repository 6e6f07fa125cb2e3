import type { Uitkomst } from '../zicht/opdracht.js';
import type { Proefopstelling } from './proefopstelling.js';

/** A melding as a form sends it; the tests change one thing at a time. */
export const proefmelding = {
  soort: 'MELDING',
  urgentie: 'SPOED',
  kern: 'Vader slaat moeder waar Sem bij is',
  tekstIntern: 'De leerkracht zag blauwe plekken en noemde de buurvrouw.',
  tekstVoorGezin: 'Sem had blauwe plekken op beide armen.',
  directeVeiligheid: 'ONVEILIG',
  gebied: 'Nieuw-West',
  melder: { soort: 'PROFESSIONAL', naam: 'Iris Blom', functie: 'leerkracht', telefoon: '020 555 0101', anonimiteitToegezegd: false },
  gezinsleden: [
    {
      tijdelijkId: 'a', voornamen: 'Sem', achternaam: 'Vosmaer', geboortedatum: '2018-03-01', rol: 'KIND', bsn: '123456782',
      adres: { straat: 'Schuilplein', huisnummer: '7', postcode: '1061 AB', plaats: 'Amsterdam', isGeheim: true },
    },
    { tijdelijkId: 'b', voornamen: 'Tom', achternaam: 'Vosmaer', geboortedatum: '1985-06-01', rol: 'OUDER', telefoon: '06 1234 5678' },
  ],
  relaties: [{ van: 'b', naar: 'a', soort: 'OUDER_VAN', isAfhankelijk: true }],
  voorvallen: [{ wie: 'Vader', wat: 'sloeg met de hand', bijWie: 'moeder', wanneer: 'zondagavond', hoeVaak: 'elke week', gevolg: 'blauw oog' }],
};

/** Every question of the first version, answered without an explanation where that may. */
export const antwoorden = [
  ['NU_GEVAAR', 'NEE'], ['LETSEL', 'NEE'], ['KIND_ERBIJ', 'NEE'], ['EERDER', 'NEE'], ['ERGER', 'NEE'], ['AFHANKELIJK', 'NEE'], ['BESCHERMING', 'ONBEKEND'], ['MEEWERKEN', 'JA'], ['GENOEG', 'JA'],
].map(([vraag, antwoord]) => ({ vraag, antwoord }));

export const beoordeling = { directVeilig: false, besluit: 'OVERDRACHT_BLIJVEND_VEILIG', reden: 'Vader slaat elke week; er spelen meerdere dingen tegelijk.', instrumentVersie: 1, antwoorden };

type Geslaagd = Uitkomst & { id: string; casusId: string };

/** Renske records a melding and, unless told otherwise, makes the veiligheidsbeoordeling. Gives the casus and the melding. */
export async function legMeldingVast(proef: Proefopstelling, anders: Record<string, unknown> = {}, { beoordeeld = true } = {}): Promise<{ casusId: string; meldingId: string }> {
  const renske = proef.alsPersoon('renske', 'veilig-thuis');
  const { id: meldingId, casusId }: Geslaagd = await renske.lukt('meldingVastleggen', { ...proefmelding, ...anders });
  if (beoordeeld) await renske.lukt('veiligheidsbeoordelingVaststellen', { casusId, meldingId, ...beoordeling });
  return { casusId, meldingId };
}
