import {
  Accordering, Casus, Contactmoment, Fasewissel, Gezinslid, Melding, OnveiligeSituatie, Overdracht, Terugkoppeling, Toetsing, Veiligheidsafspraak,
  Veiligheidsscore, Verklaring,
} from './entiteiten.js';
import type { Rij } from './basis.js';
import type { Relatie } from './lezer.js';

const relatie = <T extends Rij>(gegeven: Relatie<T>): Relatie<T> => gegeven;
const laatstEerst = { direction: 'DESC', nulls: 'LAST' } as const;
const LID = ['IDENTIFICEREND', 'CONTACT', 'BSN', 'BSN_EINDE', 'BIJZONDER'] as const;

export const relaties = {
  casus: relatie({ klasse: Casus, sleutel: 'id', volgorde: {}, labels: ['PROCES'] }),
  afspraken: relatie({ klasse: Veiligheidsafspraak, sleutel: 'casusId', volgorde: { toestand: 'ASC', van: 'ASC', id: 'ASC' }, labels: ['AFSPRAAK'] }),
  contactmomenten: relatie({ klasse: Contactmoment, sleutel: 'casusId', volgorde: { op: laatstEerst, id: 'ASC' }, labels: ['CONTACTMOMENT'] }),
  fasewissels: relatie({ klasse: Fasewissel, sleutel: 'casusId', volgorde: { op: laatstEerst, id: 'ASC' }, labels: ['PROCES'] }),
  gezinsleden: relatie({ klasse: Gezinslid, sleutel: 'casusId', volgorde: { geboortedatum: 'ASC', id: 'ASC' }, labels: LID }),
  gezinslid: relatie({ klasse: Gezinslid, sleutel: 'id', volgorde: {}, labels: LID }),
  meldingen: relatie({ klasse: Melding, sleutel: 'casusId', volgorde: { ontvangenOp: laatstEerst, id: 'ASC' }, labels: ['PROCES'] }),
  overdrachten: relatie({ klasse: Overdracht, sleutel: 'casusId', volgorde: { aangebodenOp: laatstEerst, id: 'ASC' }, labels: ['PROCES'] }),
  situaties: relatie({ klasse: OnveiligeSituatie, sleutel: 'casusId', volgorde: { rang: 'ASC', id: 'ASC' }, labels: ['VEILIGHEID'] }),
  scores: relatie({ klasse: Veiligheidsscore, sleutel: 'situatieId', volgorde: { datum: 'ASC', id: 'ASC' }, labels: ['VEILIGHEID'] }),
  terugkoppelingen: relatie({ klasse: Terugkoppeling, sleutel: 'casusId', volgorde: { op: laatstEerst, id: 'ASC' }, labels: ['TERUGKOPPELING'] }),
  toetsingen: relatie({ klasse: Toetsing, sleutel: 'casusId', volgorde: { aangevraagdOp: laatstEerst, id: 'ASC' }, labels: ['PROCES'] }),
  verklaringen: relatie({ klasse: Verklaring, sleutel: 'casusId', volgorde: { peildatum: laatstEerst, id: 'ASC' }, labels: 'CATEGORIE' }),
  accorderingen: relatie({ klasse: Accordering, sleutel: 'verklaringId', volgorde: { datum: 'ASC', id: 'ASC' }, labels: ['ZIENSWIJZE'] }),
};
