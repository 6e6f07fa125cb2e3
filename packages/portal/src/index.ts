export { afschermingVan, type Afschermbaar, type Veldnaam } from './afgeschermd/afscherming-van.js';
export { WatIsAfgeschermd, type WatIsAfgeschermdProps } from './afgeschermd/wat-is-afgeschermd.js';
export { Slotknop } from './afgeschermd/slotknop.js';
export { ZichtCel, type ZichtCelProps } from './afgeschermd/zicht-cel.js';
export { ZichtVeld, type ZichtVeldProps } from './afgeschermd/zicht-veld.js';

export { type Berichten, useBerichten } from './berichten/berichten-provider.js';

export { type Storing, STORINGTEKST } from './client/storing.js';

export { type Concept, type Conceptopties, useConcept } from './concept/use-concept.js';
export { useTabconcept } from './concept/use-tabconcept.js';
export { type Bewaardconcept, useConcepten } from './concept/use-concepten.js';

export { type Documenthaler, useDocument } from './document/use-document.js';

export { type Federatie, FederatieContext, type Onderdeelgegevens, uitgepakt } from './federatie/federatie-context.js';
export { Onderdeel, type OnderdeelProps } from './federatie/onderdeel.js';
export { Remote, type RemoteProps } from './federatie/remote.js';

export { Afschermingskaart } from './inzage/afschermingskaart.js';
export { Dossierinzage, type DossierinzageProps } from './inzage/dossierinzage.js';
export { inzageverzoeken } from './inzage/inzageverzoekenscherm.js';
export { Waaromknop } from './inzage/waaromknop.js';

export { Gelezen, type GelezenProps } from './lezen/gelezen.js';
export { type Bladering, useBladeren } from './lezen/use-bladeren.js';
export { type Lezing, useLezen } from './lezen/use-lezen.js';

export {
  NooddossierDocument,
  type NooddossierQuery,
  NoodtoegangBeeindigenDocument,
  NoodtoegangDocument,
  NoodtoegangNemenDocument,
  type NoodtoegangVeldenFragment,
} from './gql/graphql.js';
export { duurTekst, useAfteller } from './nood/afteller.js';
export { Noodbalk } from './nood/noodbalk.js';
export { Noodmelding } from './noodtoegang/noodmelding.js';
export { Noodreden } from './noodtoegang/noodreden.js';

export type { Conflict, Uitkomst, UitkomstVan, Weigering } from './opdracht/uitkomst.js';
export { type Opdracht, type Opdrachtopties, useOpdracht } from './opdracht/use-opdracht.js';
export { verzamelFouten } from './opdracht/verzamel-fouten.js';

export type { Menupunt, Portaaldefinitie } from './portaal/portaaldefinitie.js';
export { ErrorBoundary } from 'react-error-boundary';

export * from './portaal/navigatie.js';

export { portaaltitel } from './portaal/portaaltitel.js';
export { PortaalProvider, type PortaalProviderProps, useBereikbaar, usePortaal } from './portaal/portaal-provider.js';
export { scherm } from './portaal/scherm.js';
export { Verbindingsmelding } from './portaal/verbindingsmelding.js';

export { type Persoon } from './sessie/sessie.js';
export { SessieProvider } from './sessie/sessie-provider.js';
export { type Sessiestand, useSessie } from './sessie/sessie-context.js';

export { useWachtrij, type Wachtrij, type Wachtrijopties } from './wachtrij/use-wachtrij.js';
export type { Wachtpost } from './wachtrij/wachtpost.js';
export { stuurWachterWeg } from './wachtrij/wachter.js';
export { wisPlekken } from './wachtrij/wis-wachtrij.js';

export { Termijn, type TermijnProps } from './werk/termijn.js';
export { Werklijst, type WerklijstProps, type Werkregel } from './werk/werklijst.js';
