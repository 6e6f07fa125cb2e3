import { Plandeel, plandeelNaam } from '@bv/begrippen';

/** Where each part of the plan stands in the dossier. */
export const PLANPAD: Readonly<Record<Plandeel, string>> = { VEILIGHEID: 'plan', HULPVERLENING: 'plan/hulpverlening', TOEKOMST: 'plan/toekomst' };

/** What a part is for, in the words of a family. */
export const PLANUITLEG: Readonly<Record<Plandeel, string>> = {
  VEILIGHEID: 'Wat moet er gebeuren om veilig te zijn, en wie doet wat als het spannend wordt.',
  HULPVERLENING: 'Per zorg: wat moet er veranderen, en welke hulp hoort daarbij.',
  TOEKOMST: 'Per persoon: wat wil diegene, en wie helpt daarbij als wij weg zijn.',
};

export const isPlandeel = (tekst: string | undefined): tekst is Plandeel => Object.values(Plandeel).some((deel) => deel === tekst);

export const deelnaam = (deel: Plandeel): string => plandeelNaam[deel].toLowerCase();
