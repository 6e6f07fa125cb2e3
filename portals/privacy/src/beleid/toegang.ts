import { alleLabels, type Beleidsregel, type Gegevenscategorie, labels, redenVoor } from '@bv/beleid';

export type Toegang = 'leest-schrijft' | 'leest' | 'eigen-stukken' | 'afgeschermd' | 'stil';

export const toegangTekst: Readonly<Record<Toegang, string>> = {
  'leest-schrijft': 'Leest en schrijft',
  leest: 'Leest',
  'eigen-stukken': 'Alleen in eigen stukken',
  afgeschermd: 'Afgeschermd, met reden',
  stil: 'Afgeschermd, zonder melding',
};

/** What this rule opens of this kind of data. "Eigen stukken" are the rows of the own overdracht or toetsing, never the live dossier. */
export const toegangVan = (regel: Beleidsregel, label: Gegevenscategorie): Toegang => {
  if (regel.schrijven.includes(label)) return 'leest-schrijft';
  if (regel.lezen.includes(label)) return 'leest';
  if (regel.handeling.lezen.includes(label)) return 'eigen-stukken';
  return labels[label].stil ? 'stil' : 'afgeschermd';
};

export interface Toegangsrij {
  readonly label: Gegevenscategorie;
  readonly toegang: Toegang;
  /** What the person reads in the place of the data; nothing when it is open or silent. */
  readonly reden: string | null;
}

export const toegangsrijen = (regel: Beleidsregel): Toegangsrij[] =>
  alleLabels.map((label) => {
    const toegang = toegangVan(regel, label);
    const context = { betrokkenheden: [{ hoedanigheid: regel.hoedanigheid, stand: regel.stand }], portaal: regel.portalen[0] ?? '' };
    return { label, toegang, reden: toegang === 'afgeschermd' ? redenVoor(label, context) : null };
  });
