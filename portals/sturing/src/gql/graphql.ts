/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BerichtLezenInvoer = {
  id: string;
};

export type Berichtsoort =
  | 'ADVIES_BERICHT'
  | 'AFSPRAAK_GEBROKEN'
  | 'BEOORDELING_BEVESTIGD'
  | 'BEOORDELING_BEVESTIGEN'
  | 'BEOORDELING_TERUGGESTUURD'
  | 'CASUS_GESLOTEN'
  | 'DUO_GEVORMD'
  | 'DUO_TERUG'
  | 'DUO_TERUGGEVRAAGD'
  | 'FORMULIER_ONTVANGEN'
  | 'FORMULIER_WACHT'
  | 'FORMULIER_WACHT_TE_LANG'
  | 'GEZIN_OVERGEZET'
  | 'INZAGE_NAGEKEKEN'
  | 'INZAGE_NAKIJKEN'
  | 'KOPPELING_BESLIST'
  | 'KOPPELING_VOORGESTELD'
  | 'MAATREGEL_LOOPT_AF'
  | 'MAATREGEL_TOEGEWEZEN'
  | 'MAATREGEL_VERLENGEN'
  | 'MEEGEKEKEN'
  | 'MELDING_OVERGENOMEN'
  | 'MELDING_TOEGEWEZEN'
  | 'MONITOR_NADERT'
  | 'MONITOR_TE_LAAT'
  | 'NOODTOEGANG_BEOORDEELD'
  | 'NOODTOEGANG_GENOMEN'
  | 'OVERDRACHT_AANGEBODEN'
  | 'OVERDRACHT_AANVAARD'
  | 'OVERDRACHT_ANTWOORD'
  | 'OVERDRACHT_GEWEIGERD'
  | 'OVERDRACHT_INGETROKKEN'
  | 'OVERDRACHT_VRAAG'
  | 'OVERDRACHT_WACHT'
  | 'OVERDRACHT_WACHT_TE_LANG'
  | 'RAADSVERZOEK_MISLUKT'
  | 'SAMENWERKING'
  | 'SPECIALIST_ANTWOORDDE'
  | 'SPECIALIST_GEVRAAGD'
  | 'TERMIJN_BIJNA_VOORBIJ'
  | 'TERMIJN_NADERT'
  | 'TERUGKOPPELING'
  | 'TOEGANG_AFGEWEZEN'
  | 'TOEGANG_GESTOPT'
  | 'TOEGANG_GEVRAAGD'
  | 'TOEGANG_TOEGEKEND'
  | 'TOETSADVIES_GEGEVEN'
  | 'TOETSADVIES_GEVRAAGD'
  | 'TOETSING_AANGEVRAAGD'
  | 'TOETSING_GEDEELD'
  | 'TOETSING_TERUGGEGEVEN'
  | 'TOETSVRAAG_BEANTWOORD'
  | 'TOETSVRAAG_GESTELD'
  | 'VERVANGING'
  | 'WERK_VERPLAATST'
  | 'ZORG_STIJGT';

export type Beslisser =
  | 'DUO'
  | 'NIEMAND'
  | 'PRIVACYFUNCTIONARIS'
  | 'RVDK'
  | 'VEILIG_THUIS';

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
  | 'VT_NAKIJKER'
  | 'WACHTRIJ'
  | 'WIJKTEAM_ADVIES'
  | 'WIJKTEAM_HOUDER'
  | 'WIJKTEAM_MEELOPER'
  | 'WIJKTEAM_NAKIJKER';

/** GELIJK: the same. VERKLAARD: not the same or not to be counted, and it says why. ANDERS: a mistake. */
export type Notastand =
  | 'ANDERS'
  | 'GELIJK'
  | 'VERKLAARD';

export type ToegangAfwijzenInvoer = {
  id: string;
  reden: string;
};

export type ToegangBeeindigenInvoer = {
  id: string;
};

export type ToegangToekennenInvoer = {
  id: string;
  labels: Array<Gegevenscategorie>;
  toelichting?: string | null | undefined;
  tot: string;
};

export type Toegangsverzoektoestand =
  | 'AANGEVRAAGD'
  | 'AFGEWEZEN'
  | 'BEEINDIGD'
  | 'INGETROKKEN'
  | 'TOEGEKEND'
  | 'VERLOPEN'
  | 'VERVALLEN';

export type CijfersQueryVariables = Exact<{ [key: string]: never; }>;


export type CijfersQuery = { __typename: 'Query', cijfers: { __typename: 'Cijfers', gekekenOp: string | null, groepen: Array<{ __typename: 'Cijfergroep', code: string, naam: string, ververstOp: string | null, maten: Array<{ __typename: 'Cijfermaat', maat: string, vakken: Array<{ __typename: 'Cijfervak', code: string, aantal: number | null }> }> }> } };

export type NotaQueryVariables = Exact<{ [key: string]: never; }>;


export type NotaQuery = { __typename: 'Query', nota: { __typename: 'Nota', vergelijking: Array<{ __typename: 'NotaVergelijking', onderdeel: string, wat: string, gedrukt: string, geteld: string, stand: Notastand, uitleg: string | null }> } };

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

export type ToegangsverzoekVeldenFragment = { __typename: 'Toegangsverzoek', id: string, casusId: string, casusnummer: string | null, hoedanigheid: Hoedanigheid, beslisser: Beslisser, labels: Array<Gegevenscategorie> | null, gevraagdOp: string, gevraagdTot: string, termijn: string, werkdagenOver: number | null, toestand: Toegangsverzoektoestand, beslistOp: string | null, toegekend: Array<Gegevenscategorie> | null, tot: string | null, gestoptOp: string | null, isVanMij: boolean | null, magBeslissen: boolean | null };

export type ToegangsverzoekenQueryVariables = Exact<{ [key: string]: never; }>;


export type ToegangsverzoekenQuery = { __typename: 'Query', toegangsverzoeken: Array<{ __typename: 'Toegangsverzoek', motivering: string | null, beslisreden: string | null, id: string, casusId: string, casusnummer: string | null, hoedanigheid: Hoedanigheid, beslisser: Beslisser, labels: Array<Gegevenscategorie> | null, gevraagdOp: string, gevraagdTot: string, termijn: string, werkdagenOver: number | null, toestand: Toegangsverzoektoestand, beslistOp: string | null, toegekend: Array<Gegevenscategorie> | null, tot: string | null, gestoptOp: string | null, isVanMij: boolean | null, magBeslissen: boolean | null, aanvrager: { __typename: 'Partij', id: string, naam: string, organisatie: { __typename: 'Organisatie', id: string, naam: string } | null } | null, beslistDoor: { __typename: 'Partij', id: string, naam: string } | null, gestoptDoor: { __typename: 'Partij', id: string, naam: string } | null }> };

export type ToegangToekennenMutationVariables = Exact<{
  invoer: ToegangToekennenInvoer;
  sleutel: string;
}>;


export type ToegangToekennenMutation = { __typename: 'Mutation', toegangToekennen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type ToegangAfwijzenMutationVariables = Exact<{
  invoer: ToegangAfwijzenInvoer;
  sleutel: string;
}>;


export type ToegangAfwijzenMutation = { __typename: 'Mutation', toegangAfwijzen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type ToegangBeeindigenMutationVariables = Exact<{
  invoer: ToegangBeeindigenInvoer;
  sleutel: string;
}>;


export type ToegangBeeindigenMutation = { __typename: 'Mutation', toegangBeeindigen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type MijnNoodtoegangenQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnNoodtoegangenQuery = { __typename: 'Query', mijnNoodtoegangen: Array<{ __typename: 'Noodtoegang', id: string, casusId: string, casusnummer: string, tot: string, secondenOver: number }> };

export type UitkomstVeldenFragment = { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null };

export const AfschermingVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfschermingVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Afscherming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"kanAanvragen"}}]}}]} as unknown as DocumentNode<AfschermingVeldenFragment, unknown>;
export const BerichtVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BerichtVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bericht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"handelingId"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"gelezenOp"}}]}}]} as unknown as DocumentNode<BerichtVeldenFragment, unknown>;
export const ToegangsverzoekVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToegangsverzoekVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Toegangsverzoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"casusnummer"}},{"kind":"Field","name":{"kind":"Name","value":"hoedanigheid"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdOp"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdTot"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"werkdagenOver"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}},{"kind":"Field","name":{"kind":"Name","value":"toegekend"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"gestoptOp"}},{"kind":"Field","name":{"kind":"Name","value":"isVanMij"}},{"kind":"Field","name":{"kind":"Name","value":"magBeslissen"}}]}}]} as unknown as DocumentNode<ToegangsverzoekVeldenFragment, unknown>;
export const UitkomstVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<UitkomstVeldenFragment, unknown>;
export const CijfersDocument = {"__meta__":{"hash":"0a99a79a3909f906c88af11b2b2bf589334c885249f37d073df003e3a3d807ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cijfers"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cijfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gekekenOp"}},{"kind":"Field","name":{"kind":"Name","value":"groepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"ververstOp"}},{"kind":"Field","name":{"kind":"Name","value":"maten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maat"}},{"kind":"Field","name":{"kind":"Name","value":"vakken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CijfersQuery, CijfersQueryVariables>;
export const NotaDocument = {"__meta__":{"hash":"678716854d9c7f3e05dbc04a8a5b9f48017d43940b175a5cbd490569fab82253"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nota"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vergelijking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"gedrukt"}},{"kind":"Field","name":{"kind":"Name","value":"geteld"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]}}]}}]} as unknown as DocumentNode<NotaQuery, NotaQueryVariables>;
export const BerichtenDocument = {"__meta__":{"hash":"916b6810b5408068fb239e685ab17465bbddccccb85912438e1fb52fa238fc73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Berichten"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"berichten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BerichtVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BerichtVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bericht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"handelingId"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"gelezenOp"}}]}}]} as unknown as DocumentNode<BerichtenQuery, BerichtenQueryVariables>;
export const NieuwBerichtDocument = {"__meta__":{"hash":"f752e3730e470cb27d74b484d5ff8d1e47bf39fa9b1ccdf07a839e10dcdbc946"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NieuwBericht"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bericht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BerichtVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BerichtVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bericht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"handelingId"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"gelezenOp"}}]}}]} as unknown as DocumentNode<NieuwBerichtSubscription, NieuwBerichtSubscriptionVariables>;
export const BerichtLezenDocument = {"__meta__":{"hash":"af1971d1322deb792f2a9d641137904dc5bff39da79da31efdf4659aa0a03569"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BerichtLezen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BerichtLezenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"berichtLezen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<BerichtLezenMutation, BerichtLezenMutationVariables>;
export const ConceptenDocument = {"__meta__":{"hash":"237a1a56addece44a429259a99e742d50b1a03113691330e5bc6f5677e99a1a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Concepten"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concepten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"inhoud"}},{"kind":"Field","name":{"kind":"Name","value":"bijgewerktOp"}}]}}]}}]} as unknown as DocumentNode<ConceptenQuery, ConceptenQueryVariables>;
export const ConceptDocument = {"__meta__":{"hash":"018b57ba2a35866118a01c9eb26bd4d452fcf0c25d780598f6e7bea73d3b197c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Concept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"inhoud"}},{"kind":"Field","name":{"kind":"Name","value":"bijgewerktOp"}}]}}]}}]} as unknown as DocumentNode<ConceptQuery, ConceptQueryVariables>;
export const ConceptBewarenDocument = {"__meta__":{"hash":"2735ad115a9eacd437ce33342f088e91e10bb4d58c343850b0dc3eb86cdc30ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConceptBewaren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptBewarenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conceptBewaren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<ConceptBewarenMutation, ConceptBewarenMutationVariables>;
export const ConceptWissenDocument = {"__meta__":{"hash":"056036150b772fec1eb120d1fdfdb718a07cf7553f311bc0badb321c153231bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConceptWissen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptWissenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conceptWissen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<ConceptWissenMutation, ConceptWissenMutationVariables>;
export const ToegangsverzoekenDocument = {"__meta__":{"hash":"e94ce3c9de39d34c4660e66c3a2f375649dbf2713a4e0a566bcff0cd961255a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Toegangsverzoeken"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"toegangsverzoeken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToegangsverzoekVelden"}},{"kind":"Field","name":{"kind":"Name","value":"motivering"}},{"kind":"Field","name":{"kind":"Name","value":"beslisreden"}},{"kind":"Field","name":{"kind":"Name","value":"aanvrager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beslistDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gestoptDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToegangsverzoekVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Toegangsverzoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"casusnummer"}},{"kind":"Field","name":{"kind":"Name","value":"hoedanigheid"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdOp"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdTot"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"werkdagenOver"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}},{"kind":"Field","name":{"kind":"Name","value":"toegekend"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"gestoptOp"}},{"kind":"Field","name":{"kind":"Name","value":"isVanMij"}},{"kind":"Field","name":{"kind":"Name","value":"magBeslissen"}}]}}]} as unknown as DocumentNode<ToegangsverzoekenQuery, ToegangsverzoekenQueryVariables>;
export const ToegangToekennenDocument = {"__meta__":{"hash":"98159f116d319d3d7eba78168ccba9d803312c0853d63cd3b53b8b178ba8ed53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ToegangToekennen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ToegangToekennenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"toegangToekennen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<ToegangToekennenMutation, ToegangToekennenMutationVariables>;
export const ToegangAfwijzenDocument = {"__meta__":{"hash":"373e852f27abd98510ebbf0525e9845466ac7ad97ead01cf6006e20ee460ebd6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ToegangAfwijzen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ToegangAfwijzenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"toegangAfwijzen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<ToegangAfwijzenMutation, ToegangAfwijzenMutationVariables>;
export const ToegangBeeindigenDocument = {"__meta__":{"hash":"83455aefe661eaa9f397fcf946d433587ef4a6e9b4aab5bfc04cfd61ae2fcff5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ToegangBeeindigen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ToegangBeeindigenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"toegangBeeindigen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<ToegangBeeindigenMutation, ToegangBeeindigenMutationVariables>;
export const MijnNoodtoegangenDocument = {"__meta__":{"hash":"bb328d2c1fa6b9ef7b8069fa274f606374b01f46350d321dd189329bacdf6462"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnNoodtoegangen"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mijnNoodtoegangen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"casusnummer"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"secondenOver"}}]}}]}}]} as unknown as DocumentNode<MijnNoodtoegangenQuery, MijnNoodtoegangenQueryVariables>;