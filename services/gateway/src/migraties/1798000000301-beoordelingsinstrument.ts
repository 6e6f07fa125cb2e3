import type { MigrationInterface, QueryRunner } from 'typeorm';

const JA_NEE = (uitleg: 'ja' | 'nee' | 'beide') => [
  { code: 'JA', tekst: 'Ja', vraagtToelichting: uitleg !== 'nee' },
  { code: 'NEE', tekst: 'Nee', vraagtToelichting: uitleg !== 'ja' },
  { code: 'ONBEKEND', tekst: 'Niet bekend', vraagtToelichting: false },
];
const vraag = (code: string, groep: string, tekst: string, hulp: string | null, antwoorden: readonly object[]) => ({ code, groep, tekst, hulp, antwoorden });

const NU = 'Wat er nu speelt';
const PATROON = 'Hoe lang en hoe vaak';
const KRACHT = 'Wat er goed gaat';
const KENNIS = 'Wat wij weten';

/** An invented first version: what Veilig Thuis organisations use is theirs, and comes in as a file (docs/besluiten/0041). */
const VRAGEN = [
  vraag('NU_GEVAAR', NU, 'Loopt iemand van het gezin nu gevaar?', 'Denk aan vandaag en de komende dagen.', JA_NEE('ja')),
  vraag('LETSEL', NU, 'Heeft iemand letsel, of is iemand met de dood bedreigd?', 'Ook wurgen, een wapen, of dreigen met zelfdoding.', JA_NEE('ja')),
  vraag('KIND_ERBIJ', NU, 'Was er een kind bij, of heeft een kind het gehoord?', null, JA_NEE('ja')),
  vraag('EERDER', PATROON, 'Gebeurde dit eerder?', 'Kijk ook naar eerdere meldingen.', JA_NEE('ja')),
  vraag('ERGER', PATROON, 'Wordt het vaker of heftiger?', null, JA_NEE('ja')),
  vraag('AFHANKELIJK', PATROON, 'Is iemand afhankelijk van wie het doet?', 'Een jong kind, iemand die ziek is of zorg nodig heeft.', JA_NEE('ja')),
  vraag('BESCHERMING', KRACHT, 'Is er iemand die beschermt?', 'Een ouder, familie, buren of een hulpverlener die nu oplet.', JA_NEE('ja')),
  vraag('MEEWERKEN', KRACHT, 'Wil het gezin meewerken?', null, [
    { code: 'JA', tekst: 'Ja', vraagtToelichting: false }, { code: 'DEELS', tekst: 'Deels', vraagtToelichting: true },
    { code: 'NEE', tekst: 'Nee', vraagtToelichting: true }, { code: 'NIET_GEVRAAGD', tekst: 'Nog niet gevraagd', vraagtToelichting: false },
  ]),
  vraag('GENOEG', KENNIS, 'Weten wij genoeg om te beslissen?', null, [
    { code: 'JA', tekst: 'Ja', vraagtToelichting: false }, { code: 'NEE', tekst: 'Nee', vraagtToelichting: true },
  ]),
];

export class Beoordelingsinstrument1798000000301 implements MigrationInterface {
  readonly name = 'Beoordelingsinstrument1798000000301';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`insert into algemeen.beoordelingsinstrument (id, versie, titel, geldig_van, vragen) values (gen_random_uuid(), 1, 'Veiligheidsbeoordeling', '2026-01-01', $1)`, [JSON.stringify(VRAGEN)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from algemeen.beoordelingsinstrument where versie = 1`);
  }
}
