import type { Instrumentvraag, Invoer } from '@bv/begrippen';
import { useOutletContext } from '@bv/portal';
import type { Casus, Casuskader, Casusmelding } from '../app/casus/casus-context.js';
import type { Handeling } from '../app/formulier/use-handeling.js';
import type { VeiligheidsbeoordelingVaststellenMutation } from '../gql/graphql.js';
import type { Beoordelingwaarden } from './waarden.js';

/** The beoordeling under way, shared by its two pages. */
export interface Beoordelingkader {
  readonly handeling: Handeling<Beoordelingwaarden, Invoer<'veiligheidsbeoordelingVaststellen'>, VeiligheidsbeoordelingVaststellenMutation>;
  readonly casus: Casus;
  readonly melding: Casusmelding;
  readonly basis: string;
  /** The questions of the version that is being answered. */
  readonly vragen: readonly Instrumentvraag[];
  readonly collegas: Casuskader['collegas'];
}

export const useBeoordeling = (): Beoordelingkader => useOutletContext<Beoordelingkader>();

export const isGeheim = ({ melder }: Casusmelding): boolean => melder?.anonimiteitToegezegd === true;

export const BEOORDELINGSTAPPEN = [{ naam: 'Invullen' }, { naam: 'Controleren' }];
