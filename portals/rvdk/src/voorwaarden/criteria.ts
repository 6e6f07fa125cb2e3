import { Criterium } from '@bv/begrippen';

/** What each of the six conditions of a report of the Raad asks (domein §4.3), in the order in which a reviewer meets them. */
export const uitleg: Readonly<Record<Criterium, string>> = {
  FEIT_EN_MENING_GESCHEIDEN: 'Feiten, interpretaties en meningen zijn los van elkaar beschreven.',
  HOOR_EN_WEDERHOOR: 'Alle betrokkenen konden reageren, en wat zij zeiden staat erbij.',
  CONCREET_BESCHREVEN: 'Er staat wie wat deed, wanneer, hoe vaak en met welk gevolg. Er staan geen vermoedens.',
  ACCORDERING_EXPLICIET: 'Van elk feit is duidelijk wie van het gezin het ermee eens is, en wie niet.',
  WEGING_NAVOLGBAAR: 'Wat het gezin beschermt en wat het belemmert is tegen elkaar afgewogen. De stap naar de vraag is te volgen.',
  RAPPORTEN_VOLLEDIG: 'Rapporten van deskundigen van buiten zijn helemaal opgenomen, niet alleen een stukje eruit.',
};

export const criteria = Object.values(Criterium);
