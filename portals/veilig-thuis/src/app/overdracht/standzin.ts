import type { Overdrachttoestand } from '@bv/begrippen';

interface Stand {
  readonly toestand: Overdrachttoestand | null;
  readonly van: { readonly naam: string } | null;
  readonly naar: { readonly naam: string } | null;
  readonly naarOrganisatie?: { readonly naam: string } | null;
}

/** Where the family is now, in one sentence: nobody may wonder who has it. */
export const standzin = ({ toestand, van, naar, naarOrganisatie }: Stand): string => {
  const gever = van?.naam ?? 'de afzender';
  const krijger = naar?.naam ?? naarOrganisatie?.naam ?? 'de ontvanger';
  switch (toestand) {
    case 'AANGEBODEN':
      return `Wacht op antwoord van ${krijger}. Tot dan blijft het gezin bij ${gever}.`;
    case 'AANVAARD':
      return `${krijger} zei ja. ${gever} blijft erbij tot de overdracht klaar is.`;
    case 'GEWEIGERD':
      return `${krijger} zei nee. Het gezin bleef bij ${gever}.`;
    case 'INGETROKKEN':
      return `${gever} trok het aanbod in. Het gezin bleef waar het was.`;
    case 'AFGEROND':
      return `De overdracht is klaar. ${krijger} heeft het gezin overgenomen.`;
    default:
      return 'Hoe het met deze overdracht staat, is niet bekend.';
  }
};
