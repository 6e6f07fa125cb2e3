import { datumVan, eindeVan, plusWerkdagen } from '../dagen.js';
import { partijId } from '../mensen.js';
import type { Stap } from '../recept.js';
import { eigenWaarde } from './gezin.js';
import type { Verhaal } from './verhaal.js';

/** Days of the first week, the same in every story. */
export const eersteWeek = { opgepakt: 1, beoordeeld: 3, aangeboden: 4, aanvaard: 5, duo: 6 } as const;

const volgorde: readonly Stap[] = ['WACHTRIJ', 'BEOORDELING', 'AANGEBODEN', 'WACHT_OP_DUO', 'DUO', 'WIJKTEAM_KANDIDAAT', 'WIJKTEAM', 'GESLOTEN'];
export const isVoorbij = (verhaal: Verhaal, stap: Stap): boolean => volgorde.indexOf(verhaal.recept.stap) >= volgorde.indexOf(stap);

export const meldingtermijn = (verhaal: Verhaal): string => {
  const { termijnOver } = verhaal.recept;
  return eindeVan(termijnOver === undefined ? plusWerkdagen(verhaal.begin, 5) : plusWerkdagen(datumVan(verhaal.vandaag), termijnOver));
};

/** Veilig Thuis goes on itself, and nobody has to confirm that first. */
export const isVastgesteld = ({ recept: { vtWerk } }: Verhaal): boolean => vtWerk !== undefined && vtWerk.collega === undefined;

/** The melding with who reported it and what happened; the assessment and conditions when it has come so far. */
export const bouwMelding = (verhaal: Verhaal): void => {
  const { melding, besluit, voorwaarden = [], vt = 'renske', sleutel } = verhaal.recept;
  const toestand = isVoorbij(verhaal, 'AANGEBODEN') || isVastgesteld(verhaal) ? 'BEOORDEELD' : isVoorbij(verhaal, 'BEOORDELING') ? 'IN_BEOORDELING' : 'NIEUW';
  const meldingId = verhaal.voegToe('melding', {
    nummer: `M-${verhaal.begin.slice(0, 4)}-${String(verhaal.nummer).padStart(5, '0')}`,
    ontvangenOp: verhaal.tijd(0, 8, 10 + (verhaal.nummer % 40)),
    termijn: meldingtermijn(verhaal),
    toestand,
    soort: 'MELDING',
    urgentie: melding.urgentie,
    kern: melding.kern,
    tekstVoorGezin: melding.gezin,
    tekstIntern: melding.intern,
    directeVeiligheid: melding.veiligheid,
    directeVeiligheidToelichting: melding.toelichting,
  });
  verhaal.gebeurtenis('MELDING_VASTGELEGD', verhaal.tijd(0, 8, 40), null);
  for (const [wie, wat, bijWie, wanneer, hoeVaak, gevolg] of melding.voorvallen) {
    verhaal.voegToe('voorval', { meldingId, wie, wat, bijWie, wanneer, hoeVaak, gevolg });
  }
  const { melder } = melding;
  verhaal.voegToe('melder', {
    meldingId,
    categorie: melder.anoniem ? 'MELDER_ANONIEM' : 'MELDER_OPEN',
    soort: melder.soort,
    naam: melder.naam,
    functie: melder.functie ?? null,
    organisatie: melder.organisatie ?? null,
    telefoon: eigenWaarde,
    relatieTotGezin: melder.relatie,
    anonimiteitToegezegd: melder.anoniem !== undefined,
    anonimiteitsgrond: melder.anoniem ?? null,
  });
  const { collega, antwoorden } = verhaal.recept.vtWerk ?? {};
  if (toestand !== 'BEOORDEELD' && collega === undefined) return;
  if (!besluit) throw new Error(`${sleutel}: een beoordeelde melding heeft een besluit nodig`);
  verhaal.voegToe('veiligheidsbeoordeling', {
    meldingId,
    directVeilig: besluit.directVeilig ?? melding.veiligheid === 'VOLDOENDE_VEILIG',
    besluit: besluit.besluit ?? 'OVERDRACHT_BLIJVEND_VEILIG',
    reden: besluit.reden,
    toestand: collega === undefined ? 'VASTGESTELD' : 'TE_BEVESTIGEN',
    instrumentVersie: antwoorden ? 1 : null,
    opgesteldOp: verhaal.tijd(eersteWeek.beoordeeld, 13, 20),
    vastgesteldOp: collega === undefined ? verhaal.tijd(eersteWeek.beoordeeld, 13, 20) : null,
    doorId: partijId(vt),
    collegaId: collega === undefined ? null : partijId(collega),
    bevestigdDoorId: null,
    terugstuurreden: null,
  });
  if (collega !== undefined) return;
  verhaal.gebeurtenis('VEILIGHEID_BEOORDEELD', verhaal.tijd(eersteWeek.beoordeeld, 13, 20), vt);
  for (const [tekst, toelichting] of voorwaarden) verhaal.voegToe('veiligheidsvoorwaarde', { tekst, toelichting });
};
