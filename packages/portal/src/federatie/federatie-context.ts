import type { Portaal } from '@bv/beleid';
import { type ComponentType, createContext, useContext } from 'react';
import type { Portaaldefinitie } from '../portaal/portaaldefinitie.js';

/** Only ids go from one portal to another: each part reads what it shows itself, as the person who looks. */
export interface Onderdeelgegevens {
  readonly id: string;
}

export type Onderdeelnaam = `${Portaal}/${string}`;

/** How to fetch the other builds, given once by the shell: only the shell knows where portals are served. */
export interface Federatie {
  readonly portalen: Readonly<Record<Portaal, () => Promise<Portaaldefinitie>>>;
  readonly onderdelen: Readonly<Partial<Record<Onderdeelnaam, () => Promise<ComponentType<Onderdeelgegevens>>>>>;
}

export const FederatieContext = createContext<Federatie | undefined>(undefined);

export const useFederatie = (): Federatie => {
  const federatie = useContext(FederatieContext);
  if (!federatie) throw new Error('useFederatie hoort binnen FederatieContext.');
  return federatie;
};

/** Federation hands over a module without a default export as `default` of another one; development hands it over as it is. */
export const uitgepakt = async <Inhoud extends object>(module: Promise<Inhoud | { default: Inhoud }>): Promise<Inhoud> => {
  const inhoud = await module;
  return 'default' in inhoud ? inhoud.default : inhoud;
};
