import { afsluitredenNaam, type Afsluitreden, herkomstNaam, instantiesoortNaam, Rechtbeslissing, soortSamenlevingsvormNaam, type Toetsuitkomst, toetsuitkomstNaam } from '@bv/begrippen';
import { contourennota as gedrukt } from '@bv/begrippen/contourennota';
import type { Notatellingen } from '../../zicht/sturing.js';

export const Notastand = { GELIJK: 'GELIJK', VERKLAARD: 'VERKLAARD', ANDERS: 'ANDERS' } as const;
export type Notastand = (typeof Notastand)[keyof typeof Notastand];

/** One figure of the nota: what is printed, what the records give, and why they need not be the same. */
export interface Notaregel {
  readonly onderdeel: string;
  readonly wat: string;
  readonly gedrukt: string;
  readonly geteld: string;
  readonly stand: Notastand;
  readonly uitleg: string | null;
}

const ONBEKEND = 'geen getal';
const tekst = (waarde: number | string | null | undefined): string => (waarde === null || waarde === undefined ? ONBEKEND : String(waarde));

const gelijk = (onderdeel: string, wat: string, nota: number | string | null, systeem: number | string | null, uitleg: string | null = null): Notaregel => ({
  onderdeel, wat, gedrukt: tekst(nota), geteld: tekst(systeem), stand: nota === systeem ? (uitleg === null ? 'GELIJK' : 'VERKLAARD') : 'ANDERS', uitleg,
});
/** The system has nothing to count it from, and says so. */
const verklaard = (onderdeel: string, wat: string, nota: number | string | null, systeem: number | string | null, uitleg: string): Notaregel => ({ onderdeel, wat, gedrukt: tekst(nota), geteld: tekst(systeem), stand: 'VERKLAARD', uitleg });

/** The words of the nota, each with the reason that says the same. */
const REDEN: Readonly<Record<string, Afsluitreden>> = {
  'konden na de interventie zelf verder': 'ZELFSTANDIG_VERDER',
  'zelf verder nadat de vader zich actiever inzette': 'ZELFSTANDIG_VERDER',
  'volwassene overgedragen aan bemoeizorg': 'OVERGEDRAGEN_BEMOEIZORG',
  'terug naar het wijkteam waarmee eerder gewerkt werd': 'TERUG_NAAR_WIJKTEAM',
  'gevlucht naar het buitenland': 'GEVLUCHT_BUITENLAND',
  'na onderzoek afgesloten: geen onveiligheid gebleken': 'GEEN_ONVEILIGHEID_VASTGESTELD',
};

/** `Crisisbed/spoedhulp` is CRISISBED_SPOEDHULP; what stands between brackets explains. */
const instantiecode = (naam: string): string => naam.replace(/ \(.*\)/, '').replace(/\W/g, '_').toUpperCase();

const afsluitingen = ({ tellingen }: Notatellingen): Notaregel[] =>
  gedrukt.afsluitredenen.map(({ aantal, soort, wat }) => {
    const reden = REDEN[wat];
    const zelfde = tellingen.filter((t) => t.onderdeel === 'AFSLUITREDEN' && t.code === reden);
    const systeem = zelfde.filter((t) => soort === null || t.soort === soort).reduce((s, t) => s + (t.aantal ?? 0), 0);
    return gelijk('Hoe het werk eindigde', `“${wat}”${soort === 'GEZIN' || soort === 'HUISHOUDEN' ? ` (${soortSamenlevingsvormNaam[soort].toLowerCase()})` : ''}, bij ons: ${reden ? afsluitredenNaam[reden].toLowerCase() : 'geen reden'}`, aantal, systeem);
  });

const raadswerk = ({ raadswerk: zaken }: Notatellingen): Notaregel[] => {
  const zin = (uitkomst: string, beslissing: string | null | undefined, maand: string | null | undefined): string =>
    [Object.hasOwn(toetsuitkomstNaam, uitkomst) ? toetsuitkomstNaam[uitkomst as Toetsuitkomst] : uitkomst, beslissing?.toLowerCase(), maand].filter(Boolean).join(', ');
  return gedrukt.raadswerk.map(({ uitkomst, beslissing, maand }) => {
    const zaak = zaken.find((een) => een.uitkomst === uitkomst);
    return gelijk('Raadswerk', `Toets van de Raad: ${toetsuitkomstNaam[uitkomst as Toetsuitkomst].toLowerCase()}`, zin(uitkomst, beslissing, maand), zaak ? zin(zaak.uitkomst, zaak.beslissing === null ? null : zaak.beslissing === Rechtbeslissing.TOEGEKEND ? 'toegekend' : zaak.beslissing, zaak.maand) : null);
  });
};

/** What the nota calls these aspects. */
const THEMA: Readonly<Record<string, string>> = { SOCIAAL_ISOLEMENT: 'sociaal isolement', VERSLAVING: 'verslavingsproblematiek' };

/** The two themes that stand out in households without children, whichever comes first. */
const themas = ({ tellingen }: Notatellingen): Notaregel => {
  const thema = (code: string): string => THEMA[code] ?? code.toLowerCase();
  const geteld = tellingen.filter(({ onderdeel }) => onderdeel === 'THEMA').sort((een, ander) => (ander.aantal ?? 0) - (een.aantal ?? 0) || een.code.localeCompare(ander.code)).slice(0, 2).map(({ code }) => thema(code)).sort();
  return gelijk('Risico-aspecten', 'Belangrijkste thema’s in huishoudens zonder kinderen', [...gedrukt.huishoudensZonderKinderenThemas].sort().join(' en '), geteld.join(' en '));
};

/** Every figure that the nota prints, beside the same from the records of its 25 families (C01, C15). */
export function vergelijkNota(nota: Notatellingen): Notaregel[] {
  const aantal = (onderdeel: string, code: string): number => nota.tellingen.find((t) => t.onderdeel === onderdeel && t.code === code)?.aantal ?? 0;
  const [gezinnen, huishoudens] = [aantal('SOORT', 'GEZIN'), aantal('SOORT', 'HUISHOUDEN')];
  return [
    gelijk('Gezinnen', 'Gezinnen en huishoudens samen', gedrukt.casussen, gezinnen + huishoudens),
    gelijk('Gezinnen', 'Gezinnen, met kinderen', gedrukt.soort.GEZIN, gezinnen),
    gelijk('Gezinnen', 'Huishoudens, zonder kinderen', gedrukt.soort.HUISHOUDEN, huishoudens),
    verklaard('Gezinnen', 'Gezinnen met kinderen, zoals het onder “Risico-aspecten” staat', 23, gezinnen, 'Onder “Risico-aspecten” staat 23 gezinnen met kinderen. Dat strookt niet met 20 en 5, samen 25; 23 is het aantal dat bij Veilig Thuis is opgehaald. Hier geldt 20 en 5: of het een gezin is, volgt uit wie er lid van zijn.'),
    gelijk('Herkomst', herkomstNaam.VEILIG_THUIS, gedrukt.herkomst.VEILIG_THUIS, aantal('HERKOMST', 'VEILIG_THUIS')),
    gelijk('Herkomst', herkomstNaam.RVDK, gedrukt.herkomst.RVDK, aantal('HERKOMST', 'RVDK')),
    gelijk('Hoe het werk eindigde', 'Afgesloten', gedrukt.afgerond, aantal('AFGEROND', 'AFGEROND')),
    ...afsluitingen(nota),
    gelijk('Opschaling', 'In de oude keten was een maatregel verwacht', gedrukt.opschalingVerwachtInOudeKeten.casussen, aantal('OPSCHALING', 'VERWACHT')),
    gelijk('Opschaling', 'Daarvan kreeg een maatregel', gedrukt.opschalingVerwachtInOudeKeten.maatregelen, aantal('OPSCHALING', 'MAATREGEL')),
    ...raadswerk(nota),
    gelijk('Fasen', 'Gezinnen die de fase van herstel bereikten', gedrukt.herstelfaseBereikt, aantal('FASE', 'HERSTELGERICHT_WERKEN')),
    gelijk('Fasen', 'Duo’s per gezin, van begin tot eind', gedrukt.duosPerGezin, aantal('DUO', 'MEESTE')),
    ...Object.entries(gedrukt.betrokkenInstanties).map(([naam, nota_]) => {
      const code = instantiecode(naam);
      const systeem = nota.tellingen.find((t) => t.onderdeel === 'INSTANTIE' && t.code === code)?.aantal ?? null;
      return gelijk('Andere instanties', Object.hasOwn(instantiesoortNaam, code) ? instantiesoortNaam[code as keyof typeof instantiesoortNaam] : naam, nota_, systeem, nota_ === null ? 'De nota noemt deze instantie zonder getal. Onbekend is niet nul.' : null);
    }),
    themas(nota),
    gelijk('Risico-aspecten', 'Aspecten in de vragenlijst', gedrukt.risicoAspecten.aantalInInstrument, aantal('ASPECTEN', 'LIJST'), 'De figuren met de aspecten staan niet in onze bron. Welke het zijn, hebben wij gereconstrueerd; het aantal klopt.'),
    verklaard('Oude keten', 'Maanden wachten op hulp', gedrukt.wachttijdOudeKetenMaanden, null, 'Komt uit de oude keten. Onze gegevens beginnen later; bij Betekenisvol meten staat onze eigen wachttijd ernaast.'),
    verklaard('Team', 'Medewerkers in maart 2020', gedrukt.teamgrootte['2020-03'], null, 'De nota noemt zes. Het artikel noemt zestien voor een latere tijd. De demonstratie heeft eigen, verzonnen medewerkers.'),
  ];
}

/** Whether every figure is the same, or is not and says why. */
export const isHerhaald = (regels: readonly Notaregel[]): boolean => regels.every(({ stand }) => stand !== Notastand.ANDERS);
