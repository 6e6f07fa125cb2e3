import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import { Veiligheidsbeleving } from './beleving.entity.js';

export const BELEVING = vastlegging({ naam: 'belevingVastleggen', klasse: Veiligheidsbeleving, label: () => 'VEILIGHEID', door: 'doorId', tijdlijn: 'BELEVING_VASTGELEGD' });
