import { Overdrachtgrond, overdrachtgrondNaam } from '@bv/begrippen';
import { Invoer, opties } from '@bv/formulier';
import { Keuzerondjes, Tekstvlak } from '@bv/ui';
import type { Aanbod } from './aanbod-context.js';

type Formulier = Aanbod['handeling']['formulier'];

/** A wijkteam gets data with consent, or on a ground that is written down (domein §6.1), and knows when to come back. */
export const Wijkteamvelden = ({ control, grond }: Pick<Formulier, 'control'> & { grond: Overdrachtgrond | null }) => (
  <>
    <Invoer van={control} naam="grond">
      {(veld) => <Keuzerondjes {...veld} label="Waarom mag u deze gegevens delen?" hint="Met toestemming van het gezin, of op een grond die u opschrijft." opties={opties(Overdrachtgrond, overdrachtgrondNaam)} />}
    </Invoer>
    <Invoer van={control} naam="grondToelichting">
      {(veld) => <Tekstvlak {...veld} label={grond === 'ZONDER_TOESTEMMING' ? 'Welke grond is er, en waarom vroeg u geen toestemming?' : 'Wie zei ja, en wanneer?'} rijen={2} />}
    </Invoer>
    <Invoer van={control} naam="terugkomenBij">
      {(veld) => <Tekstvlak {...veld} label="Wanneer moet het wijkteam u terugbellen?" rijen={2} />}
    </Invoer>
  </>
);
