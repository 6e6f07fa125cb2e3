import { Gegevenscategorie as L } from '@bv/beleid';
import { Maatregeleinde, Maatregelgrond, Maatregelsoort, Maatregeltoestand, Maatregelverzoeker, Rechtbeslissing, vandaag } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Berekend, Een, Tabel, Veld } from '../../zicht/veld.js';
import { datum, getal, janee, keuze, tekst } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Organisatie, Partij } from '../partij/partij.entity.js';

const DAG_MS = 86_400_000;
const dagenTot = (dag: unknown): number | null =>
  typeof dag === 'string' ? Math.round((Date.parse(`${dag.slice(0, 10)}T00:00:00Z`) - Date.parse(`${vandaag()}T00:00:00Z`)) / DAG_MS) : null;

/** Even that it exists is no part of what everybody sees: its state bears the same label as its text. */
@Tabel('casus', { omschrijving: 'A child-protection measure for one child: request, decision of the judge, execution by a gecertificeerde instelling, end (N85, N98a).' })
export class Maatregel extends Casusgegeven {
  @Veld(L.MAATREGEL, keuze(Maatregelsoort), { verplicht: true }) soort!: Maatregelsoort | null;
  @Veld(L.MAATREGEL, keuze(Maatregeltoestand), { verplicht: true }) toestand!: Maatregeltoestand | null;
  @Een(L.MAATREGEL, () => Gezinslid) kind?: unknown;
  kindId!: string | null;
  @Veld(L.MAATREGEL, keuze(Maatregelgrond)) grond!: Maatregelgrond | null;
  @Veld(L.MAATREGEL, keuze(Maatregelverzoeker)) verzoeker!: Maatregelverzoeker | null;
  @Veld(L.MAATREGEL, janee) isSpoed!: boolean | null;
  @Veld(L.MAATREGEL, datum) aangevraagdOp!: string | null;
  @Veld(L.MAATREGEL, tekst) toelichting!: string | null;
  /** What must be reached: without it nobody can say that it is done. */
  @Veld(L.MAATREGEL, tekst) doel!: string | null;

  @Veld(L.MAATREGEL, keuze(Rechtbeslissing)) beslissing!: Rechtbeslissing | null;
  @Veld(L.MAATREGEL, datum) beslistOp!: string | null;
  @Veld(L.MAATREGEL, datum) ingaatOp!: string | null;
  /** The day itself no more. Empty: it holds until it is ended. */
  @Veld(L.MAATREGEL, datum) geldtTot!: string | null;
  @Berekend(getal, ['geldtTot'], (rij) => dagenTot(rij['geldtTot'])) dagenOver!: number | null;
  @Veld(L.MAATREGEL, datum) horenVoor!: string | null;
  @Veld(L.MAATREGEL, datum) gehoordOp!: string | null;
  @Veld(L.MAATREGEL, datum) beginVoor!: string | null;
  @Veld(L.MAATREGEL, datum) verlengenVoor!: string | null;
  @Veld(L.MAATREGEL, datum) verlengdOp!: string | null;
  @Veld(L.MAATREGEL, datum) raadsadviesOp!: string | null;

  @Een(L.MAATREGEL, () => Organisatie) uitvoerder?: unknown;
  uitvoerderId!: string | null;
  @Een(L.MAATREGEL, () => Partij) jeugdbeschermer?: unknown;
  jeugdbeschermerId!: string | null;
  @Veld(L.MAATREGEL, datum) begonnenOp!: string | null;
  @Veld(L.MAATREGEL, datum) geeindigdOp!: string | null;
  @Veld(L.MAATREGEL, keuze(Maatregeleinde)) eindereden!: Maatregeleinde | null;
  @Veld(L.MAATREGEL, tekst) eindtoelichting!: string | null;
}
