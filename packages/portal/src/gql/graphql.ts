/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Afspraaktoestand =
  | 'BEEINDIGD'
  | 'GEBROKEN'
  | 'LOPEND'
  | 'NAGEKOMEN';

export type BerichtLezenInvoer = {
  id: string;
};

export type Berichtsoort =
  | 'CASUS_GESLOTEN'
  | 'DUO_GEVORMD'
  | 'NOODTOEGANG_BEOORDEELD'
  | 'NOODTOEGANG_GENOMEN'
  | 'OVERDRACHT_AANGEBODEN'
  | 'OVERDRACHT_AANVAARD'
  | 'OVERDRACHT_GEWEIGERD'
  | 'OVERDRACHT_INGETROKKEN'
  | 'TERUGKOPPELING'
  | 'TOEGANG_AFGEWEZEN'
  | 'TOEGANG_GESTOPT'
  | 'TOEGANG_GEVRAAGD'
  | 'TOEGANG_TOEGEKEND'
  | 'TOETSING_AANGEVRAAGD'
  | 'TOETSING_GEDEELD';

export type Beslisser =
  | 'DUO'
  | 'NIEMAND'
  | 'PRIVACYFUNCTIONARIS'
  | 'RVDK'
  | 'VEILIG_THUIS';

export type Casustoestand =
  | 'AANGEBODEN'
  | 'BIJ_DUO'
  | 'BIJ_VEILIG_THUIS'
  | 'BIJ_WIJKTEAM'
  | 'GESLOTEN'
  | 'WACHT_OP_DUO';

export type ConceptBewarenInvoer = {
  inhoud: string;
  sleutel: string;
};

export type ConceptWissenInvoer = {
  sleutel: string;
};

export type Gegevenscategorie =
  | 'AFSLUITING'
  | 'AFSPRAAK'
  | 'BEOORDELING'
  | 'BIJZONDER'
  | 'BSN'
  | 'BSN_EINDE'
  | 'CONTACT'
  | 'CONTACTMOMENT'
  | 'FEIT'
  | 'GEHEIM_ADRES'
  | 'HULP'
  | 'IDENTIFICEREND'
  | 'INTERPRETATIE'
  | 'KERN'
  | 'MAATREGEL'
  | 'MELDER_ANONIEM'
  | 'MELDER_OPEN'
  | 'MELDING'
  | 'MELDING_INTERN'
  | 'OVERDRACHT'
  | 'PROCES'
  | 'RECHTEN'
  | 'REFLECTIE'
  | 'RISICO'
  | 'RISICO_BEWAKEN'
  | 'TERUGKOPPELING'
  | 'TOETSING'
  | 'TOETSVRAAG'
  | 'TOETS_CONCEPT'
  | 'VEILIGHEID'
  | 'ZIENSWIJZE';

export type Gevaarsoort =
  | 'ANDERS'
  | 'GEWELD_NU'
  | 'KIND_ALLEEN'
  | 'LEVENSGEVAAR'
  | 'VERMIST';

export type Gezinsrol =
  | 'ANDERS'
  | 'GROOTOUDER'
  | 'HUISGENOOT'
  | 'KIND'
  | 'OUDER'
  | 'PARTNER';

export type Hoedanigheid =
  | 'DUOLID'
  | 'GEDRAGSDESKUNDIGE_RAAD'
  | 'GEDRAGSDESKUNDIGE_TEAM'
  | 'JEUGDBESCHERMER'
  | 'NOODTOEGANG'
  | 'OP_VERZOEK'
  | 'RAAD_AANDRAGER'
  | 'SPECIALIST'
  | 'TEAMLEIDER'
  | 'TEGENDENKER'
  | 'TOETSER'
  | 'UITGESLOTEN'
  | 'VT_BEHANDELAAR'
  | 'VT_MONITOR'
  | 'WACHTRIJ'
  | 'WIJKTEAM_ADVIES'
  | 'WIJKTEAM_HOUDER'
  | 'WIJKTEAM_MEELOPER';

export type Noodbevinding =
  | 'NADER_ONDERZOEK'
  | 'NIET_TERECHT'
  | 'TERECHT';

export type NoodtoegangBeeindigenInvoer = {
  id: string;
};

export type NoodtoegangNemenInvoer = {
  casusnummer: string;
  gevaar: Gevaarsoort;
  reden: string;
};

export type Risicoaspect =
  | 'BELASTE_START_KIND'
  | 'BEPERKTE_BESCHIKBAARHEID'
  | 'CONFLICTEN_SCHEIDING'
  | 'DAGBESTEDING_WERK'
  | 'EERDERE_ONVEILIGHEID_KIND'
  | 'EERDER_GEWELD_GEBRUIKT'
  | 'EIGEN_GEWELDSVERLEDEN'
  | 'FINANCIEN'
  | 'GEDRAG_ONTWIKKELING_KIND'
  | 'GEZINSSAMENSTELLING'
  | 'HUISVESTING'
  | 'JONG_KIND'
  | 'JONG_OUDERSCHAP'
  | 'LVB'
  | 'NEGATIEVE_HOUDING_KIND'
  | 'NORMEN_EER'
  | 'ONGEWENST_KIND'
  | 'ONTKENNEN_BAGATELLISEREN'
  | 'OPVOEDVAARDIGHEDEN'
  | 'OUDER_KIND_INTERACTIE'
  | 'PARTNERGEWELD'
  | 'PSYCHISCHE_PROBLEMATIEK'
  | 'SEKSUEEL_GRENSOVERSCHRIJDEND'
  | 'SOCIAAL_ISOLEMENT'
  | 'VERSLAVING'
  | 'ZIEKTE_HANDICAP_KIND';

export type Stand =
  | 'ACTIEF'
  | 'KANDIDAAT'
  | 'NAZORG';

export type AfschermingVeldenFragment = { __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean };

export type BerichtVeldenFragment = { __typename: 'Bericht', id: string, soort: Berichtsoort, casusId: string | null, handelingId: string | null, op: string, gelezenOp: string | null };

export type BerichtenQueryVariables = Exact<{ [key: string]: never; }>;


export type BerichtenQuery = { __typename: 'Query', berichten: Array<{ __typename: 'Bericht', id: string, soort: Berichtsoort, casusId: string | null, handelingId: string | null, op: string, gelezenOp: string | null }> };

export type NieuwBerichtSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NieuwBerichtSubscription = { bericht: { __typename: 'Bericht', id: string, soort: Berichtsoort, casusId: string | null, handelingId: string | null, op: string, gelezenOp: string | null } };

export type BerichtLezenMutationVariables = Exact<{
  invoer: BerichtLezenInvoer;
  sleutel: string;
}>;


export type BerichtLezenMutation = { __typename: 'Mutation', berichtLezen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type ConceptenQueryVariables = Exact<{ [key: string]: never; }>;


export type ConceptenQuery = { __typename: 'Query', concepten: Array<{ __typename: 'Concept', id: string, sleutel: string, inhoud: string, bijgewerktOp: string }> };

export type ConceptQueryVariables = Exact<{
  sleutel: string;
}>;


export type ConceptQuery = { __typename: 'Query', concept: { __typename: 'Concept', id: string, sleutel: string, inhoud: string, bijgewerktOp: string } | null };

export type ConceptBewarenMutationVariables = Exact<{
  invoer: ConceptBewarenInvoer;
  sleutel: string;
}>;


export type ConceptBewarenMutation = { __typename: 'Mutation', conceptBewaren: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type ConceptWissenMutationVariables = Exact<{
  invoer: ConceptWissenInvoer;
  sleutel: string;
}>;


export type ConceptWissenMutation = { __typename: 'Mutation', conceptWissen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type MijnNoodtoegangenQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnNoodtoegangenQuery = { __typename: 'Query', mijnNoodtoegangen: Array<{ __typename: 'Noodtoegang', id: string, casusId: string, casusnummer: string, tot: string, secondenOver: number }> };

export type NoodtoegangVeldenFragment = { __typename: 'Noodtoegang', id: string, casusId: string, casusnummer: string, persoonId: string, naam: string, organisatie: string | null, gevaar: Gevaarsoort, reden: string, van: string, tot: string, beeindigdOp: string | null, secondenOver: number, bevindingen: Array<{ __typename: 'Noodoordeel', id: string, bevinding: Noodbevinding, motivering: string, op: string, door: string }> };

export type NoodtoegangQueryVariables = Exact<{
  id: string;
}>;


export type NoodtoegangQuery = { __typename: 'Query', noodtoegang: { __typename: 'Noodtoegang', id: string, casusId: string, casusnummer: string, persoonId: string, naam: string, organisatie: string | null, gevaar: Gevaarsoort, reden: string, van: string, tot: string, beeindigdOp: string | null, secondenOver: number, bevindingen: Array<{ __typename: 'Noodoordeel', id: string, bevinding: Noodbevinding, motivering: string, op: string, door: string }> } | null };

export type NoodtoegangenVanCasusQueryVariables = Exact<{
  casusId: string;
}>;


export type NoodtoegangenVanCasusQuery = { __typename: 'Query', noodtoegangen: Array<{ __typename: 'Noodtoegang', id: string, casusId: string, casusnummer: string, persoonId: string, naam: string, organisatie: string | null, gevaar: Gevaarsoort, reden: string, van: string, tot: string, beeindigdOp: string | null, secondenOver: number, bevindingen: Array<{ __typename: 'Noodoordeel', id: string, bevinding: Noodbevinding, motivering: string, op: string, door: string }> }> };

export type NooddossierQueryVariables = Exact<{
  id: string;
}>;


export type NooddossierQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, nummer: string | null, naam: string | null, acuut: boolean | null, toestand: Casustoestand | null, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }>, betrokkenheden: Array<{ __typename: 'Betrokkenheid', id: string, hoedanigheid: Hoedanigheid | null, stand: Stand | null, tot: string | null, partij: { __typename: 'Partij', id: string, naam: string, organisatie: { __typename: 'Organisatie', id: string, naam: string, telefoon: string | null } | null } | null }>, gezinsleden: Array<{ __typename: 'Gezinslid', id: string, voornamen: string | null, achternaam: string | null, geboortedatum: string | null, leeftijd: number | null, rol: Gezinsrol | null, telefoon: string | null, email: string | null, tolkTaal: string | null, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }>, adressen: Array<{ __typename: 'Adres', id: string, straat: string | null, huisnummer: string | null, postcode: string | null, plaats: string | null }> }>, netwerk: Array<{ __typename: 'Netwerklid', id: string, naam: string | null, relatie: string | null, telefoon: string | null, rol: string | null }>, meldingen: Array<{ __typename: 'Melding', id: string, kern: string | null, ontvangenOp: string | null }>, voorwaarden: Array<{ __typename: 'Veiligheidsvoorwaarde', id: string, tekst: string | null, toelichting: string | null }>, afspraken: Array<{ __typename: 'Veiligheidsafspraak', id: string, als: string | null, dan: string | null, doorWie: string | null, wieKijktMee: string | null, toestand: Afspraaktoestand | null }>, risicos: Array<{ __typename: 'Risico', id: string, aspect: Risicoaspect | null, toelichting: string | null }> } | null };

export type NoodtoegangNemenMutationVariables = Exact<{
  invoer: NoodtoegangNemenInvoer;
  sleutel: string;
}>;


export type NoodtoegangNemenMutation = { __typename: 'Mutation', noodtoegangNemen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type NoodtoegangBeeindigenMutationVariables = Exact<{
  invoer: NoodtoegangBeeindigenInvoer;
  sleutel: string;
}>;


export type NoodtoegangBeeindigenMutation = { __typename: 'Mutation', noodtoegangBeeindigen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type UitkomstVeldenFragment = { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null };

export const AfschermingVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfschermingVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Afscherming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"kanAanvragen"}}]}}]} as unknown as DocumentNode<AfschermingVeldenFragment, unknown>;
export const BerichtVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BerichtVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bericht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"handelingId"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"gelezenOp"}}]}}]} as unknown as DocumentNode<BerichtVeldenFragment, unknown>;
export const NoodtoegangVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoodtoegangVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Noodtoegang"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"casusnummer"}},{"kind":"Field","name":{"kind":"Name","value":"persoonId"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"gevaar"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"beeindigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"secondenOver"}},{"kind":"Field","name":{"kind":"Name","value":"bevindingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bevinding"}},{"kind":"Field","name":{"kind":"Name","value":"motivering"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}}]} as unknown as DocumentNode<NoodtoegangVeldenFragment, unknown>;
export const UitkomstVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<UitkomstVeldenFragment, unknown>;
export const BerichtenDocument = {"__meta__":{"hash":"916b6810b5408068fb239e685ab17465bbddccccb85912438e1fb52fa238fc73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Berichten"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"berichten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BerichtVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BerichtVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bericht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"handelingId"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"gelezenOp"}}]}}]} as unknown as DocumentNode<BerichtenQuery, BerichtenQueryVariables>;
export const NieuwBerichtDocument = {"__meta__":{"hash":"f752e3730e470cb27d74b484d5ff8d1e47bf39fa9b1ccdf07a839e10dcdbc946"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NieuwBericht"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bericht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BerichtVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BerichtVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bericht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"handelingId"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"gelezenOp"}}]}}]} as unknown as DocumentNode<NieuwBerichtSubscription, NieuwBerichtSubscriptionVariables>;
export const BerichtLezenDocument = {"__meta__":{"hash":"af1971d1322deb792f2a9d641137904dc5bff39da79da31efdf4659aa0a03569"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BerichtLezen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BerichtLezenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"berichtLezen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<BerichtLezenMutation, BerichtLezenMutationVariables>;
export const ConceptenDocument = {"__meta__":{"hash":"237a1a56addece44a429259a99e742d50b1a03113691330e5bc6f5677e99a1a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Concepten"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concepten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"inhoud"}},{"kind":"Field","name":{"kind":"Name","value":"bijgewerktOp"}}]}}]}}]} as unknown as DocumentNode<ConceptenQuery, ConceptenQueryVariables>;
export const ConceptDocument = {"__meta__":{"hash":"018b57ba2a35866118a01c9eb26bd4d452fcf0c25d780598f6e7bea73d3b197c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Concept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"inhoud"}},{"kind":"Field","name":{"kind":"Name","value":"bijgewerktOp"}}]}}]}}]} as unknown as DocumentNode<ConceptQuery, ConceptQueryVariables>;
export const ConceptBewarenDocument = {"__meta__":{"hash":"2735ad115a9eacd437ce33342f088e91e10bb4d58c343850b0dc3eb86cdc30ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConceptBewaren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptBewarenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conceptBewaren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<ConceptBewarenMutation, ConceptBewarenMutationVariables>;
export const ConceptWissenDocument = {"__meta__":{"hash":"056036150b772fec1eb120d1fdfdb718a07cf7553f311bc0badb321c153231bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConceptWissen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptWissenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conceptWissen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<ConceptWissenMutation, ConceptWissenMutationVariables>;
export const MijnNoodtoegangenDocument = {"__meta__":{"hash":"bb328d2c1fa6b9ef7b8069fa274f606374b01f46350d321dd189329bacdf6462"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnNoodtoegangen"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mijnNoodtoegangen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"casusnummer"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"secondenOver"}}]}}]}}]} as unknown as DocumentNode<MijnNoodtoegangenQuery, MijnNoodtoegangenQueryVariables>;
export const NoodtoegangDocument = {"__meta__":{"hash":"54888e757146141223d9320f4086646210229c68963fef1d06518c926b7350a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Noodtoegang"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noodtoegang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoodtoegangVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoodtoegangVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Noodtoegang"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"casusnummer"}},{"kind":"Field","name":{"kind":"Name","value":"persoonId"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"gevaar"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"beeindigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"secondenOver"}},{"kind":"Field","name":{"kind":"Name","value":"bevindingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bevinding"}},{"kind":"Field","name":{"kind":"Name","value":"motivering"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}}]} as unknown as DocumentNode<NoodtoegangQuery, NoodtoegangQueryVariables>;
export const NoodtoegangenVanCasusDocument = {"__meta__":{"hash":"82ca521a0fbd8592b17c80dda86437b32f970600707d5f2d3559570154bcc62d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoodtoegangenVanCasus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noodtoegangen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"casusId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoodtoegangVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoodtoegangVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Noodtoegang"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"casusnummer"}},{"kind":"Field","name":{"kind":"Name","value":"persoonId"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"gevaar"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"beeindigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"secondenOver"}},{"kind":"Field","name":{"kind":"Name","value":"bevindingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bevinding"}},{"kind":"Field","name":{"kind":"Name","value":"motivering"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}}]} as unknown as DocumentNode<NoodtoegangenVanCasusQuery, NoodtoegangenVanCasusQueryVariables>;
export const NooddossierDocument = {"__meta__":{"hash":"b8622a2cfb56c75a8798e098d4361f472bb69bb0c242fd585b8da03f83d7ea7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nooddossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"casus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"acuut"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"betrokkenheden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hoedanigheid"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"partij"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gezinsleden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}},{"kind":"Field","name":{"kind":"Name","value":"achternaam"}},{"kind":"Field","name":{"kind":"Name","value":"geboortedatum"}},{"kind":"Field","name":{"kind":"Name","value":"leeftijd"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"tolkTaal"}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adressen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"netwerk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"relatie"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meldingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kern"}},{"kind":"Field","name":{"kind":"Name","value":"ontvangenOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afspraken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"als"}},{"kind":"Field","name":{"kind":"Name","value":"dan"}},{"kind":"Field","name":{"kind":"Name","value":"doorWie"}},{"kind":"Field","name":{"kind":"Name","value":"wieKijktMee"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risicos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfschermingVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Afscherming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"kanAanvragen"}}]}}]} as unknown as DocumentNode<NooddossierQuery, NooddossierQueryVariables>;
export const NoodtoegangNemenDocument = {"__meta__":{"hash":"0cc53a9e5f2a2ca4b5f95f64b3cfc9a55d721e6a8c815ad66f826486b436adfb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoodtoegangNemen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoodtoegangNemenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noodtoegangNemen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<NoodtoegangNemenMutation, NoodtoegangNemenMutationVariables>;
export const NoodtoegangBeeindigenDocument = {"__meta__":{"hash":"b491e5d257d0f7a08954357e44efdef2a41729119db53bd97236e2f638b6ca5a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoodtoegangBeeindigen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoodtoegangBeeindigenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noodtoegangBeeindigen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<NoodtoegangBeeindigenMutation, NoodtoegangBeeindigenMutationVariables>;