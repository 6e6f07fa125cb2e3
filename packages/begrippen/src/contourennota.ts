import gedrukt from './contourennota.json' with { type: 'json' };

/** The figures as the Contourennota prints them. Null is named without a number. */
export const contourennota = gedrukt;
