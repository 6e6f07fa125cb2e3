import type { Triagebesluit } from '@bv/begrippen';
import type { Casus, Casusmelding, Overdracht, Positie } from './casus-context.js';
import { laatsteBeoordeling, openMelding, overdrachtenOpVolgorde } from './positie.js';

export type Stap =
  | { readonly soort: 'oppakken' }
  | { readonly soort: 'beoordelen'; readonly melding: Casusmelding }
  | { readonly soort: 'aanbieden'; readonly geweigerd: Overdracht | undefined }
  | { readonly soort: 'ander-besluit'; readonly besluit: Triagebesluit | null }
  | { readonly soort: 'wacht-op-antwoord'; readonly overdracht: Overdracht | undefined }
  | { readonly soort: 'wacht-op-duo' }
  | { readonly soort: 'bij-anderen' };

/** The one thing to do now, or what is waited for; undefined when there is nothing to say. */
export const volgendeStap = (casus: Casus, positie: Positie): Stap | undefined => {
  if (positie === 'wachtrij') return { soort: 'oppakken' };
  if (positie !== 'behandelaar') return undefined;
  const melding = openMelding(casus.meldingen);
  if (melding) return { soort: 'beoordelen', melding };
  const [laatste] = overdrachtenOpVolgorde(casus.overdrachten);
  switch (casus.toestand) {
    case 'BIJ_VEILIG_THUIS': {
      const besluit = laatsteBeoordeling(casus.beoordelingen)?.besluit ?? null;
      return besluit === 'OVERDRACHT_BLIJVEND_VEILIG' || laatste
        ? { soort: 'aanbieden', geweigerd: laatste?.toestand === 'GEWEIGERD' ? laatste : undefined }
        : { soort: 'ander-besluit', besluit };
    }
    case 'AANGEBODEN':
      return { soort: 'wacht-op-antwoord', overdracht: laatste };
    case 'WACHT_OP_DUO':
      return { soort: 'wacht-op-duo' };
    case 'BIJ_DUO':
    case 'BIJ_WIJKTEAM':
      return { soort: 'bij-anderen' };
    default:
      return undefined;
  }
};
