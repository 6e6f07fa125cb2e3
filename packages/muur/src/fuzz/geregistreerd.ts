import type { GraphQLSchema } from 'graphql';
import { type Antwoord, samen } from '../product/lijn.js';
import { Willekeur } from '../willekeur.js';
import { Argumentmaker } from './argumenten.js';
import type { Fuzzplek } from './bewijs-fuzz.js';
import type { Kenmerkzoeker } from './kenmerkzoeker.js';
import { isDocument, leesOperaties } from '../product/operaties.js';

export interface Geregistreerduitslag {
  vragen: number;
  readonly verschillen: string[];
  readonly lekken: string[];
  readonly operaties: Set<string>;
  /** Operations that gave somebody something. */
  readonly gaven: Set<string>;
  /** Refused as a free question (too large, or a character that is not let in): only looked through for marks. */
  nietVergeleken: number;
}

/** The same whatever the order of the keys, and without the number of an internal error. */
const kaal = ({ tekst }: Antwoord): string => {
  const ordenen = (_sleutel: string, waarde: unknown): unknown =>
    typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? Object.fromEntries(Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1))) : waarde;
  return JSON.stringify(JSON.parse(tekst), ordenen).replaceAll(/nummer: [0-9a-f-]{36}/g, 'nummer').replaceAll(/"sessieEindigt":"[^"]*"/g, '"sessieEindigt":""');
};

const geeftIets = ({ tekst }: Antwoord): boolean => {
  const { data } = JSON.parse(tekst) as { data?: Record<string, unknown> | null };
  return Object.entries(data ?? {}).some(([naam, waarde]) => naam !== '__typename' && waarde !== null && !(Array.isArray(waarde) && waarde.length === 0));
};

const TEGELIJK = 6;

/**
 * A registered query is answered along a way of its own (docs/besluiten/0028). It must give exactly what the same text gives as a free
 * question, which is laid beside the policy page elsewhere; and no mark that this person may not meet.
 */
export async function bewijsGeregistreerd(schema: GraphQLSchema, plekken: readonly Fuzzplek[], keren: number, zaad: number, zoeker: Kenmerkzoeker): Promise<Geregistreerduitslag> {
  const uit: Geregistreerduitslag = { vragen: 0, verschillen: [], lekken: [], operaties: new Set(), gaven: new Set(), nietVergeleken: 0 };
  const perPortaal = new Map([...new Set(plekken.map(({ portaal }) => portaal))].map((portaal) => [portaal, leesOperaties(portaal, schema).filter((operatie) => !isDocument(operatie))]));
  await samen(plekken.map((plek, i) => [plek, i] as const), TEGELIJK, async ([plek, i]) => {
    const willekeur = new Willekeur(zaad * 677 + i);
    const maker = new Argumentmaker(willekeur, plek.voorraad, 'alles');
    for (const { hash, naam, tekst, onderwerp, variabelen } of perPortaal.get(plek.portaal) ?? []) {
      uit.operaties.add(`${plek.portaal}/${naam}`);
      for (let n = 0; n < (variabelen.length > 0 ? keren : 1); n += 1) {
        const waarden = Object.fromEntries(variabelen.filter(({ moet }) => moet || willekeur.kans(0.4)).map((v) => [v.naam, maker.waarde(v.type, v.naam, onderwerp)]));
        const stel = async (): Promise<[Antwoord, Antwoord]> => [await plek.lijn.geregistreerd(plek.portaal, hash, waarden), await plek.lijn.vraag(plek.portaal, `${tekst} `, waarden)];
        let [eigen, vrij] = await stel();
        // What somebody else did in between is no difference: a true one comes back.
        if (vrij.status < 400 && kaal(eigen) !== kaal(vrij)) [eigen, vrij] = await stel();
        uit.vragen += 2;
        if (geeftIets(eigen)) uit.gaven.add(`${plek.portaal}/${naam}`);
        for (const kenmerk of zoeker.vind(eigen.tekst)) if (!plek.mag.has(kenmerk)) uit.lekken.push(`${plek.naam} zag ${kenmerk} met ${naam} ${JSON.stringify(waarden)}`);
        if (vrij.status >= 400) uit.nietVergeleken += 1;
        else if (kaal(eigen) !== kaal(vrij) && kaal(eigen) === kaal(await plek.lijn.geregistreerd(plek.portaal, hash, waarden))) uit.verschillen.push(`${plek.naam}, ${naam} ${JSON.stringify(waarden)}: geregistreerd ${kaal(eigen).slice(0, 500)} en vrij ${kaal(vrij).slice(0, 500)}`);
      }
    }
  });
  return uit;
}
