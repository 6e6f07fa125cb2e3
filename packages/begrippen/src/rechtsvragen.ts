/**
 * The five legal questions of the Contourennota (N94b). The law does not answer them yet, so the answer is a setting: what follows from it
 * is read here by forms, commands and the database alike. Changing an answer is changing one word, and shows in schema/beleid.md.
 */
export interface Rechtsvraag<K extends string = string> {
  readonly vraag: string;
  readonly gekozen: K;
  readonly keuzes: Readonly<Record<K, string>>;
  readonly grondslag: string;
}

const rechtsvraag = <K extends string>(vraag: Rechtsvraag<K>): Rechtsvraag<K> => vraag;

export const rechtsvragen = {
  WIE_TOETST: rechtsvraag<'RAAD_ONAFHANKELIJK' | 'RAAD_IN_HET_TEAM' | 'GEEN_TOETS'>({
    vraag: 'Wie toetst voordat een kinderbeschermingsmaatregel wordt gevraagd?',
    gekozen: 'RAAD_ONAFHANKELIJK',
    keuzes: {
      RAAD_ONAFHANKELIJK: 'Iemand van de Raad die nooit bij dit gezin betrokken was. Zonder gedeelde toetsing met de uitkomst "verzoek om een maatregel" kan het verzoek niet.',
      RAAD_IN_HET_TEAM: 'De tegendenker van de Raad in het team. Die moet met dit gezin hebben meegedacht.',
      GEEN_TOETS: 'Geen aparte toets vooraf: de rechter toetst.',
    },
    grondslag: 'Jeugdwet art. 3.1; besluit van de Raad van januari 2020 (N96)',
  }),
  WIE_VOERT_UIT: rechtsvraag<'GI_NAAST_HET_DUO' | 'GI_LID_VAN_HET_DUO'>({
    vraag: 'Mag Blijvend Veilig een maatregel uitvoeren?',
    gekozen: 'GI_NAAST_HET_DUO',
    keuzes: {
      GI_NAAST_HET_DUO: 'Nee. Een jeugdbeschermer van een gecertificeerde instelling komt naast het duo; het duo blijft.',
      GI_LID_VAN_HET_DUO: 'Ook het lid van het duo dat bij de gecertificeerde instelling werkt, mag jeugdbeschermer zijn.',
    },
    grondslag: 'Jeugdwet art. 3.2 (N98a, N98b)',
  }),
  MAG_UITVOERDER_HELPEN: rechtsvraag<'ALLEEN_MOTIVEREN' | 'OOK_HELPEN'>({
    vraag: 'Mag wie een maatregel uitvoert, ook hulp geven?',
    gekozen: 'ALLEEN_MOTIVEREN',
    keuzes: {
      ALLEEN_MOTIVEREN: 'Nee. Als jeugdbeschermer motiveert iemand en geeft geen hulp.',
      OOK_HELPEN: 'Ja. Alle vormen van hulp van het duo.',
    },
    grondslag: 'Jeugdwet art. 3.2 lid 2 (N99)',
  }),
  MOET_CONCLUDEREN: rechtsvraag<'JA' | 'NEE'>({
    vraag: 'Moet een onderzoek na een melding eindigen met een conclusie, ja of nee?',
    gekozen: 'JA',
    keuzes: {
      JA: 'Ja. Een onderzoek van Veilig Thuis kan niet worden afgerond zonder conclusie.',
      NEE: 'Nee. Beschrijven wat er gebeurde is genoeg.',
    },
    grondslag: 'Wmo 2015 art. 4.1.1 lid 2; Uitvoeringsbesluit art. 4.1.7 (N100a)',
  }),
  WELKE_BEVOEGDHEDEN: rechtsvraag<'VRIJWILLIG' | 'OPLEGGEN'>({
    vraag: 'Welke bevoegdheden zijn nodig om hulp af te dwingen?',
    gekozen: 'VRIJWILLIG',
    keuzes: {
      VRIJWILLIG: 'Geen: hulp voor ouders is vrijwillig. Lukt hulp niet, dan staat in het dossier waarom (N102).',
      OPLEGGEN: 'Iemand kan hulp voor een ouder opleggen. Waarom hulp niet lukte, hoeft dan niet in het dossier.',
    },
    grondslag: 'Geen; de nota noemt het als wens',
  }),
} as const;

export type Toetskeuze = typeof rechtsvragen.WIE_TOETST.gekozen;
export type Uitvoeringskeuze = typeof rechtsvragen.WIE_VOERT_UIT.gekozen;
export type Helpkeuze = typeof rechtsvragen.MAG_UITVOERDER_HELPEN.gekozen;
export type Concludeerkeuze = typeof rechtsvragen.MOET_CONCLUDEREN.gekozen;
export type Bevoegdheidkeuze = typeof rechtsvragen.WELKE_BEVOEGDHEDEN.gekozen;

/** What was tested before the request, as the dossier has it. */
export interface Getoetst {
  /** A shared toetsing of the Raad that asks for a measure. */
  readonly isGetoetst: boolean;
  /** The tegendenker of the Raad thought along in this casus. */
  readonly isTegengedacht: boolean;
}

/** What is still missing before a measure may be asked; undefined: nothing. Somebody in acute danger is never kept waiting for it. */
export function watNogGetoetstMoet({ isGetoetst, isTegengedacht }: Getoetst, isSpoed: boolean, keuze: Toetskeuze = rechtsvragen.WIE_TOETST.gekozen): string | undefined {
  if (isSpoed || keuze === 'GEEN_TOETS') return undefined;
  if (keuze === 'RAAD_IN_HET_TEAM') return isTegengedacht ? undefined : 'Laat eerst de tegendenker van de Raad meedenken met dit gezin.';
  return isGetoetst ? undefined : 'Een verzoek om een maatregel kan pas als de Raad heeft getoetst en een maatregel nodig vindt. Vraag eerst een toetsing aan, of kies spoed.';
}

export const magDuolidUitvoeren = (keuze: Uitvoeringskeuze = rechtsvragen.WIE_VOERT_UIT.gekozen): boolean => keuze === 'GI_LID_VAN_HET_DUO';

export const moetConcluderen = (keuze: Concludeerkeuze = rechtsvragen.MOET_CONCLUDEREN.gekozen): boolean => keuze === 'JA';

/** Whether a research can be told about and closed as it is. */
export const isAfTeRonden = (heeftConclusie: boolean, keuze?: Concludeerkeuze): boolean => heeftConclusie || !moetConcluderen(keuze);

/** Help that did not come about while it is voluntary is what the law has no answer to: why it did not stands in the dossier (N102). */
export const moetZeggenWaaromNietGelukt = (keuze: Bevoegdheidkeuze = rechtsvragen.WELKE_BEVOEGDHEDEN.gekozen): boolean => keuze === 'VRIJWILLIG';
