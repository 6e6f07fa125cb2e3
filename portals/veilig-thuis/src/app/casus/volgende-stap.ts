import type { Triagebesluit } from '@bv/begrippen';
import type { Casus, Casusmelding, Onderzoek, Overdracht, Positie, Raadsverzoek } from './casus-context.js';
import { laatsteBeoordeling, openMelding, overdrachtenOpVolgorde } from './positie.js';

type Beoordeling = Casus['beoordelingen'][number];
type Moment = Casus['vervolgtrajecten'][number]['momenten'][number];

export type Stap =
  | { readonly soort: 'oppakken' }
  | { readonly soort: 'beoordelen'; readonly melding: Casusmelding }
  | { readonly soort: 'wacht-op-collega'; readonly beoordeling: Beoordeling }
  | { readonly soort: 'aanbieden'; readonly geweigerd: Overdracht | undefined; readonly besluit: Triagebesluit | null }
  | { readonly soort: 'ander-besluit'; readonly besluit: Triagebesluit | null }
  | { readonly soort: 'onderzoek'; readonly onderzoek: Onderzoek }
  | { readonly soort: 'kijken'; readonly moment: Moment | undefined }
  | { readonly soort: 'raad'; readonly verzoek: Raadsverzoek | undefined }
  | { readonly soort: 'klaar'; readonly waarmee: 'onderzoek' | 'vervolg' | 'besluit' | 'verzoek' }
  | { readonly soort: 'antwoord-vastleggen'; readonly overdracht: Overdracht }
  | { readonly soort: 'overdracht-afronden'; readonly overdracht: Overdracht }
  | { readonly soort: 'wacht-op-antwoord'; readonly overdracht: Overdracht | undefined }
  | { readonly soort: 'wacht-op-duo' }
  | { readonly soort: 'bij-anderen' };

const OVERDRAGEN: readonly (Triagebesluit | null)[] = ['OVERDRACHT_BLIJVEND_VEILIG', 'OVERDRACHT_WIJKTEAM', 'OVERDRACHT_BETROKKEN_PROFESSIONAL'];
const ZONDER_VERVOLG: readonly (Triagebesluit | null)[] = ['GEEN_VERVOLG', 'OMZETTEN_IN_ADVIES'];

/** The beoordeling that a colleague looks along with. */
export const bijCollega = (casus: Casus): Beoordeling | undefined => casus.beoordelingen.find(({ toestand }) => toestand === 'TE_BEVESTIGEN');

const vanOverdracht = (overdracht: Overdracht | undefined): Stap | undefined => {
  if (overdracht?.toestand === 'AANGEBODEN') return overdracht.naarOrganisatie ? { soort: 'antwoord-vastleggen', overdracht } : { soort: 'wacht-op-antwoord', overdracht };
  return overdracht?.toestand === 'AANVAARD' ? { soort: 'overdracht-afronden', overdracht } : undefined;
};

/** What Veilig Thuis does itself, in the order in which it presses. */
const eigenWerk = (casus: Casus): Stap | undefined => {
  const onderzoek = casus.onderzoeken.find(({ toestand }) => toestand === 'LOPEND');
  if (onderzoek) return { soort: 'onderzoek', onderzoek };
  const vervolg = casus.vervolgtrajecten.find(({ toestand }) => toestand === 'LOPEND');
  if (!vervolg) return undefined;
  const open = vervolg.momenten.filter(({ gedaanOp }) => gedaanOp === null).sort((een, ander) => (een.gepland ?? '').localeCompare(ander.gepland ?? ''));
  return { soort: 'kijken', moment: open[0] };
};

/** Veilig Thuis asks the Raad, and is done when the Raad has it. */
const naarDeRaad = ({ raadsverzoeken }: Casus): Stap => {
  const verzoek = raadsverzoeken.find(({ aanvrager }) => aanvrager === 'VEILIG_THUIS');
  return verzoek?.corvtoestand === 'BEZORGD' ? { soort: 'klaar', waarmee: 'verzoek' } : { soort: 'raad', verzoek };
};

const daarna = (casus: Casus, laatste: Overdracht | undefined): Stap => {
  const besluit = laatsteBeoordeling(casus.beoordelingen)?.besluit ?? null;
  if (laatste?.toestand === 'GEWEIGERD') return { soort: 'aanbieden', geweigerd: laatste, besluit };
  if (casus.vervolgtrajecten.length > 0) return { soort: 'klaar', waarmee: 'vervolg' };
  if (casus.onderzoeken.length > 0) return { soort: 'klaar', waarmee: 'onderzoek' };
  if (besluit === 'VERZOEK_RAAD' && !laatste) return naarDeRaad(casus);
  if (OVERDRAGEN.includes(besluit) || laatste) return { soort: 'aanbieden', geweigerd: undefined, besluit };
  return ZONDER_VERVOLG.includes(besluit) ? { soort: 'klaar', waarmee: 'besluit' } : { soort: 'ander-besluit', besluit };
};

/** The one thing to do now, or what is waited for; undefined when there is nothing to say. */
export const volgendeStap = (casus: Casus, positie: Positie): Stap | undefined => {
  if (positie === 'wachtrij') return { soort: 'oppakken' };
  if (positie !== 'behandelaar') return undefined;
  const beoordeling = bijCollega(casus);
  if (beoordeling) return { soort: 'wacht-op-collega', beoordeling };
  const melding = openMelding(casus.meldingen);
  if (melding) return { soort: 'beoordelen', melding };
  const [laatste] = overdrachtenOpVolgorde(casus.overdrachten);
  switch (casus.toestand) {
    case 'BIJ_VEILIG_THUIS':
      return vanOverdracht(laatste) ?? eigenWerk(casus) ?? daarna(casus, laatste);
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

const KAN_AANBIEDEN: readonly Stap['soort'][] = ['aanbieden', 'ander-besluit', 'onderzoek', 'kijken', 'klaar'];

/** Veilig Thuis can hand over whenever nothing waits for an answer and there is a beoordeling. */
export const magAanbieden = (casus: Casus, positie: Positie): boolean => {
  const stap = volgendeStap(casus, positie);
  return stap !== undefined && KAN_AANBIEDEN.includes(stap.soort);
};
