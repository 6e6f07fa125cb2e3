import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import { Reflectie } from './reflectie.entity.js';

/** Not on the timeline: everybody of the casus reads that, and for those outside the team there are no reflections (N62). */
export const REFLECTIE = vastlegging({ naam: 'reflectieVastleggen', klasse: Reflectie, label: () => 'REFLECTIE', door: 'doorId', op: 'op', tijdlijn: null });
