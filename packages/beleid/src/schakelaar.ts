/** What the policy can switch on as a whole. The database asks it; nothing else decides. */
export interface Schakelstand {
  readonly aan: boolean;
  readonly naam: string;
  readonly grondslag: string;
  readonly reden: string;
}

export const schakelaars = {
  ZORGSIGNAAL: {
    aan: false,
    naam: 'Zorgsignaal van een wijkagent',
    grondslag: 'Nog niet vastgesteld: voor gegevens van de politie geldt de Wet politiegegevens',
    reden: 'De nota noemt het als wens (A49). Het doel en de grondslag zijn andere dan die van een melding; zet dit pas aan na een DPIA.',
  },
  GEDETACHEERDE_TOETST: {
    aan: false,
    naam: 'Een raadsonderzoeker die bij Blijvend Veilig is gedetacheerd, toetst gezinnen waar die buiten staat',
    grondslag: 'Jeugdwet art. 3.1; besluit van de Raad van januari 2020 (N96)',
    reden: 'De Raad wil dat iemand toetst die niet aan Blijvend Veilig is verbonden (N96b). Andere manieren zijn denkbaar, zegt de nota; het eigen gezin toetsen mag nooit.',
  },
  RAAD_HOORT_BEKEND: {
    aan: true,
    naam: 'De Raad hoort bij een gezin dat zij aandraagt of de mensen erin al bekend zijn, en wie zij kan bellen',
    grondslag: 'Jeugdwet art. 3.1; AVG art. 6 lid 1 onder e',
    reden: 'Anders krijgt een gezin twee dossiers en twee duo’s (besluit 0072). De Raad hoort geen nummer, geen naam en niets van de inhoud; elke keer staat in het logboek.',
  },
} as const satisfies Record<string, Schakelstand>;

export type Schakelaar = keyof typeof schakelaars;
