import type { Bandsoort, Familie, Genogrampersoon, Ouderschap, Paarsoort } from './familie.js';

type Meer = Partial<Genogrampersoon>;
export const persoon = (id: string, geboren: string | null, meer: Meer = {}): Genogrampersoon => ({
  id, naam: id, geslacht: 'ONBEKEND', geboren, leeftijd: geboren === null ? null : 2026 - Number(geboren.slice(0, 4)), overleden: null, isOngeboren: false, isAangemeld: false, woontHier: false, href: `#lid-${id}`, ...meer,
});
export const vrouw = (id: string, jaar: number, meer: Meer = {}): Genogrampersoon => persoon(id, `${jaar}-04-01`, { geslacht: 'VROUW', ...meer });
export const man = (id: string, jaar: number, meer: Meer = {}): Genogrampersoon => persoon(id, `${jaar}-04-01`, { geslacht: 'MAN', ...meer });

const ouders = (namen: readonly string[], kinderen: readonly string[], soort: Ouderschap = 'EIGEN') => namen.flatMap((ouderId) => kinderen.map((kindId) => ({ ouderId, kindId, soort })));
const paar = (een: string, ander: string, soort: Paarsoort) => ({ een, ander, soort });
const band = (van: string, naar: string, soort: Bandsoort) => ({ van, naar, soort });

const thuis = { woontHier: true };

/** Thirty people: a woman with three partners, two pairs of twins, an adopted and a foster child, a child on its way, two people withheld. */
export const dertig: Familie = {
  personen: [
    man('Henk', 1948, { overleden: '2025-10-01' }), vrouw('Truus', 1950), man('Ahmed', 1946), vrouw('Fatna', 1952), vrouw('Greet', 1958), man('Koos', 1955), man('Luigi', 1950), vrouw('Rosa', 1953),
    vrouw('Sanne', 1990, thuis), man('Marco', 1985), man('Youssef', 1987), man('Dave', 1992, thuis), vrouw('Chantal', 1988), vrouw('Carla', 1986), man('Piet', 1993), vrouw('Samira', 1990), man('Gianni', 1981), vrouw('Els', 1983), persoon('Robin', '1995-01-01', { geslacht: 'ANDERS' }),
    vrouw('Lotte', 2013, thuis), vrouw('Lisa', 2013, thuis), vrouw('Mei', 2015, thuis), man('Ilias', 2018, { ...thuis, isAangemeld: true }), vrouw('Nora', 2018, thuis), man('Bram', 2023, thuis),
    persoon('baby', null, { naam: 'Ongeboren kind', isOngeboren: true, ...thuis }), man('Kevin', 2011), man('Gino', 2024), persoon('x1', null, { naam: null }), persoon('x2', null, { naam: null }),
  ],
  ouders: [
    ...ouders(['Henk', 'Truus'], ['Sanne', 'Carla', 'Robin']), ...ouders(['Ahmed', 'Fatna'], ['Youssef', 'Samira']), ...ouders(['Greet', 'Koos'], ['Dave', 'Piet']), ...ouders(['Luigi', 'Rosa'], ['Marco', 'Gianni']),
    ...ouders(['Sanne', 'Marco'], ['Lotte', 'Lisa']), ...ouders(['Sanne', 'Marco'], ['Mei'], 'ADOPTIE'), ...ouders(['Sanne', 'Youssef'], ['Ilias', 'Nora']), ...ouders(['Sanne', 'Dave'], ['Bram', 'baby']),
    ...ouders(['Sanne'], ['Kevin'], 'PLEEG'), ...ouders(['Marco', 'Chantal'], ['Gino']), ...ouders(['x1'], ['Kevin']), ...ouders(['Dave'], ['Ilias'], 'STIEF'),
  ],
  paren: [
    paar('Henk', 'Truus', 'GEHUWD'), paar('Ahmed', 'Fatna', 'GEHUWD'), paar('Greet', 'Koos', 'GESCHEIDEN'), paar('Luigi', 'Rosa', 'GEHUWD'), paar('Sanne', 'Marco', 'GESCHEIDEN'), paar('Sanne', 'Youssef', 'EX'),
    paar('Sanne', 'Dave', 'PARTNER'), paar('Marco', 'Chantal', 'GEHUWD'), paar('Gianni', 'Els', 'PARTNER'),
  ],
  tweelingen: [{ een: 'Lotte', ander: 'Lisa', isEeneiig: true }, { een: 'Ilias', ander: 'Nora', isEeneiig: false }],
  broersZussen: [{ een: 'x1', ander: 'x2' }],
  banden: [band('Dave', 'Ilias', 'GEWELD'), band('Truus', 'Sanne', 'NABIJ'), band('Greet', 'Dave', 'VERBROKEN'), band('Sanne', 'Youssef', 'CONFLICT'), band('Sanne', 'Marco', 'GESPANNEN')],
};

export const leeg: Familie = { personen: [], ouders: [], paren: [], tweelingen: [], broersZussen: [], banden: [] };
