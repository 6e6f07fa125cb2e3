export { Persoonsgegeven, persoonsgegevenAdvies, persoonsgegevenNaam, type Persoonsvondst, vindPersoonsgegevens } from './persoonsgegeven.js';
export { onbevestigd, type Plek } from './plek.js';
export { type Melderkenmerken, vindMelderplekken } from './melderherkenning.js';
