import type { Demo } from './demo.js';

/** The six pages that are measured: who opens them, where, and what is clicked from there to another page. */
export interface Bladzijde {
  readonly naam: string;
  readonly wie: string | undefined;
  readonly pad: string;
  /** How the addresses end of the links to follow one after the other. */
  readonly verder: readonly string[];
}

/** The pages, with the casus that the dossier page is of. */
export const bladzijden = (dossier: string): readonly Bladzijde[] => [
  { naam: 'start, niet aangemeld', wie: undefined, pad: '/', verder: [] },
  { naam: 'Veilig Thuis: mijn werk', wie: 'renske', pad: '/veilig-thuis', verder: [] },
  { naam: 'duo: mijn gezinnen', wie: 'samira', pad: '/duo', verder: ['/duo/team', '/duo'] },
  { naam: 'duo: dossier', wie: 'samira', pad: `/duo/gezin/${dossier}/overzicht`, verder: ['/gezin', '/plan', '/feiten', '/overzicht'] },
  { naam: 'wijkteam: mijn gezinnen', wie: 'yusuf', pad: '/wijkteam', verder: [] },
  { naam: 'Raad: mijn toetsingen', wie: 'hanna', pad: '/rvdk', verder: [] },
];

/** The fullest dossier of today's duo. */
export const vindDossier = async ({ herkomst, cookie }: Demo): Promise<string> => {
  const antwoord = await fetch(`${herkomst}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'bv-portaal': 'duo', cookie: cookie('samira') },
    body: JSON.stringify({ query: 'query Bench @doel(code: UITVOEREN_HULP) { mijnWerk { casus { id contactmomenten { id } } } }' }),
  });
  const { data } = (await antwoord.json()) as { data: { mijnWerk: readonly { casus: { id: string; contactmomenten: readonly unknown[] } | null }[] } };
  const [volste] = data.mijnWerk.flatMap(({ casus }) => (casus ? [casus] : [])).sort((a, b) => b.contactmomenten.length - a.contactmomenten.length);
  if (volste === undefined) throw new Error('Samira heeft geen dossier in de demo');
  return volste.id;
};
