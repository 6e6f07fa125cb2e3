import { datumTekst } from '../kern/datum.js';
import { bekendeFamilie, type Bandsoort, type Familie, type Genogrampersoon, type Ouderschap, type Paarsoort } from './familie.js';

export const AFGESCHERMD = 'Afgeschermd';
export const naamVan = ({ naam }: Pick<Genogrampersoon, 'naam'>): string => naam ?? AFGESCHERMD;

const SOORT: Readonly<Record<Genogrampersoon['geslacht'], string>> = { VROUW: 'vrouw', MAN: 'man', ANDERS: 'geslacht anders', ONBEKEND: 'geslacht onbekend' };

/** What somebody hears who comes to this person: "Deniz, 9, geboren in 2017, man, om wie het gaat". Of who is withheld nothing but that. */
export function persoonswoorden(persoon: Genogrampersoon): string {
  if (persoon.naam === null) return `${AFGESCHERMD}: wie dit is, mag u niet weten`;
  const { naam, leeftijd, geboren, overleden, geslacht, isOngeboren, isAangemeld, woontHier } = persoon;
  return [
    naam,
    leeftijd === null ? null : String(leeftijd),
    geboren === null ? null : `geboren in ${geboren.slice(0, 4)}`,
    isOngeboren ? 'nog niet geboren' : SOORT[geslacht],
    overleden === null ? null : `overleden op ${datumTekst(overleden)}`,
    isAangemeld ? 'om wie het gaat' : null,
    woontHier ? 'woont hier nu' : null,
  ].filter(Boolean).join(', ');
}

const OUDER: Readonly<Record<Ouderschap, string>> = { EIGEN: 'ouder', ADOPTIE: 'adoptieouder', PLEEG: 'pleegouder', STIEF: 'stiefouder' };
const PAAR: Readonly<Record<Paarsoort, string>> = { PARTNER: 'partner van', GEHUWD: 'gehuwd met', EX: 'vroeger partner van', GESCHEIDEN: 'gescheiden van' };
export const BANDWOORD: Readonly<Record<Bandsoort, string>> = {
  NABIJ: 'staat dicht bij', AFSTANDELIJK: 'houdt afstand van', GESPANNEN: 'heeft een gespannen band met', CONFLICT: 'heeft veel ruzie met', GEWELD: 'gebruikt geweld tegen', VERBROKEN: 'heeft geen contact meer met',
};

export interface Persoonszinnen {
  readonly id: string;
  readonly wie: string;
  readonly href: string | undefined;
  readonly zinnen: readonly string[];
}

/** The drawing in words, person by person: everything that a line or a symbol says. */
export function inWoorden(gegeven: Familie): Persoonszinnen[] {
  const { personen, ouders, paren, tweelingen, broersZussen, banden } = bekendeFamilie(gegeven);
  const noem = (id: string): string => naamVan(personen.find((persoon) => persoon.id === id) ?? { naam: null });
  const ander = (paar: { een: string; ander: string }, id: string): string => noem(paar.een === id ? paar.ander : paar.een);
  const bij = (id: string) => (paar: { een: string; ander: string }): boolean => paar.een === id || paar.ander === id;
  return personen.map((persoon) => {
    const { id, href } = persoon;
    return {
      id, href, wie: persoonswoorden(persoon),
      zinnen: [
        ...paren.filter(bij(id)).map((paar) => `${PAAR[paar.soort]} ${ander(paar, id)}${paar.tekst ? ` (${paar.tekst})` : ''}`),
        ...ouders.filter(({ ouderId }) => ouderId === id).map(({ kindId, soort }) => `${OUDER[soort]} van ${noem(kindId)}`),
        ...ouders.filter(({ kindId }) => kindId === id).map(({ ouderId, soort }) => `kind van ${noem(ouderId)}${soort === 'EIGEN' ? '' : ` (${OUDER[soort]})`}`),
        ...tweelingen.filter(bij(id)).map((paar) => `${paar.isEeneiig ? 'eeneiige' : 'twee-eiige'} tweeling met ${ander(paar, id)}`),
        ...broersZussen.filter(bij(id)).map((paar) => `broer of zus van ${ander(paar, id)}`),
        ...banden.filter(({ van }) => van === id).map(({ naar, soort }) => `${BANDWOORD[soort]} ${noem(naar)}`),
      ],
    };
  });
}
