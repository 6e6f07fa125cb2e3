import {
  anonimiteitsgrondNaam,
  directeVeiligheidNaam,
  gezinsrolNaam,
  maskeerBsn,
  meldersoortNaam,
  meldingsoortNaam,
  toonDatum,
  urgentieNaam,
} from '@bv/begrippen';
import { relatieTekst } from '../gezin/afhankelijkheid.js';
import { type Lidwaarden, type Meldingwaarden, type Voorvalwaarden, voluit } from '../invoer/waarden.js';

export interface Regel {
  readonly label: string;
  readonly waarde: string;
}

const zin = (...delen: (string | false | null | undefined)[]): string => delen.filter(Boolean).join(', ');

const alinea = (...delen: (string | false | null | undefined)[]): string => delen.filter(Boolean).join('\n');

const anonimiteit = ({ melder }: Meldingwaarden): string => {
  const isGeheim = melder.anonimiteitToegezegd ?? melder.soort === 'OMSTANDER';
  if (!isGeheim) return 'Ja, het gezin mag de naam weten';
  const grond = melder.soort === 'OMSTANDER' ? 'GEEN_TOESTEMMING_OMSTANDER' : melder.anonimiteitsgrond;
  return alinea('Nee, alleen Veilig Thuis kent de naam', grond && `Grond: ${anonimiteitsgrondNaam[grond]}`);
};

export const melderregels = (melding: Meldingwaarden): Regel[] => {
  const { soort, melder } = melding;
  if (soort === 'AMBTSHALVE') return [{ label: 'Aanleiding', waarde: `${meldingsoortNaam.AMBTSHALVE}, er is geen melder` }];
  return [
    { label: 'Melder', waarde: zin(melder.naam, melder.soort && meldersoortNaam[melder.soort].toLowerCase(), melder.functie, melder.organisatie) },
    { label: 'Telefoon', waarde: melder.telefoon },
    { label: 'Relatie met het gezin', waarde: melder.relatieTotGezin },
    { label: 'Mag het gezin weten wie er meldt?', waarde: melder.soort === null ? '' : anonimiteit(melding) },
  ];
};

// An eight-digit number is still being typed; only its end is shown, as everywhere.
const bsnTekst = (bsn: string): string => (bsn.trim() === '' ? '' : `BSN ${maskeerBsn(bsn.trim())}`);

const adresTekst = ({ adres }: Lidwaarden): string => {
  const regel = zin(`${adres.straat} ${adres.huisnummer}`.trim(), `${adres.postcode} ${adres.plaats}`.trim());
  return regel === '' ? '' : `${adres.isGeheim ? 'Geheim adres: ' : ''}${regel}`;
};

export const gezinsregels = (melding: Meldingwaarden): Regel[] => {
  const { gezinsleden, relaties, bestaandGezin } = melding;
  const personen = gezinsleden.map((lid, plaats) => ({
    label: voluit(lid, plaats),
    waarde:
      bestaandGezin !== null && lid.alBekend
        ? `Staat al in dossier ${bestaandGezin.casusnummer} en gaat niet nog een keer mee`
        : alinea(
            zin(lid.rol && gezinsrolNaam[lid.rol], lid.geboortedatum && `geboren ${toonDatum(lid.geboortedatum)}`, bsnTekst(lid.bsn)),
            adresTekst(lid),
            zin(lid.telefoon, lid.email, lid.tolkTaal && `tolk ${lid.tolkTaal}`),
          ),
  }));
  return [
    ...personen,
    { label: 'Wie hoort bij wie', waarde: relaties.flatMap((relatie) => relatieTekst(relatie, gezinsleden) ?? []).join('\n') },
    ...(bestaandGezin === null
      ? [{ label: 'Naam van het dossier', waarde: zin(melding.gezinsnaam || 'Naar het jongste kind', melding.gebied) }]
      : []),
  ];
};

const voorvalTekst = ({ wie, wat, bijWie, wanneer, hoeVaak, gevolg }: Voorvalwaarden): string =>
  alinea(
    wat,
    wie && `Wie: ${wie}`,
    bijWie && `Bij wie: ${bijWie}`,
    wanneer && `Wanneer: ${wanneer}`,
    hoeVaak && `Hoe vaak: ${hoeVaak}`,
    gevolg && `Gevolg: ${gevolg}`,
  );

export const gebeurdregels = ({ voorvallen, kern, tekstIntern, tekstVoorGezin }: Meldingwaarden): Regel[] => [
  ...voorvallen.map((voorval, plaats) => ({ label: `Voorval ${plaats + 1}`, waarde: voorvalTekst(voorval) })),
  { label: 'Kern', waarde: kern },
  { label: 'Alleen voor Veilig Thuis', waarde: tekstIntern },
  { label: 'Het gezin leest mee', waarde: tekstVoorGezin },
];

export const veiligheidsregels = ({ directeVeiligheid, directeVeiligheidToelichting, urgentie }: Meldingwaarden): Regel[] => [
  { label: 'Directe veiligheid', waarde: alinea(directeVeiligheid && directeVeiligheidNaam[directeVeiligheid], directeVeiligheidToelichting) },
  { label: 'Urgentie', waarde: urgentie === null ? '' : urgentieNaam[urgentie] },
];
