import { vanSoort } from './stukken.js';
import type { Toetsing } from './toetsing-context.js';

/** What the toetsing is called, on the page and in the tab. */
export const toetsingnaam = ({ nummer }: Pick<Toetsing, 'nummer'>): string => (nummer === null ? 'Toetsing' : `Toetsing ${nummer}`);

/** "Angela Lammers, 37 jaar": from the frozen version, because the dossier itself is closed to the reviewer. */
export const gezinsleden = ({ stukken }: Pick<Toetsing, 'stukken'>): string[] =>
  vanSoort(stukken, 'GEZINSLID').map(({ kop, tekst }) => [kop, tekst?.split(/[\n,]/)[0]].filter(Boolean).join(', '));
