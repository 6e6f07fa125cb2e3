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

export type Casustoestand =
  | 'AANGEBODEN'
  | 'BIJ_DUO'
  | 'BIJ_RAAD'
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

export type Corvtoestand =
  | 'BEZORGD'
  | 'KLAARGEZET'
  | 'MISLUKT';

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

export type RaadsverzoekOpnieuwVersturenInvoer = {
  id: string;
  versie: number;
};

export type RaadsverzoekOpstellenInvoer = {
  aanleiding: string;
  casusId: string;
  delenToelichting?: string | null | undefined;
  delenZorg: Zorgdeling;
  feitenKind: string;
  feitenOuders: string;
  gezinssituatie: string;
  grootsteZorg: string;
  isSpoed?: boolean | null | undefined;
  jeugdOuders?: string | null | undefined;
  levensgeschiedenis?: string | null | undefined;
  omstandigheden?: string | null | undefined;
  problemenOuders?: string | null | undefined;
  spoedreden?: string | null | undefined;
  toetsingId?: string | null | undefined;
  waaromNu: string;
  watMoetGebeuren: string;
};

export type RaadsverzoekVersturenInvoer = {
  id: string;
  versie: number;
};

export type RaadsverzoekWijzigenInvoer = {
  aanleiding: string;
  delenToelichting?: string | null | undefined;
  delenZorg: Zorgdeling;
  feitenKind: string;
  feitenOuders: string;
  gezinssituatie: string;
  grootsteZorg: string;
  id: string;
  isSpoed?: boolean | null | undefined;
  jeugdOuders?: string | null | undefined;
  levensgeschiedenis?: string | null | undefined;
  omstandigheden?: string | null | undefined;
  problemenOuders?: string | null | undefined;
  spoedreden?: string | null | undefined;
  toetsingId?: string | null | undefined;
  versie: number;
  waaromNu: string;
  watMoetGebeuren: string;
};

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

export type Toetsingtoestand =
  | 'AANGEVRAAGD'
  | 'GEDEELD'
  | 'INGETROKKEN'
  | 'IN_TOETSING'
  | 'TERUGGEGEVEN'
  | 'VOORGELEGD';

export type Verzoeker =
  | 'DUO'
  | 'VEILIG_THUIS';

export type Verzoektoestand =
  | 'OPGESTELD'
  | 'VERSTUURD';

export type VerzoekzienswijzeVastleggenInvoer = {
  correcties?: string | null | undefined;
  gelezenOp?: string | null | undefined;
  gezinslidId: string;
  redenNiet?: string | null | undefined;
  verzoekId: string;
  zienswijze?: string | null | undefined;
};

export type Zorgdeling =
  | 'DEELS'
  | 'JA'
  | 'NEE';

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

export type RaadsverzoekVeldenFragment = { __typename: 'Raadsverzoek', id: string, versie: number, kenmerk: string | null, aanvrager: Verzoeker | null, toestand: Verzoektoestand | null, opgesteldOp: string | null, aanleiding: string | null, waaromNu: string | null, gezinssituatie: string | null, feitenKind: string | null, feitenOuders: string | null, omstandigheden: string | null, grootsteZorg: string | null, delenZorg: Zorgdeling | null, delenToelichting: string | null, watMoetGebeuren: string | null, levensgeschiedenis: string | null, problemenOuders: string | null, jeugdOuders: string | null, isSpoed: boolean | null, spoedreden: string | null, verstuurdOp: string | null, corvtoestand: Corvtoestand | null, pogingen: number | null, bezorgdOp: string | null, ontvangstbewijs: string | null, toetsing: { __typename: 'Toetsing', id: string, nummer: string | null } | null, zienswijzen: Array<{ __typename: 'Verzoekzienswijze', id: string, gelezenOp: string | null, redenNiet: string | null, zienswijze: string | null, correcties: string | null, gezinslid: { __typename: 'Gezinslid', id: string, voornamen: string | null } | null }>, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }> };

export type RaadsverzoekenQueryVariables = Exact<{
  id: string;
}>;


export type RaadsverzoekenQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, nummer: string | null, toestand: Casustoestand | null, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }>, gezinsleden: Array<{ __typename: 'Gezinslid', id: string, voornamen: string | null, leeftijd: number | null, isDirectbetrokkene: boolean | null }>, toetsingen: Array<{ __typename: 'Toetsing', id: string, nummer: string | null, toestand: Toetsingtoestand | null }>, raadsverzoeken: Array<{ __typename: 'Raadsverzoek', id: string, versie: number, kenmerk: string | null, aanvrager: Verzoeker | null, toestand: Verzoektoestand | null, opgesteldOp: string | null, aanleiding: string | null, waaromNu: string | null, gezinssituatie: string | null, feitenKind: string | null, feitenOuders: string | null, omstandigheden: string | null, grootsteZorg: string | null, delenZorg: Zorgdeling | null, delenToelichting: string | null, watMoetGebeuren: string | null, levensgeschiedenis: string | null, problemenOuders: string | null, jeugdOuders: string | null, isSpoed: boolean | null, spoedreden: string | null, verstuurdOp: string | null, corvtoestand: Corvtoestand | null, pogingen: number | null, bezorgdOp: string | null, ontvangstbewijs: string | null, toetsing: { __typename: 'Toetsing', id: string, nummer: string | null } | null, zienswijzen: Array<{ __typename: 'Verzoekzienswijze', id: string, gelezenOp: string | null, redenNiet: string | null, zienswijze: string | null, correcties: string | null, gezinslid: { __typename: 'Gezinslid', id: string, voornamen: string | null } | null }>, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }> }> } | null, ik: { __typename: 'Ik', partij: { __typename: 'Partij', id: string, mandaten: Array<{ __typename: 'Mandaat', id: string, van: string, tot: string | null }> } } };

export type RaadsverzoekOpstellenMutationVariables = Exact<{
  invoer: RaadsverzoekOpstellenInvoer;
  sleutel: string;
}>;


export type RaadsverzoekOpstellenMutation = { __typename: 'Mutation', raadsverzoekOpstellen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type RaadsverzoekWijzigenMutationVariables = Exact<{
  invoer: RaadsverzoekWijzigenInvoer;
  sleutel: string;
}>;


export type RaadsverzoekWijzigenMutation = { __typename: 'Mutation', raadsverzoekWijzigen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type VerzoekzienswijzeVastleggenMutationVariables = Exact<{
  invoer: VerzoekzienswijzeVastleggenInvoer;
  sleutel: string;
}>;


export type VerzoekzienswijzeVastleggenMutation = { __typename: 'Mutation', verzoekzienswijzeVastleggen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type RaadsverzoekVersturenMutationVariables = Exact<{
  invoer: RaadsverzoekVersturenInvoer;
  sleutel: string;
}>;


export type RaadsverzoekVersturenMutation = { __typename: 'Mutation', raadsverzoekVersturen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type RaadsverzoekOpnieuwVersturenMutationVariables = Exact<{
  invoer: RaadsverzoekOpnieuwVersturenInvoer;
  sleutel: string;
}>;


export type RaadsverzoekOpnieuwVersturenMutation = { __typename: 'Mutation', raadsverzoekOpnieuwVersturen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export const BerichtVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BerichtVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bericht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"handelingId"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"gelezenOp"}}]}}]} as unknown as DocumentNode<BerichtVeldenFragment, unknown>;
export const ToegangsverzoekVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToegangsverzoekVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Toegangsverzoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"casusnummer"}},{"kind":"Field","name":{"kind":"Name","value":"hoedanigheid"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdOp"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdTot"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"werkdagenOver"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}},{"kind":"Field","name":{"kind":"Name","value":"toegekend"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"gestoptOp"}},{"kind":"Field","name":{"kind":"Name","value":"isVanMij"}},{"kind":"Field","name":{"kind":"Name","value":"magBeslissen"}}]}}]} as unknown as DocumentNode<ToegangsverzoekVeldenFragment, unknown>;
export const UitkomstVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<UitkomstVeldenFragment, unknown>;
export const AfschermingVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfschermingVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Afscherming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"kanAanvragen"}}]}}]} as unknown as DocumentNode<AfschermingVeldenFragment, unknown>;
export const RaadsverzoekVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RaadsverzoekVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Raadsverzoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"kenmerk"}},{"kind":"Field","name":{"kind":"Name","value":"aanvrager"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"opgesteldOp"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"waaromNu"}},{"kind":"Field","name":{"kind":"Name","value":"gezinssituatie"}},{"kind":"Field","name":{"kind":"Name","value":"feitenKind"}},{"kind":"Field","name":{"kind":"Name","value":"feitenOuders"}},{"kind":"Field","name":{"kind":"Name","value":"omstandigheden"}},{"kind":"Field","name":{"kind":"Name","value":"grootsteZorg"}},{"kind":"Field","name":{"kind":"Name","value":"delenZorg"}},{"kind":"Field","name":{"kind":"Name","value":"delenToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"watMoetGebeuren"}},{"kind":"Field","name":{"kind":"Name","value":"levensgeschiedenis"}},{"kind":"Field","name":{"kind":"Name","value":"problemenOuders"}},{"kind":"Field","name":{"kind":"Name","value":"jeugdOuders"}},{"kind":"Field","name":{"kind":"Name","value":"isSpoed"}},{"kind":"Field","name":{"kind":"Name","value":"spoedreden"}},{"kind":"Field","name":{"kind":"Name","value":"toetsing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verstuurdOp"}},{"kind":"Field","name":{"kind":"Name","value":"corvtoestand"}},{"kind":"Field","name":{"kind":"Name","value":"pogingen"}},{"kind":"Field","name":{"kind":"Name","value":"bezorgdOp"}},{"kind":"Field","name":{"kind":"Name","value":"ontvangstbewijs"}},{"kind":"Field","name":{"kind":"Name","value":"zienswijzen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gelezenOp"}},{"kind":"Field","name":{"kind":"Name","value":"redenNiet"}},{"kind":"Field","name":{"kind":"Name","value":"zienswijze"}},{"kind":"Field","name":{"kind":"Name","value":"correcties"}},{"kind":"Field","name":{"kind":"Name","value":"gezinslid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfschermingVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Afscherming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"kanAanvragen"}}]}}]} as unknown as DocumentNode<RaadsverzoekVeldenFragment, unknown>;
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
export const RaadsverzoekenDocument = {"__meta__":{"hash":"c3130aecced6f55ac7d17780b37c6ae6bc92427c1cb8e1c8dd22191c0c715926"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Raadsverzoeken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"TOETSING"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"casus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gezinsleden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}},{"kind":"Field","name":{"kind":"Name","value":"leeftijd"}},{"kind":"Field","name":{"kind":"Name","value":"isDirectbetrokkene"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toetsingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raadsverzoeken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RaadsverzoekVelden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"partij"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mandaten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfschermingVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Afscherming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"kanAanvragen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RaadsverzoekVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Raadsverzoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"kenmerk"}},{"kind":"Field","name":{"kind":"Name","value":"aanvrager"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"opgesteldOp"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"waaromNu"}},{"kind":"Field","name":{"kind":"Name","value":"gezinssituatie"}},{"kind":"Field","name":{"kind":"Name","value":"feitenKind"}},{"kind":"Field","name":{"kind":"Name","value":"feitenOuders"}},{"kind":"Field","name":{"kind":"Name","value":"omstandigheden"}},{"kind":"Field","name":{"kind":"Name","value":"grootsteZorg"}},{"kind":"Field","name":{"kind":"Name","value":"delenZorg"}},{"kind":"Field","name":{"kind":"Name","value":"delenToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"watMoetGebeuren"}},{"kind":"Field","name":{"kind":"Name","value":"levensgeschiedenis"}},{"kind":"Field","name":{"kind":"Name","value":"problemenOuders"}},{"kind":"Field","name":{"kind":"Name","value":"jeugdOuders"}},{"kind":"Field","name":{"kind":"Name","value":"isSpoed"}},{"kind":"Field","name":{"kind":"Name","value":"spoedreden"}},{"kind":"Field","name":{"kind":"Name","value":"toetsing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verstuurdOp"}},{"kind":"Field","name":{"kind":"Name","value":"corvtoestand"}},{"kind":"Field","name":{"kind":"Name","value":"pogingen"}},{"kind":"Field","name":{"kind":"Name","value":"bezorgdOp"}},{"kind":"Field","name":{"kind":"Name","value":"ontvangstbewijs"}},{"kind":"Field","name":{"kind":"Name","value":"zienswijzen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gelezenOp"}},{"kind":"Field","name":{"kind":"Name","value":"redenNiet"}},{"kind":"Field","name":{"kind":"Name","value":"zienswijze"}},{"kind":"Field","name":{"kind":"Name","value":"correcties"}},{"kind":"Field","name":{"kind":"Name","value":"gezinslid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}}]}}]} as unknown as DocumentNode<RaadsverzoekenQuery, RaadsverzoekenQueryVariables>;
export const RaadsverzoekOpstellenDocument = {"__meta__":{"hash":"dc5c53a871a9f9e2af557df1b93327c8fc3d0cf7ab367a4a7742d189c9d21928"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaadsverzoekOpstellen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaadsverzoekOpstellenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"TOETSING"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raadsverzoekOpstellen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<RaadsverzoekOpstellenMutation, RaadsverzoekOpstellenMutationVariables>;
export const RaadsverzoekWijzigenDocument = {"__meta__":{"hash":"4b73c4fb16cb27b9bdde47654be371be8f802eb361816dad4fc05a855b2a9c88"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaadsverzoekWijzigen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaadsverzoekWijzigenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"TOETSING"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raadsverzoekWijzigen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<RaadsverzoekWijzigenMutation, RaadsverzoekWijzigenMutationVariables>;
export const VerzoekzienswijzeVastleggenDocument = {"__meta__":{"hash":"7ad994693e11413d94c26d83e09648800b0daff6c0d97e3c52d21ebc4bc7b1a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerzoekzienswijzeVastleggen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerzoekzienswijzeVastleggenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"TOETSING"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verzoekzienswijzeVastleggen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<VerzoekzienswijzeVastleggenMutation, VerzoekzienswijzeVastleggenMutationVariables>;
export const RaadsverzoekVersturenDocument = {"__meta__":{"hash":"9b626a16df3420e423965c1395929f7318b89140a8094943a40fb2de0c4d0a59"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaadsverzoekVersturen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaadsverzoekVersturenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"TOETSING"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raadsverzoekVersturen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<RaadsverzoekVersturenMutation, RaadsverzoekVersturenMutationVariables>;
export const RaadsverzoekOpnieuwVersturenDocument = {"__meta__":{"hash":"1cfa0512d54df19c54631321aa3926f17007bb574fa166df607239db65c8bc2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaadsverzoekOpnieuwVersturen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaadsverzoekOpnieuwVersturenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"TOETSING"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raadsverzoekOpnieuwVersturen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<RaadsverzoekOpnieuwVersturenMutation, RaadsverzoekOpnieuwVersturenMutationVariables>;