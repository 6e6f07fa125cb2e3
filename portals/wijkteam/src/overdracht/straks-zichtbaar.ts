import { alleLabels, type Gegevenscategorie, type Hoedanigheid, labels, redenVoor, vindRegel } from '@bv/beleid';

export interface Soortgegevens {
  readonly label: Gegevenscategorie;
  readonly naam: string;
  readonly uitleg: string;
}

const HOUDER = { hoedanigheid: 'WIJKTEAM_HOUDER', stand: 'ACTIEF' } as const;

const open = (): readonly Gegevenscategorie[] => {
  const regel = vindRegel(HOUDER.hoedanigheid, HOUDER.stand);
  return regel ? [...regel.lezen, ...regel.handeling.lezen] : [];
};

/** What the wijkteam may read once it holds the family: from the policy, so that the promise is the rule. */
export const straksOpen = (): Soortgegevens[] =>
  alleLabels.filter((label) => open().includes(label)).map((label) => ({ label, naam: labels[label].naam, uitleg: labels[label].omschrijving }));

/** What the side that lets go keeps reading: no more than how it ends. */
export const houdtAfzender = (afzender: Hoedanigheid): Soortgegevens[] =>
  (vindRegel(afzender, 'NAZORG')?.lezen ?? []).filter((label) => !labels[label].stil).map((label) => ({ label, naam: labels[label].naam, uitleg: labels[label].omschrijving }));

/** What stays closed and why. Silent labels are left out here as everywhere: naming them at a family would be half the secret. */
export const blijftDicht = (): Soortgegevens[] =>
  alleLabels
    .filter((label) => !open().includes(label) && !labels[label].stil)
    .map((label) => ({ label, naam: labels[label].naam, uitleg: redenVoor(label, { betrokkenheden: [HOUDER], portaal: 'wijkteam' }) }));
