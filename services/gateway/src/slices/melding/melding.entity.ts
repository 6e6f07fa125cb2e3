import { Gegevenscategorie as L } from '@bv/beleid';
import { Anonimiteitsgrond, Beoordelingtoestand, DirecteVeiligheid, Meldersoort, Meldingsoort, Meldingtoestand, Triagebesluit, Urgentie } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Een, Enkel, Lijst, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { getal, janee, keuze, sleutel, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Beoordelingsantwoord } from '../beoordeling/beoordelingsantwoord.entity.js';
import { Melderterugkoppeling } from '../melderterugkoppeling/melderterugkoppeling.entity.js';
import { Partij } from '../partij/partij.entity.js';

@Tabel('casus', { omschrijving: 'A report to Veilig Thuis. The internal text and the text the family may read are two fields (domein §3.4).' })
export class Melding extends Casusgegeven {
  @Veld(L.PROCES, tekst, { verplicht: true }) nummer!: string | null;
  @Veld(L.PROCES, tijdstip, { verplicht: true }) ontvangenOp!: string | null;
  @Veld(L.PROCES, tijdstip) termijn!: string | null;
  @Veld(L.PROCES, keuze(Meldingtoestand), { verplicht: true }) toestand!: Meldingtoestand | null;
  @Veld(L.PROCES, keuze(Meldingsoort), { verplicht: true }) soort!: Meldingsoort | null;
  @Veld(L.KERN, keuze(Urgentie), { verplicht: true }) urgentie!: Urgentie | null;
  @Veld(L.KERN, tekst, { verplicht: true }) kern!: string | null;
  @Veld(L.MELDING, tekst) tekstVoorGezin!: string | null;
  @Veld(L.MELDING_INTERN, tekst) tekstIntern!: string | null;
  /** The adviesvraag that was turned into this melding. */
  @Veld(L.MELDING_INTERN, sleutel) adviesvraagId!: string | null;
  /** The form of a professional that it came by. */
  @Veld(L.MELDING_INTERN, sleutel) formulierId!: string | null;
  @Veld(L.VEILIGHEID, keuze(DirecteVeiligheid)) directeVeiligheid!: DirecteVeiligheid | null;
  @Veld(L.VEILIGHEID, tekst) directeVeiligheidToelichting!: string | null;
  @Lijst(() => Voorval, 'meldingId') gebeurtenissen?: unknown;
  @Enkel(() => Melder, 'meldingId') melder?: unknown;
  @Lijst(() => Melderterugkoppeling, 'meldingId', ['op', 'id']) melderterugkoppelingen?: unknown;
}

@Tabel('casus', { omschrijving: 'What happened, concretely: who did what to whom, when, how often, with what effect (N101b).' })
export class Voorval extends Casusgegeven {
  @Een(L.MELDING, () => Melding, { verplicht: true }) melding?: unknown;
  meldingId!: string | null;
  @Veld(L.MELDING, tekst) wie!: string | null;
  @Veld(L.MELDING, tekst) wat!: string | null;
  @Veld(L.MELDING, tekst) bijWie!: string | null;
  @Veld(L.MELDING, tekst) wanneer!: string | null;
  @Veld(L.MELDING, tekst) hoeVaak!: string | null;
  @Veld(L.MELDING, tekst) gevolg!: string | null;
}

/** Silent for who may not see it: that somebody reported is already the harm (domein §3.4). */
@Tabel('casus', { rijlabels: [L.MELDER_OPEN, L.MELDER_ANONIEM] })
export class Melder extends Casusgegeven {
  @Een(RIJ, () => Melding, { verplicht: true }) melding?: unknown;
  meldingId!: string | null;
  @Veld(RIJ, keuze(Meldersoort), { verplicht: true }) soort!: Meldersoort | null;
  @Veld(RIJ, tekst) naam!: string | null;
  @Veld(RIJ, tekst) functie!: string | null;
  @Veld(RIJ, tekst) organisatie!: string | null;
  @Veld(RIJ, tekst) telefoon!: string | null;
  @Veld(RIJ, tekst) relatieTotGezin!: string | null;
  @Veld(RIJ, janee) anonimiteitToegezegd!: boolean | null;
  @Veld(RIJ, keuze(Anonimiteitsgrond)) anonimiteitsgrond!: Anonimiteitsgrond | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}

@Tabel('casus', { omschrijving: 'The assessment of Veilig Thuis within five werkdagen, with a reasoned outcome (domein §3.3).' })
export class Veiligheidsbeoordeling extends Casusgegeven {
  @Een(L.PROCES, () => Melding) melding?: unknown;
  meldingId!: string | null;
  @Veld(L.BEOORDELING, janee) directVeilig!: boolean | null;
  @Veld(L.BEOORDELING, keuze(Triagebesluit)) besluit!: Triagebesluit | null;
  @Veld(L.BEOORDELING, tekst) reden!: string | null;
  @Veld(L.PROCES, keuze(Beoordelingtoestand), { verplicht: true, standaard: "'VASTGESTELD'" }) toestand!: Beoordelingtoestand | null;
  @Veld(L.PROCES, getal) instrumentVersie!: number | null;
  @Veld(L.PROCES, tijdstip) opgesteldOp!: string | null;
  @Veld(L.PROCES, tijdstip) vastgesteldOp!: string | null;
  @Een(L.PROCES, () => Partij) door?: unknown;
  doorId!: string | null;
  /** Who was asked to look along, and who did: never who made it. */
  @Een(L.PROCES, () => Partij) collega?: unknown;
  collegaId!: string | null;
  @Een(L.PROCES, () => Partij) bevestigdDoor?: unknown;
  bevestigdDoorId!: string | null;
  @Veld(L.BEOORDELING, tekst) terugstuurreden!: string | null;
  @Lijst(() => Beoordelingsantwoord, 'beoordelingId') antwoorden?: unknown;
}
