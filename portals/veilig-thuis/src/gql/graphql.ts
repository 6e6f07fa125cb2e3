/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An address; a secret one becomes a row that only few may see. */
export type AdresInvoer = {
  huisnummer?: string | null | undefined;
  isGeheim?: boolean | null | undefined;
  plaats?: string | null | undefined;
  postcode?: string | null | undefined;
  straat?: string | null | undefined;
};

export type Anonimiteitsgrond =
  | 'BEDREIGING_BETROKKENEN'
  | 'BEDREIGING_MELDER'
  | 'GEEN_TOESTEMMING_OMSTANDER'
  | 'VERSTORING_VERTROUWENSRELATIE';

/** What is known of somebody while a melding is being typed. */
export type BekendVraag = {
  achternaam?: string | null | undefined;
  bsn?: string | null | undefined;
  geboortedatum?: string | null | undefined;
  voornamen?: string | null | undefined;
};

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

export type DirecteVeiligheid =
  | 'ACUUT_ONVEILIG'
  | 'ONBEKEND'
  | 'ONVEILIG'
  | 'VOLDOENDE_VEILIG';

export type Fase =
  | 'DIRECTE_VEILIGHEID'
  | 'HERSTELGERICHT_WERKEN'
  | 'RISICOGESTUURD_WERKEN';

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

export type Geslacht =
  | 'ANDERS'
  | 'MAN'
  | 'ONBEKEND'
  | 'VROUW';

/** Somebody of the family, as the melding names them; `tijdelijkId` ties the relations together. */
export type GezinslidInvoer = {
  achternaam: string;
  adres?: AdresInvoer | null | undefined;
  bsn?: string | null | undefined;
  email?: string | null | undefined;
  geboortedatum?: string | null | undefined;
  geslacht?: Geslacht | null | undefined;
  isDirectbetrokkene?: boolean | null | undefined;
  rol: Gezinsrol;
  telefoon?: string | null | undefined;
  tijdelijkId: string;
  tolkTaal?: string | null | undefined;
  voornamen: string;
};

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

export type MelderInvoer = {
  anonimiteitToegezegd?: boolean | null | undefined;
  anonimiteitsgrond?: Anonimiteitsgrond | null | undefined;
  functie?: string | null | undefined;
  naam?: string | null | undefined;
  organisatie?: string | null | undefined;
  relatieTotGezin?: string | null | undefined;
  soort?: Meldersoort | null | undefined;
  telefoon?: string | null | undefined;
};

export type Meldersoort =
  | 'OMSTANDER'
  | 'PROFESSIONAL';

export type MeldingOppakkenInvoer = {
  casusId: string;
};

export type MeldingVastleggenInvoer = {
  bestaandeCasusId?: string | null | undefined;
  directeVeiligheid: DirecteVeiligheid;
  directeVeiligheidToelichting?: string | null | undefined;
  gebied?: string | null | undefined;
  gezinsleden: Array<GezinslidInvoer>;
  gezinsnaam?: string | null | undefined;
  kern: string;
  melder?: MelderInvoer | null | undefined;
  relaties?: Array<RelatieInvoer> | null | undefined;
  soort: Meldingsoort;
  tekstIntern: string;
  tekstVoorGezin: string;
  urgentie?: Urgentie | null | undefined;
  voorvallen: Array<VoorvalInvoer>;
};

export type Meldingsoort =
  | 'AMBTSHALVE'
  | 'MELDING';

export type Meldingtoestand =
  | 'BEOORDEELD'
  | 'IN_BEOORDELING'
  | 'NIEUW';

export type OverdrachtAanbiedenInvoer = {
  casusId: string;
  naarId: string;
  soort: Overdrachtsoort;
  toelichting?: string | null | undefined;
  voorwaarden?: Array<string> | null | undefined;
  vragen?: Array<string> | null | undefined;
  wieVertelt: string;
};

export type OverdrachtIntrekkenInvoer = {
  id: string;
  reden: string;
  versie: number;
};

export type Overdrachtsoort =
  | 'NAAR_BLIJVEND_VEILIG'
  | 'NAAR_WIJKTEAM';

export type Overdrachttoestand =
  | 'AANGEBODEN'
  | 'AANVAARD'
  | 'AFGEROND'
  | 'GEWEIGERD'
  | 'INGETROKKEN';

/** Who belongs to whom in the melding, by their `tijdelijkId`. */
export type RelatieInvoer = {
  isAfhankelijk?: boolean | null | undefined;
  naar: string;
  soort: Relatiesoort;
  van: string;
};

export type Relatiesoort =
  | 'ANDERS'
  | 'BROER_ZUS_VAN'
  | 'EX_PARTNER_VAN'
  | 'GROOTOUDER_VAN'
  | 'OUDER_VAN'
  | 'PARTNER_VAN'
  | 'VERZORGER_VAN';

export type Stand =
  | 'ACTIEF'
  | 'KANDIDAAT'
  | 'NAZORG';

export type Stuksoort =
  | 'AFSPRAAK'
  | 'FEIT'
  | 'GEZINSLID'
  | 'INTERPRETATIE'
  | 'KERN'
  | 'RISICO'
  | 'SITUATIE'
  | 'VAST_GEZICHT'
  | 'VOORWAARDE'
  | 'VRAAG'
  | 'ZIENSWIJZE';

export type ToegangAfwijzenInvoer = {
  id: string;
  reden: string;
};

export type ToegangBeeindigenInvoer = {
  id: string;
};

export type ToegangIntrekkenInvoer = {
  id: string;
};

export type ToegangToekennenInvoer = {
  id: string;
  labels: Array<Gegevenscategorie>;
  toelichting?: string | null | undefined;
  tot: string;
};

export type ToegangVragenInvoer = {
  casusId: string;
  labels: Array<Gegevenscategorie>;
  motivering: string;
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

export type Triagebesluit =
  | 'GEEN_VERVOLG'
  | 'OMZETTEN_IN_ADVIES'
  | 'ONDERZOEK'
  | 'OVERDRACHT_BETROKKEN_PROFESSIONAL'
  | 'OVERDRACHT_BLIJVEND_VEILIG'
  | 'OVERDRACHT_WIJKTEAM'
  | 'VERZOEK_RAAD'
  | 'VOORWAARDEN_EN_VERVOLG';

export type Urgentie =
  | 'CRISIS'
  | 'NIET_ACUUT'
  | 'SPOED';

export type VeiligheidsbeoordelingVaststellenInvoer = {
  besluit: Triagebesluit;
  casusId: string;
  directVeilig: boolean;
  meldingId: string;
  reden: string;
};

/** What happened, concretely: who did what to whom. */
export type VoorvalInvoer = {
  bijWie: string;
  gevolg?: string | null | undefined;
  hoeVaak?: string | null | undefined;
  wanneer?: string | null | undefined;
  wat: string;
  wie: string;
};

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

export type WaaromQueryVariables = Exact<{
  casusId: string;
  veld: string;
  handelingId?: string | null | undefined;
}>;


export type WaaromQuery = { __typename: 'Query', waarom: { __typename: 'Uitleg', casusId: string, label: Gegevenscategorie, naam: string, isOpen: boolean, alsWat: Array<string>, regels: Array<string>, watOntbreekt: string | null, watOpent: Array<string>, grondslag: string, wieBeslist: Beslisser, beslissers: Array<string>, kanAanvragen: boolean, aanTeVragen: Array<Gegevenscategorie>, laatsteDag: string } | null };

export type MijnToegangQueryVariables = Exact<{
  casusId: string;
}>;


export type MijnToegangQuery = { __typename: 'Query', toegangsverzoeken: Array<{ __typename: 'Toegangsverzoek', id: string, casusId: string, casusnummer: string | null, hoedanigheid: Hoedanigheid, beslisser: Beslisser, labels: Array<Gegevenscategorie> | null, gevraagdOp: string, gevraagdTot: string, termijn: string, werkdagenOver: number | null, toestand: Toegangsverzoektoestand, beslistOp: string | null, toegekend: Array<Gegevenscategorie> | null, tot: string | null, gestoptOp: string | null, isVanMij: boolean | null, magBeslissen: boolean | null }> };

export type VerzoekgezinnenQueryVariables = Exact<{ [key: string]: never; }>;


export type VerzoekgezinnenQuery = { __typename: 'Query', toegangsverzoeken: Array<{ __typename: 'Toegangsverzoek', id: string, casus: { __typename: 'Casus', id: string, naam: string | null } | null }> };

export type ToegangVragenMutationVariables = Exact<{
  invoer: ToegangVragenInvoer;
  sleutel: string;
}>;


export type ToegangVragenMutation = { __typename: 'Mutation', toegangVragen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type ToegangIntrekkenMutationVariables = Exact<{
  invoer: ToegangIntrekkenInvoer;
  sleutel: string;
}>;


export type ToegangIntrekkenMutation = { __typename: 'Mutation', toegangIntrekken: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type UitkomstVeldenFragment = { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null };

export type CasusbladQueryVariables = Exact<{
  id: string;
}>;


export type CasusbladQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, versie: number, nummer: string | null, naam: string | null, toestand: Casustoestand | null, fase: Fase | null, acuut: boolean | null, gebied: string | null, geopendOp: string | null, geslotenOp: string | null, aanspreekpunt: { __typename: 'Partij', id: string, naam: string, functie: string | null, organisatie: { __typename: 'Organisatie', id: string, naam: string, telefoon: string | null } | null } | null, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }>, betrokkenheden: Array<{ __typename: 'Betrokkenheid', id: string, hoedanigheid: Hoedanigheid | null, stand: Stand | null, van: string | null, tot: string | null, termijn: string | null, werkdagenOver: number | null, partij: { __typename: 'Partij', id: string, naam: string, functie: string | null, organisatie: { __typename: 'Organisatie', id: string, naam: string } | null } | null }>, gezinsleden: Array<{ __typename: 'Gezinslid', id: string, voornamen: string | null, achternaam: string | null, geboortedatum: string | null, leeftijd: number | null, geslacht: Geslacht | null, rol: Gezinsrol | null, bsn: string | null, telefoon: string | null, email: string | null, tolkTaal: string | null, isDirectbetrokkene: boolean | null, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }>, adressen: Array<{ __typename: 'Adres', id: string, straat: string | null, huisnummer: string | null, postcode: string | null, plaats: string | null, isGeheim: boolean | null }> }>, relaties: Array<{ __typename: 'Relatie', id: string, soort: Relatiesoort | null, isAfhankelijk: boolean | null, van: { __typename: 'Gezinslid', id: string, voornamen: string | null } | null, naar: { __typename: 'Gezinslid', id: string, voornamen: string | null } | null }>, meldingen: Array<{ __typename: 'Melding', id: string, nummer: string | null, soort: Meldingsoort | null, toestand: Meldingtoestand | null, ontvangenOp: string | null, termijn: string | null, urgentie: Urgentie | null, kern: string | null, tekstIntern: string | null, tekstVoorGezin: string | null, directeVeiligheid: DirecteVeiligheid | null, directeVeiligheidToelichting: string | null, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }>, gebeurtenissen: Array<{ __typename: 'Voorval', id: string, wie: string | null, wat: string | null, bijWie: string | null, wanneer: string | null, hoeVaak: string | null, gevolg: string | null }>, melder: { __typename: 'Melder', id: string, soort: Meldersoort | null, naam: string | null, functie: string | null, organisatie: string | null, telefoon: string | null, relatieTotGezin: string | null, anonimiteitToegezegd: boolean | null, anonimiteitsgrond: Anonimiteitsgrond | null } | null }>, beoordelingen: Array<{ __typename: 'Veiligheidsbeoordeling', id: string, directVeilig: boolean | null, besluit: Triagebesluit | null, reden: string | null, vastgesteldOp: string | null, melding: { __typename: 'Melding', id: string, nummer: string | null } | null, door: { __typename: 'Partij', id: string, naam: string } | null, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }> }>, voorwaarden: Array<{ __typename: 'Veiligheidsvoorwaarde', id: string, tekst: string | null, toelichting: string | null }>, overdrachten: Array<{ __typename: 'Overdracht', id: string, versie: number, soort: Overdrachtsoort | null, toestand: Overdrachttoestand | null, aangebodenOp: string | null, beslistOp: string | null, wieVertelt: string | null, toelichting: string | null, reden: string | null, van: { __typename: 'Partij', id: string, naam: string } | null, naar: { __typename: 'Partij', id: string, naam: string } | null, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }>, stukken: Array<{ __typename: 'Stuk', id: string, soort: Stuksoort | null, volgnummer: number | null, kop: string | null, tekst: string | null }> }>, terugkoppelingen: Array<{ __typename: 'Terugkoppeling', id: string, tekst: string | null, op: string | null, door: { __typename: 'Partij', id: string, naam: string } | null }>, tijdlijn: Array<{ __typename: 'Gebeurtenis', id: string, soort: string | null, op: string | null, door: { __typename: 'Partij', id: string, naam: string } | null }> } | null, partijen: Array<{ __typename: 'Partij', id: string, naam: string, organisatie: { __typename: 'Organisatie', id: string, naam: string } | null }> };

export type MeldingOppakkenMutationVariables = Exact<{
  invoer: MeldingOppakkenInvoer;
  sleutel: string;
}>;


export type MeldingOppakkenMutation = { __typename: 'Mutation', meldingOppakken: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type VeiligheidsbeoordelingVaststellenMutationVariables = Exact<{
  invoer: VeiligheidsbeoordelingVaststellenInvoer;
  sleutel: string;
}>;


export type VeiligheidsbeoordelingVaststellenMutation = { __typename: 'Mutation', veiligheidsbeoordelingVaststellen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type BekendeGezinnenQueryVariables = Exact<{
  vraag: BekendVraag;
}>;


export type BekendeGezinnenQuery = { __typename: 'Query', bekendeGezinnen: Array<{ __typename: 'BekendGezin', casusId: string, casusnummer: string, houder: string, bellen: string, overeenkomst: Array<string> }> };

export type MeldingVastleggenMutationVariables = Exact<{
  invoer: MeldingVastleggenInvoer;
  sleutel: string;
}>;


export type MeldingVastleggenMutation = { __typename: 'Mutation', meldingVastleggen: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type OverdrachtAanbiedenMutationVariables = Exact<{
  invoer: OverdrachtAanbiedenInvoer;
  sleutel: string;
}>;


export type OverdrachtAanbiedenMutation = { __typename: 'Mutation', overdrachtAanbieden: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type OverdrachtIntrekkenMutationVariables = Exact<{
  invoer: OverdrachtIntrekkenInvoer;
  sleutel: string;
}>;


export type OverdrachtIntrekkenMutation = { __typename: 'Mutation', overdrachtIntrekken: { __typename: 'Uitkomst', gelukt: boolean, id: string | null, casusId: string | null, versie: number | null, weigeringen: Array<{ __typename: 'Weigering', code: string, veld: string | null, tekst: string }>, conflict: { __typename: 'Conflict', versie: number, gewijzigdDoor: string | null, gewijzigdOp: string | null, velden: Array<{ __typename: 'Conflictveld', veld: string, huidig: string | null }> } | null } };

export type OverdrachtplekQueryVariables = Exact<{
  id: string;
}>;


export type OverdrachtplekQuery = { __typename: 'Query', overdracht: { __typename: 'Overdracht', id: string, casusId: string } | null };

export type OverdrachtstandQueryVariables = Exact<{
  id: string;
}>;


export type OverdrachtstandQuery = { __typename: 'Query', overdracht: { __typename: 'Overdracht', id: string, casusId: string, soort: Overdrachtsoort | null, toestand: Overdrachttoestand | null, aangebodenOp: string | null, beslistOp: string | null, reden: string | null, wieVertelt: string | null, van: { __typename: 'Partij', id: string, naam: string } | null, naar: { __typename: 'Partij', id: string, naam: string } | null, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }> } | null };

export type MijnWerkQueryVariables = Exact<{
  zoek?: string | null | undefined;
}>;


export type MijnWerkQuery = { __typename: 'Query', mijnWerk: Array<{ __typename: 'Betrokkenheid', id: string, casusId: string, hoedanigheid: Hoedanigheid | null, stand: Stand | null, van: string | null, termijn: string | null, werkdagenOver: number | null, casus: { __typename: 'Casus', id: string, nummer: string | null, naam: string | null, toestand: Casustoestand | null, acuut: boolean | null, geopendOp: string | null, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }>, meldingen: Array<{ __typename: 'Melding', id: string, nummer: string | null, ontvangenOp: string | null, toestand: Meldingtoestand | null, urgentie: Urgentie | null, kern: string | null, afschermingen: Array<{ __typename: 'Afscherming', label: Gegevenscategorie, velden: Array<string>, reden: string, grondslag: string, beslisser: Beslisser, kanAanvragen: boolean }> }>, overdrachten: Array<{ __typename: 'Overdracht', id: string, toestand: Overdrachttoestand | null, aangebodenOp: string | null, beslistOp: string | null }> } | null }> };

export const AfschermingVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfschermingVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Afscherming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"kanAanvragen"}}]}}]} as unknown as DocumentNode<AfschermingVeldenFragment, unknown>;
export const BerichtVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BerichtVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bericht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"handelingId"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"gelezenOp"}}]}}]} as unknown as DocumentNode<BerichtVeldenFragment, unknown>;
export const ToegangsverzoekVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToegangsverzoekVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Toegangsverzoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"casusnummer"}},{"kind":"Field","name":{"kind":"Name","value":"hoedanigheid"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdOp"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdTot"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"werkdagenOver"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}},{"kind":"Field","name":{"kind":"Name","value":"toegekend"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"gestoptOp"}},{"kind":"Field","name":{"kind":"Name","value":"isVanMij"}},{"kind":"Field","name":{"kind":"Name","value":"magBeslissen"}}]}}]} as unknown as DocumentNode<ToegangsverzoekVeldenFragment, unknown>;
export const UitkomstVeldenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<UitkomstVeldenFragment, unknown>;
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
export const WaaromDocument = {"__meta__":{"hash":"ef97bdcae099bdb21793a9c57deec492412827b61c2775d5043acc487860db7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Waarom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"veld"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handelingId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"casusId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}}},{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"Variable","name":{"kind":"Name","value":"veld"}}},{"kind":"Argument","name":{"kind":"Name","value":"handelingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handelingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"alsWat"}},{"kind":"Field","name":{"kind":"Name","value":"regels"}},{"kind":"Field","name":{"kind":"Name","value":"watOntbreekt"}},{"kind":"Field","name":{"kind":"Name","value":"watOpent"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"wieBeslist"}},{"kind":"Field","name":{"kind":"Name","value":"beslissers"}},{"kind":"Field","name":{"kind":"Name","value":"kanAanvragen"}},{"kind":"Field","name":{"kind":"Name","value":"aanTeVragen"}},{"kind":"Field","name":{"kind":"Name","value":"laatsteDag"}}]}}]}}]} as unknown as DocumentNode<WaaromQuery, WaaromQueryVariables>;
export const MijnToegangDocument = {"__meta__":{"hash":"de78bd3c35133bce358c8b8b1b233042bdeccc132f4300784aae06841a830057"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnToegang"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"toegangsverzoeken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"casusId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"casusId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToegangsverzoekVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToegangsverzoekVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Toegangsverzoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"casusnummer"}},{"kind":"Field","name":{"kind":"Name","value":"hoedanigheid"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdOp"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdTot"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"werkdagenOver"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}},{"kind":"Field","name":{"kind":"Name","value":"toegekend"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"gestoptOp"}},{"kind":"Field","name":{"kind":"Name","value":"isVanMij"}},{"kind":"Field","name":{"kind":"Name","value":"magBeslissen"}}]}}]} as unknown as DocumentNode<MijnToegangQuery, MijnToegangQueryVariables>;
export const VerzoekgezinnenDocument = {"__meta__":{"hash":"38f1b7c821b7e0d8d3ce2796d52969a1a1b795918a2df52acf9612cc39cfc765"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Verzoekgezinnen"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"toegangsverzoeken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<VerzoekgezinnenQuery, VerzoekgezinnenQueryVariables>;
export const ToegangVragenDocument = {"__meta__":{"hash":"c69648706ad12f7773e56375cd15d72330faf66285d092fb9c0e1d73bcd8df8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ToegangVragen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ToegangVragenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"toegangVragen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<ToegangVragenMutation, ToegangVragenMutationVariables>;
export const ToegangIntrekkenDocument = {"__meta__":{"hash":"53f8fa901171145030130bde6f8307625b381198d1e4b9ef53a969fe8368723a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ToegangIntrekken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ToegangIntrekkenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ALGEMEEN"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"toegangIntrekken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<ToegangIntrekkenMutation, ToegangIntrekkenMutationVariables>;
export const CasusbladDocument = {"__meta__":{"hash":"ac5b2220dce0ccd9685aaa889c9d060b271faee7cfee76e332b5e2ea9a7c6860"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Casusblad"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"INTAKE_EN_BEOORDELING"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"casus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"acuut"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"}},{"kind":"Field","name":{"kind":"Name","value":"geopendOp"}},{"kind":"Field","name":{"kind":"Name","value":"geslotenOp"}},{"kind":"Field","name":{"kind":"Name","value":"aanspreekpunt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"functie"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"betrokkenheden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hoedanigheid"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"werkdagenOver"}},{"kind":"Field","name":{"kind":"Name","value":"partij"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"functie"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gezinsleden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}},{"kind":"Field","name":{"kind":"Name","value":"achternaam"}},{"kind":"Field","name":{"kind":"Name","value":"geboortedatum"}},{"kind":"Field","name":{"kind":"Name","value":"leeftijd"}},{"kind":"Field","name":{"kind":"Name","value":"geslacht"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"bsn"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"tolkTaal"}},{"kind":"Field","name":{"kind":"Name","value":"isDirectbetrokkene"}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adressen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"isGeheim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"isAfhankelijk"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voornamen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meldingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"ontvangenOp"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"urgentie"}},{"kind":"Field","name":{"kind":"Name","value":"kern"}},{"kind":"Field","name":{"kind":"Name","value":"tekstIntern"}},{"kind":"Field","name":{"kind":"Name","value":"tekstVoorGezin"}},{"kind":"Field","name":{"kind":"Name","value":"directeVeiligheid"}},{"kind":"Field","name":{"kind":"Name","value":"directeVeiligheidToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gebeurtenissen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wie"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"bijWie"}},{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"hoeVaak"}},{"kind":"Field","name":{"kind":"Name","value":"gevolg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"melder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"functie"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"relatieTotGezin"}},{"kind":"Field","name":{"kind":"Name","value":"anonimiteitToegezegd"}},{"kind":"Field","name":{"kind":"Name","value":"anonimiteitsgrond"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beoordelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"directVeilig"}},{"kind":"Field","name":{"kind":"Name","value":"besluit"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"vastgesteldOp"}},{"kind":"Field","name":{"kind":"Name","value":"melding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"door"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdrachten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"aangebodenOp"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}},{"kind":"Field","name":{"kind":"Name","value":"wieVertelt"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stukken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"volgnummer"}},{"kind":"Field","name":{"kind":"Name","value":"kop"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"terugkoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"door"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tijdlijn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"door"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partijen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"soort"},"value":{"kind":"EnumValue","value":"GROEP"}},{"kind":"Argument","name":{"kind":"Name","value":"portaal"},"value":{"kind":"StringValue","value":"duo","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfschermingVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Afscherming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"kanAanvragen"}}]}}]} as unknown as DocumentNode<CasusbladQuery, CasusbladQueryVariables>;
export const MeldingOppakkenDocument = {"__meta__":{"hash":"f7bca86de35c4d4c25831a6b27faef6c5d51092148d96dca078ab5b823226d71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeldingOppakken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeldingOppakkenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"INTAKE_EN_BEOORDELING"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meldingOppakken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<MeldingOppakkenMutation, MeldingOppakkenMutationVariables>;
export const VeiligheidsbeoordelingVaststellenDocument = {"__meta__":{"hash":"bcf4c27b54709cdd6fee72a47af0b5a1695005ab1d4e985bd00795626a070797"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VeiligheidsbeoordelingVaststellen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VeiligheidsbeoordelingVaststellenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"INTAKE_EN_BEOORDELING"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veiligheidsbeoordelingVaststellen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<VeiligheidsbeoordelingVaststellenMutation, VeiligheidsbeoordelingVaststellenMutationVariables>;
export const BekendeGezinnenDocument = {"__meta__":{"hash":"86688d903743bb249e3406ccb22cd406b83d9f1dd7e9487d749ccf511616f7fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BekendeGezinnen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vraag"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BekendVraag"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"INTAKE_EN_BEOORDELING"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bekendeGezinnen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"vraag"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vraag"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"casusnummer"}},{"kind":"Field","name":{"kind":"Name","value":"houder"}},{"kind":"Field","name":{"kind":"Name","value":"bellen"}},{"kind":"Field","name":{"kind":"Name","value":"overeenkomst"}}]}}]}}]} as unknown as DocumentNode<BekendeGezinnenQuery, BekendeGezinnenQueryVariables>;
export const MeldingVastleggenDocument = {"__meta__":{"hash":"c7814288c7eb5d7dc6e62931f1ab8a00ad4dc7ad484e0707416b16ebbd4e2162"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeldingVastleggen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeldingVastleggenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"INTAKE_EN_BEOORDELING"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meldingVastleggen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<MeldingVastleggenMutation, MeldingVastleggenMutationVariables>;
export const OverdrachtAanbiedenDocument = {"__meta__":{"hash":"3d23bfc48371dd4804824c9e379d007164391e36c60db11519eb41d9822557a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OverdrachtAanbieden"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverdrachtAanbiedenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"OVERDRACHT"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdrachtAanbieden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<OverdrachtAanbiedenMutation, OverdrachtAanbiedenMutationVariables>;
export const OverdrachtIntrekkenDocument = {"__meta__":{"hash":"b9af4437502b0f62f498ae531f20997a1511ebd6ec4e17bb83c9d38048ead407"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OverdrachtIntrekken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverdrachtIntrekkenInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"OVERDRACHT"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdrachtIntrekken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UitkomstVelden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UitkomstVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitkomst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gelukt"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"weigeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"velden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"huidig"}}]}}]}}]}}]} as unknown as DocumentNode<OverdrachtIntrekkenMutation, OverdrachtIntrekkenMutationVariables>;
export const OverdrachtplekDocument = {"__meta__":{"hash":"0b378f47c9545fffc2af4d1e5acd71c8859dc6766024581dee1dc8d68b57f2ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overdrachtplek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"OVERDRACHT"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdracht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}}]}}]}}]} as unknown as DocumentNode<OverdrachtplekQuery, OverdrachtplekQueryVariables>;
export const OverdrachtstandDocument = {"__meta__":{"hash":"cc71f350801a3de637800270cb97138650c96cd0ec6d67d81b4b75921f2cc3b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overdrachtstand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"OVERDRACHT"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdracht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"aangebodenOp"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"wieVertelt"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfschermingVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Afscherming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"kanAanvragen"}}]}}]} as unknown as DocumentNode<OverdrachtstandQuery, OverdrachtstandQueryVariables>;
export const MijnWerkDocument = {"__meta__":{"hash":"2d5957ead87a52149dd4e283a6ab0d9c81f61d94e7ef0a29e7f5a7425da02b0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnWerk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"doel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"INTAKE_EN_BEOORDELING"}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mijnWerk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casusId"}},{"kind":"Field","name":{"kind":"Name","value":"hoedanigheid"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"werkdagenOver"}},{"kind":"Field","name":{"kind":"Name","value":"casus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"acuut"}},{"kind":"Field","name":{"kind":"Name","value":"geopendOp"}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meldingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"ontvangenOp"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"urgentie"}},{"kind":"Field","name":{"kind":"Name","value":"kern"}},{"kind":"Field","name":{"kind":"Name","value":"afschermingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfschermingVelden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdrachten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"aangebodenOp"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfschermingVelden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Afscherming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beslisser"}},{"kind":"Field","name":{"kind":"Name","value":"kanAanvragen"}}]}}]} as unknown as DocumentNode<MijnWerkQuery, MijnWerkQueryVariables>;