import { invoerschemas, type Triagebesluit } from '@bv/begrippen';
import { schemaresolver } from '../app/formulier/schemaresolver.js';

export interface Beoordelingwaarden {
  casusId: string;
  meldingId: string;
  directVeilig: boolean | null;
  besluit: Triagebesluit | null;
  reden: string;
}

export const controleerBeoordeling = schemaresolver(invoerschemas.veiligheidsbeoordelingVaststellen, {
  alsInvoer: (waarden: Beoordelingwaarden) => waarden,
});
