/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AanvullingVastleggenInvoer = {
  casusId: string;
  gegevenOp: string;
  onderdeel: Dossieronderdeel;
  onderdeelId: string;
  soort: Aanvullingsoort;
  tekst: string;
  vanId: string;
};

export type Aanvullingsoort =
  | 'AANVULLING'
  | 'CORRECTIE'
  | 'VERKLARING';

export type Achterhoudreden =
  | 'BELANG_VAN_HULP'
  | 'PRIVACY_ANDER'
  | 'VEILIGHEID';

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

export type Doel =
  | 'ALGEMEEN'
  | 'INTAKE_EN_BEOORDELING'
  | 'NAZORG'
  | 'OVERDRACHT'
  | 'TOETSING'
  | 'TOEZICHT'
  | 'UITVOEREN_HULP'
  | 'ZORGSIGNAAL';

export type Dossieronderdeel =
  | 'ACCORDERING'
  | 'ADRES'
  | 'AFSLUITING'
  | 'AFSLUITPERSOON'
  | 'AFSPRAAK'
  | 'BELEVING'
  | 'BEOORDELING'
  | 'BEOORDELINGSANTWOORD'
  | 'BESCHERMINGSTAFEL'
  | 'BEZOEK'
  | 'BIJZONDERHEDEN'
  | 'CONTACTGEGEVENS'
  | 'CONTACTMOMENT'
  | 'EVALUATIE'
  | 'FASEWISSEL'
  | 'GEZINSLID'
  | 'GEZINSNORM'
  | 'HULPINZET'
  | 'INFORMANT'
  | 'INKENNISSTELLING'
  | 'INSTANTIE'
  | 'KIJKMOMENT'
  | 'KRACHT'
  | 'MAATREGEL'
  | 'MELDER'
  | 'MELDERTERUGKOPPELING'
  | 'MELDING'
  | 'MONITORMOMENT'
  | 'NETWERKLID'
  | 'ONDERZOEK'
  | 'OVERDRACHT'
  | 'OVERLEG'
  | 'PLANAKKOORD'
  | 'PLANDOEL'
  | 'PLANVERSIE'
  | 'RAADSVERZOEK'
  | 'REFLECTIE'
  | 'RELATIE'
  | 'RISICO'
  | 'SAMENWERKING'
  | 'SCORE'
  | 'SITUATIE'
  | 'TERUGKEER'
  | 'TERUGKOPPELING'
  | 'TOETSING'
  | 'TOETSOORDEEL'
  | 'VERKLARING'
  | 'VERVOLG'
  | 'VOORVAL'
  | 'VOORWAARDE';

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
  | 'VT_NAKIJKER'
  | 'WACHTRIJ'
  | 'WIJKTEAM_ADVIES'
  | 'WIJKTEAM_HOUDER'
  | 'WIJKTEAM_MEELOPER'
  | 'WIJKTEAM_NAKIJKER';

export type Identiteitsbewijs =
  | 'IDENTITEITSKAART'
  | 'PASPOORT'
  | 'RIJBEWIJS'
  | 'VERBLIJFSDOCUMENT';

export type InzageAanvragenInvoer = {
  bewijs: Identiteitsbewijs;
  casusId: string;
  gemachtigde?: string | null | undefined;
  gevraagdOp: string;
  gezagGezienOp?: string | null | undefined;
  identiteitGezienOp: string;
  kanBelangWaarderen?: boolean | null | undefined;
  machtigingGezienOp?: string | null | undefined;
  toestemmingKindOp?: string | null | undefined;
  voorId: string;
  vrager: Inzagevrager;
  vragerLidId?: string | null | undefined;
  wens?: string | null | undefined;
};

export type InzageAchterhoudenInvoer = {
  onderdeel: Dossieronderdeel;
  onderdeelId: string;
  reden: Achterhoudreden;
  toelichting: string;
  verzoekId: string;
};

export type InzageControlerenInvoer = {
  id: string;
  /** SHA-256 of what was seen. */
  inhoudhash: string;
  versie: number;
};

export type InzageIntrekkenInvoer = {
  id: string;
  versie: number;
};

export type InzageLatenNakijkenInvoer = {
  collegaId: string;
  id: string;
  versie: number;
};

export type InzageMeegevenInvoer = {
  onderdeel: Dossieronderdeel;
  onderdeelId: string;
  verzoekId: string;
};

export type InzageVerstrekkenInvoer = {
  id: string;
  versie: number;
};

export type InzageVoorbereidenInvoer = {
  id: string;
  versie: number;
};

export type InzageWeigerenInvoer = {
  id: string;
  toelichting: string;
  versie: number;
  weigering: Inzageweigering;
};

export type Inzagetoestand =
  | 'AANGEVRAAGD'
  | 'GECONTROLEERD'
  | 'GEWEIGERD'
  | 'INGETROKKEN'
  | 'IN_VOORBEREIDING'
  | 'VERSTREKT';

export type Inzagevrager =
  | 'GEMACHTIGDE'
  | 'OUDER'
  | 'ZELF';

export type Inzageweigering =
  | 'BELANG_VAN_HULP'
  | 'BESLISSING_RECHTER'
  | 'GEEN_RECHT'
  | 'GEEN_TOESTEMMING'
  | 'IDENTITEIT_ONZEKER';

export type Partijsoort =
  | 'GROEP'
  | 'PERSOON';

export type Stand =
  | 'ACTIEF'
  | 'KANDIDAAT'
  | 'NAZORG';

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

export type AanvullingenQueryVariables = Exact<{
  casusId: string;
}>;


export type AanvullingenQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, aanvullingen: Array<{ __typename: 'Aanvulling', id: string, soort: Aanvullingsoort | null, tekst: string | null, gegevenOp: string | null, onderdeel: Dossieronderdeel | null, onderdeelId: string | null, van: { __typename: 'Gezinslid', id: string, voornamen: string | null } | null }> } | null };

export type AanvullersQueryVariables = Exact<{
  casusId: string;
}>;


export type AanvullersQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, gezinsleden: Array<{ __typename: 'Gezinslid', id: string, voornamen: string | null, achternaam: string | null }> } | null };

export type AanvullingVastleggenMutationVariables = Exact<{
  invoer: AanvullingVastleggenInvoer;
  sleutel: string;
}>;


export type AanvullingVastleggenMutation = { __typename: 'Mutation', aanvullingVastleggen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type InzageVeldenFragment = { __typename: 'Inzageverzoek', id: string, versie: number, vrager: Inzagevrager | null, gemachtigde: string | null, gevraagdOp: string | null, termijn: string | null, wens: string | null, bewijs: Identiteitsbewijs | null, identiteitGezienOp: string | null, gezagGezienOp: string | null, machtigingGezienOp: string | null, toestemmingKindOp: string | null, kanBelangWaarderen: boolean | null, toestand: Inzagetoestand | null, gecontroleerdOp: string | null, verstrektOp: string | null, weigering: Inzageweigering | null, weigeringToelichting: string | null, voor: { __typename: 'Gezinslid', id: string, voornamen: string | null, achternaam: string | null, geboortedatum: string | null } | null, vragerLid: { __typename: 'Gezinslid', id: string, voornamen: string | null } | null, opsteller: { __typename: 'Partij', id: string, naam: string } | null, nakijker: { __typename: 'Partij', id: string, naam: string } | null, controleur: { __typename: 'Partij', id: string, naam: string } | null, verstrekker: { __typename: 'Partij', id: string, naam: string } | null, achterhoudingen: Array<{ __typename: 'Achterhouding', id: string, onderdeel: Dossieronderdeel | null, onderdeelId: string | null, reden: Achterhoudreden | null, toelichting: string | null, vervallenOp: string | null, door: { __typename: 'Partij', id: string, naam: string } | null }> };

export type InzageverzoekenQueryVariables = Exact<{
  casusId: string;
}>;


export type InzageverzoekenQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, nummer: string | null, gezinsleden: Array<{ __typename: 'Gezinslid', id: string, voornamen: string | null, achternaam: string | null, geboortedatum: string | null, rol: Gezinsrol | null }>, inzageverzoeken: Array<{ __typename: 'Inzageverzoek', id: string, versie: number, vrager: Inzagevrager | null, gemachtigde: string | null, gevraagdOp: string | null, termijn: string | null, wens: string | null, bewijs: Identiteitsbewijs | null, identiteitGezienOp: string | null, gezagGezienOp: string | null, machtigingGezienOp: string | null, toestemmingKindOp: string | null, kanBelangWaarderen: boolean | null, toestand: Inzagetoestand | null, gecontroleerdOp: string | null, verstrektOp: string | null, weigering: Inzageweigering | null, weigeringToelichting: string | null, voor: { __typename: 'Gezinslid', id: string, voornamen: string | null, achternaam: string | null, geboortedatum: string | null } | null, vragerLid: { __typename: 'Gezinslid', id: string, voornamen: string | null } | null, opsteller: { __typename: 'Partij', id: string, naam: string } | null, nakijker: { __typename: 'Partij', id: string, naam: string } | null, controleur: { __typename: 'Partij', id: string, naam: string } | null, verstrekker: { __typename: 'Partij', id: string, naam: string } | null, achterhoudingen: Array<{ __typename: 'Achterhouding', id: string, onderdeel: Dossieronderdeel | null, onderdeelId: string | null, reden: Achterhoudreden | null, toelichting: string | null, vervallenOp: string | null, door: { __typename: 'Partij', id: string, naam: string } | null }> }> } | null };

export type InzageAanvragenMutationVariables = Exact<{
  invoer: InzageAanvragenInvoer;
  sleutel: string;
}>;


export type InzageAanvragenMutation = { __typename: 'Mutation', inzageAanvragen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type InzageVoorbereidenMutationVariables = Exact<{
  invoer: InzageVoorbereidenInvoer;
  sleutel: string;
}>;


export type InzageVoorbereidenMutation = { __typename: 'Mutation', inzageVoorbereiden: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type InzageAchterhoudenMutationVariables = Exact<{
  invoer: InzageAchterhoudenInvoer;
  sleutel: string;
}>;


export type InzageAchterhoudenMutation = { __typename: 'Mutation', inzageAchterhouden: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type InzageMeegevenMutationVariables = Exact<{
  invoer: InzageMeegevenInvoer;
  sleutel: string;
}>;


export type InzageMeegevenMutation = { __typename: 'Mutation', inzageMeegeven: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type InzageLatenNakijkenMutationVariables = Exact<{
  invoer: InzageLatenNakijkenInvoer;
  sleutel: string;
}>;


export type InzageLatenNakijkenMutation = { __typename: 'Mutation', inzageLatenNakijken: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type NakijkersQueryVariables = Exact<{
  casusId: string;
  portaal: string;
}>;


export type NakijkersQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, betrokkenheden: Array<{ __typename: 'Betrokkenheid', id: string, hoedanigheid: Hoedanigheid | null, stand: Stand | null, tot: string | null, partij: { __typename: 'Partij', id: string } | null }> } | null, partijen: Array<{ __typename: 'Partij', id: string, naam: string, functie: string | null, organisatie: { __typename: 'Organisatie', id: string } | null }> };

export type InzageControlerenMutationVariables = Exact<{
  invoer: InzageControlerenInvoer;
  sleutel: string;
}>;


export type InzageControlerenMutation = { __typename: 'Mutation', inzageControleren: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type InzageVerstrekkenMutationVariables = Exact<{
  invoer: InzageVerstrekkenInvoer;
  sleutel: string;
}>;


export type InzageVerstrekkenMutation = { __typename: 'Mutation', inzageVerstrekken: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type InzageWeigerenMutationVariables = Exact<{
  invoer: InzageWeigerenInvoer;
  sleutel: string;
}>;


export type InzageWeigerenMutation = { __typename: 'Mutation', inzageWeigeren: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type InzageIntrekkenMutationVariables = Exact<{
  invoer: InzageIntrekkenInvoer;
  sleutel: string;
}>;


export type InzageIntrekkenMutation = { __typename: 'Mutation', inzageIntrekken: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type DossieruitdraaiQueryVariables = Exact<{
  verzoekId: string;
}>;


export type DossieruitdraaiQuery = { __typename: 'Query', dossieruitdraai: { __typename: 'Document', bestandsnaam: string } | null };

export type BetrokkenenQueryVariables = Exact<{
  casusId: string;
}>;


export type BetrokkenenQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, betrokkenheden: Array<{ __typename: 'Betrokkenheid', id: string, hoedanigheid: Hoedanigheid | null, stand: Stand | null, tot: string | null, handelingId: string | null, partij: { __typename: 'Partij', id: string, naam: string, soort: Partijsoort, organisatie: { __typename: 'Organisatie', id: string, naam: string } | null } | null }> } | null };

export type WieKeekQueryVariables = Exact<{
  casusId: string;
  van?: string | null | undefined;
  tot?: string | null | undefined;
  aantal: number;
}>;


export type WieKeekQuery = { __typename: 'Query', wieKeek: Array<{ __typename: 'Kijkregel', dag: string, naam: string | null, functie: string | null, organisatie: string | null, hoedanigheden: Array<Hoedanigheid>, doel: Doel, actie: string, wat: Array<string>, keren: number, eerst: string, laatst: string, isNoodtoegang: boolean }> };

export type WieKeekUitdraaiQueryVariables = Exact<{
  casusId: string;
  van?: string | null | undefined;
  tot?: string | null | undefined;
}>;


export type WieKeekUitdraaiQuery = { __typename: 'Query', wieKeekUitdraai: { __typename: 'Document', bestandsnaam: string } | null };

export const AfschermingVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfschermingVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Afscherming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"kanAanvragen"}}]}}]} as unknown as DocumentNode<AfschermingVeldenFragment, unknown>;
export const BerichtVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BerichtVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bericht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"handelingId"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"gelezenOp"}}]}}]} as unknown as DocumentNode<BerichtVeldenFragment, unknown>;
export const ToegangsverzoekVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToegangsverzoekVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Toegangsverzoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"casusnummer"}},{"kind":"Field","name":{"kind":"Name","value":"hoedanigheid"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdOp"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdTot"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"werkdagenOver"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}},{"kind":"Field","name":{"kind":"Name","value":"toegekend"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"gestoptOp"}},{"kind":"Field","name":{"kind":"Name","value":"isVanMij"}},{"kind":"Field","name":{"kind":"Name","value":"magBeslissen"}}]}}]} as unknown as DocumentNode<ToegangsverzoekVeldenFragment, unknown>;
export const UitkomstVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<UitkomstVeldenFragment, unknown>;
export const InzageVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InzageVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inzageverzoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"vrager"}},{"kind":"Field","name":{"kind":"Name","value":"gemachtigde"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdOp"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"wens"}},{"kind":"Field","name":{"kind":"Name","value":"bewijs"}},{"kind":"Field","name":{"kind":"Name","value":"identiteitGezienOp"}},{"kind":"Field","name":{"kind":"Name","value":"gezagGezienOp"}},{"kind":"Field","name":{"kind":"Name","value":"machtigingGezienOp"}},{"kind":"Field","name":{"kind":"Name","value":"toestemmingKindOp"}},{"kind":"Field","name":{"kind":"Name","value":"kanBelangWaarderen"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gecontroleerdOp"}},{"kind":"Field","name":{"kind":"Name","value":"verstrektOp"}},{"kind":"Field","name":{"kind":"Name","value":"weigering"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"voor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}},{"kind":"Field","name":{"kind":"Name","value":"achternaam"}},{"kind":"Field","name":{"kind":"Name","value":"geboortedatum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vragerLid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nakijker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controleur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verstrekker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"achterhoudingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeelId"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"vervallenOp"}},{"kind":"Field","name":{"kind":"Name","value":"door"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<InzageVeldenFragment, unknown>;
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
export const AanvullingenDocument = {"__meta__":{"hash":"a162b8bb7251c58a299999e14d91c3f420c601950ee25f1f2e40500d1e0aa151"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Aanvullingen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"casus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aanvullingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"gegevenOp"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeelId"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AanvullingenQuery, AanvullingenQueryVariables>;
export const AanvullersDocument = {"__meta__":{"hash":"886cd868847cea6d2c5819b89eea6401d864a92b524fe765d9e296acd90b16de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Aanvullers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"casus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gezinsleden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}},{"kind":"Field","name":{"kind":"Name","value":"achternaam"}}]}}]}}]}}]} as unknown as DocumentNode<AanvullersQuery, AanvullersQueryVariables>;
export const AanvullingVastleggenDocument = {"__meta__":{"hash":"c39ff7612012044c8932a910b5ed63d008fd2348e3f05608dd4cfa58cc75ea22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AanvullingVastleggen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AanvullingVastleggenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aanvullingVastleggen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<AanvullingVastleggenMutation, AanvullingVastleggenMutationVariables>;
export const InzageverzoekenDocument = {"__meta__":{"hash":"0219ddcb4667ce322a8b1f80a2e10f37f5a09ad99dc84e548fddb2aa96461693"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inzageverzoeken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"casus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"gezinsleden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}},{"kind":"Field","name":{"kind":"Name","value":"achternaam"}},{"kind":"Field","name":{"kind":"Name","value":"geboortedatum"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inzageverzoeken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InzageVelden"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InzageVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inzageverzoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"vrager"}},{"kind":"Field","name":{"kind":"Name","value":"gemachtigde"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdOp"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"wens"}},{"kind":"Field","name":{"kind":"Name","value":"bewijs"}},{"kind":"Field","name":{"kind":"Name","value":"identiteitGezienOp"}},{"kind":"Field","name":{"kind":"Name","value":"gezagGezienOp"}},{"kind":"Field","name":{"kind":"Name","value":"machtigingGezienOp"}},{"kind":"Field","name":{"kind":"Name","value":"toestemmingKindOp"}},{"kind":"Field","name":{"kind":"Name","value":"kanBelangWaarderen"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gecontroleerdOp"}},{"kind":"Field","name":{"kind":"Name","value":"verstrektOp"}},{"kind":"Field","name":{"kind":"Name","value":"weigering"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"voor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}},{"kind":"Field","name":{"kind":"Name","value":"achternaam"}},{"kind":"Field","name":{"kind":"Name","value":"geboortedatum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vragerLid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nakijker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controleur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verstrekker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"achterhoudingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeelId"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"vervallenOp"}},{"kind":"Field","name":{"kind":"Name","value":"door"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<InzageverzoekenQuery, InzageverzoekenQueryVariables>;
export const InzageAanvragenDocument = {"__meta__":{"hash":"a5e0b5a78b6ac6d347cfa24279a2f885100080fa1874a4058c7e7952859842a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InzageAanvragen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InzageAanvragenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inzageAanvragen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<InzageAanvragenMutation, InzageAanvragenMutationVariables>;
export const InzageVoorbereidenDocument = {"__meta__":{"hash":"4d37024a1642d7107408dc41e28c3e9f28d362f1fbcd3e82f0556cbd5244d0dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InzageVoorbereiden"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InzageVoorbereidenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inzageVoorbereiden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<InzageVoorbereidenMutation, InzageVoorbereidenMutationVariables>;
export const InzageAchterhoudenDocument = {"__meta__":{"hash":"b50e10c5d547ab6862f08bc3a13455640863f2e8616ca79a5bee19de8d3916b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InzageAchterhouden"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InzageAchterhoudenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inzageAchterhouden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<InzageAchterhoudenMutation, InzageAchterhoudenMutationVariables>;
export const InzageMeegevenDocument = {"__meta__":{"hash":"4abe6e8d49f0365d6a3b1a9424d3166bf0a1472a887e6af9389c80f15e8c7fbd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InzageMeegeven"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InzageMeegevenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inzageMeegeven"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<InzageMeegevenMutation, InzageMeegevenMutationVariables>;
export const InzageLatenNakijkenDocument = {"__meta__":{"hash":"aff7519d604ee492f4232d1cd6bc58c61df531876f1d17b6b0aaea911d9f6a33"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InzageLatenNakijken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InzageLatenNakijkenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inzageLatenNakijken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<InzageLatenNakijkenMutation, InzageLatenNakijkenMutationVariables>;
export const NakijkersDocument = {"__meta__":{"hash":"f7848c5662dbd569a10b939adb52bc3b42e046336b24a1dd586b49a4c851b50c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nakijkers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"portaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"casus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"betrokkenheden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hoedanigheid"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"partij"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partijen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"soort"},"value":{"kind":"EnumValue","value":"PERSOON"}},{"kind":"Argument","name":{"kind":"Name","value":"portaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"portaal"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"functie"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<NakijkersQuery, NakijkersQueryVariables>;
export const InzageControlerenDocument = {"__meta__":{"hash":"359da4222256bf58c9d9f749d885255ce588c98929e741a86afc48d1ad58d1cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InzageControleren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InzageControlerenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inzageControleren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<InzageControlerenMutation, InzageControlerenMutationVariables>;
export const InzageVerstrekkenDocument = {"__meta__":{"hash":"5c5012da70e295852ea8ed437849538e7a629aa3547514e73dfe9aa7590e53bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InzageVerstrekken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InzageVerstrekkenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inzageVerstrekken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<InzageVerstrekkenMutation, InzageVerstrekkenMutationVariables>;
export const InzageWeigerenDocument = {"__meta__":{"hash":"4251038072024cd9f2190c74fa7d72c4f511361695f6dd8e2a2c28f86fde02d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InzageWeigeren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InzageWeigerenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inzageWeigeren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<InzageWeigerenMutation, InzageWeigerenMutationVariables>;
export const InzageIntrekkenDocument = {"__meta__":{"hash":"259eefe370d876407b23a2f5c3bfa3594d2a9a9d2afb112cf01488f0b97e3a45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InzageIntrekken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InzageIntrekkenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inzageIntrekken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<InzageIntrekkenMutation, InzageIntrekkenMutationVariables>;
export const DossieruitdraaiDocument = {"__meta__":{"hash":"0355639ade8cd3afc81cd44c83d893a768fb55e8e01551cafd2b444e00e878e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossieruitdraai"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verzoekId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dossieruitdraai"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verzoekId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verzoekId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bestandsnaam"}}]}}]}}]} as unknown as DocumentNode<DossieruitdraaiQuery, DossieruitdraaiQueryVariables>;
export const BetrokkenenDocument = {"__meta__":{"hash":"993385469a71b28a42ad75026ac268c134bfcdbab28e85bf6a43e958b1cee3bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Betrokkenen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"casus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"betrokkenheden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hoedanigheid"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"handelingId"}},{"kind":"Field","name":{"kind":"Name","value":"partij"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BetrokkenenQuery, BetrokkenenQueryVariables>;
export const WieKeekDocument = {"__meta__":{"hash":"cf7f08e1044273894f20fae0b1b52b844436761dc12ff1a52e843912060904ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WieKeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tot"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aantal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wieKeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"casusId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}}},{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"tot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tot"}}},{"kind":"Argument","name":{"kind":"Name","value":"aantal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aantal"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"functie"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"hoedanigheden"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"actie"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"keren"}},{"kind":"Field","name":{"kind":"Name","value":"eerst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"isNoodtoegang"}}]}}]}}]} as unknown as DocumentNode<WieKeekQuery, WieKeekQueryVariables>;
export const WieKeekUitdraaiDocument = {"__meta__":{"hash":"000dcb03547a9b5a5e9d171b2d19aab19cf843f1ad87aa4276686142de91f6af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WieKeekUitdraai"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tot"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"UITVOEREN_HULP"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wieKeekUitdraai"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"casusId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}}},{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"tot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tot"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bestandsnaam"}}]}}]}}]} as unknown as DocumentNode<WieKeekUitdraaiQuery, WieKeekUitdraaiQueryVariables>;