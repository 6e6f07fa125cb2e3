/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Cijfers @doel(code: ALGEMEEN) {\n  cijfers {\n    gekekenOp\n    groepen {\n      code\n      naam\n      ververstOp\n      maten {\n        maat\n        vakken {\n          code\n          aantal\n        }\n      }\n    }\n  }\n}": typeof types.CijfersDocument,
    "query Nota @doel(code: ALGEMEEN) {\n  nota {\n    vergelijking {\n      onderdeel\n      wat\n      gedrukt\n      geteld\n      stand\n      uitleg\n    }\n  }\n}": typeof types.NotaDocument,
    "fragment AfschermingVelden on Afscherming {\n  label\n  velden\n  reden\n  grondslag\n  beslisser\n  kanAanvragen\n}": typeof types.AfschermingVeldenFragmentDoc,
    "fragment BerichtVelden on Bericht {\n  id\n  soort\n  casusId\n  handelingId\n  op\n  gelezenOp\n}\n\nquery Berichten @doel(code: ALGEMEEN) {\n  berichten {\n    ...BerichtVelden\n  }\n}\n\nsubscription NieuwBericht @doel(code: ALGEMEEN) {\n  bericht {\n    ...BerichtVelden\n  }\n}\n\nmutation BerichtLezen($invoer: BerichtLezenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  berichtLezen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}": typeof types.BerichtVeldenFragmentDoc,
    "query Concepten @doel(code: ALGEMEEN) {\n  concepten {\n    id\n    sleutel\n    inhoud\n    bijgewerktOp\n  }\n}\n\nquery Concept($sleutel: String!) @doel(code: ALGEMEEN) {\n  concept(sleutel: $sleutel) {\n    id\n    sleutel\n    inhoud\n    bijgewerktOp\n  }\n}\n\nmutation ConceptBewaren($invoer: ConceptBewarenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  conceptBewaren(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}\n\nmutation ConceptWissen($invoer: ConceptWissenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  conceptWissen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}": typeof types.ConceptenDocument,
    "fragment ToegangsverzoekVelden on Toegangsverzoek {\n  id\n  casusId\n  casusnummer\n  hoedanigheid\n  beslisser\n  labels\n  gevraagdOp\n  gevraagdTot\n  termijn\n  werkdagenOver\n  toestand\n  beslistOp\n  toegekend\n  tot\n  gestoptOp\n  isVanMij\n  magBeslissen\n}\n\nquery Toegangsverzoeken @doel(code: ALGEMEEN) {\n  toegangsverzoeken {\n    ...ToegangsverzoekVelden\n    motivering\n    beslisreden\n    aanvrager {\n      id\n      naam\n      organisatie {\n        id\n        naam\n      }\n    }\n    beslistDoor {\n      id\n      naam\n    }\n    gestoptDoor {\n      id\n      naam\n    }\n  }\n}\n\nmutation ToegangToekennen($invoer: ToegangToekennenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  toegangToekennen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}\n\nmutation ToegangAfwijzen($invoer: ToegangAfwijzenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  toegangAfwijzen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}\n\nmutation ToegangBeeindigen($invoer: ToegangBeeindigenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  toegangBeeindigen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}": typeof types.ToegangsverzoekVeldenFragmentDoc,
    "query MijnNoodtoegangen @doel(code: ALGEMEEN) {\n  mijnNoodtoegangen {\n    id\n    casusId\n    casusnummer\n    tot\n    secondenOver\n  }\n}": typeof types.MijnNoodtoegangenDocument,
    "fragment UitkomstVelden on Uitkomst {\n  gelukt\n  id\n  casusId\n  versie\n  weigeringen {\n    code\n    veld\n    tekst\n  }\n  conflict {\n    versie\n    gewijzigdDoor\n    gewijzigdOp\n    velden {\n      veld\n      huidig\n    }\n  }\n}": typeof types.UitkomstVeldenFragmentDoc,
};
const documents: Documents = {
    "query Cijfers @doel(code: ALGEMEEN) {\n  cijfers {\n    gekekenOp\n    groepen {\n      code\n      naam\n      ververstOp\n      maten {\n        maat\n        vakken {\n          code\n          aantal\n        }\n      }\n    }\n  }\n}": types.CijfersDocument,
    "query Nota @doel(code: ALGEMEEN) {\n  nota {\n    vergelijking {\n      onderdeel\n      wat\n      gedrukt\n      geteld\n      stand\n      uitleg\n    }\n  }\n}": types.NotaDocument,
    "fragment AfschermingVelden on Afscherming {\n  label\n  velden\n  reden\n  grondslag\n  beslisser\n  kanAanvragen\n}": types.AfschermingVeldenFragmentDoc,
    "fragment BerichtVelden on Bericht {\n  id\n  soort\n  casusId\n  handelingId\n  op\n  gelezenOp\n}\n\nquery Berichten @doel(code: ALGEMEEN) {\n  berichten {\n    ...BerichtVelden\n  }\n}\n\nsubscription NieuwBericht @doel(code: ALGEMEEN) {\n  bericht {\n    ...BerichtVelden\n  }\n}\n\nmutation BerichtLezen($invoer: BerichtLezenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  berichtLezen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}": types.BerichtVeldenFragmentDoc,
    "query Concepten @doel(code: ALGEMEEN) {\n  concepten {\n    id\n    sleutel\n    inhoud\n    bijgewerktOp\n  }\n}\n\nquery Concept($sleutel: String!) @doel(code: ALGEMEEN) {\n  concept(sleutel: $sleutel) {\n    id\n    sleutel\n    inhoud\n    bijgewerktOp\n  }\n}\n\nmutation ConceptBewaren($invoer: ConceptBewarenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  conceptBewaren(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}\n\nmutation ConceptWissen($invoer: ConceptWissenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  conceptWissen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}": types.ConceptenDocument,
    "fragment ToegangsverzoekVelden on Toegangsverzoek {\n  id\n  casusId\n  casusnummer\n  hoedanigheid\n  beslisser\n  labels\n  gevraagdOp\n  gevraagdTot\n  termijn\n  werkdagenOver\n  toestand\n  beslistOp\n  toegekend\n  tot\n  gestoptOp\n  isVanMij\n  magBeslissen\n}\n\nquery Toegangsverzoeken @doel(code: ALGEMEEN) {\n  toegangsverzoeken {\n    ...ToegangsverzoekVelden\n    motivering\n    beslisreden\n    aanvrager {\n      id\n      naam\n      organisatie {\n        id\n        naam\n      }\n    }\n    beslistDoor {\n      id\n      naam\n    }\n    gestoptDoor {\n      id\n      naam\n    }\n  }\n}\n\nmutation ToegangToekennen($invoer: ToegangToekennenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  toegangToekennen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}\n\nmutation ToegangAfwijzen($invoer: ToegangAfwijzenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  toegangAfwijzen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}\n\nmutation ToegangBeeindigen($invoer: ToegangBeeindigenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  toegangBeeindigen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}": types.ToegangsverzoekVeldenFragmentDoc,
    "query MijnNoodtoegangen @doel(code: ALGEMEEN) {\n  mijnNoodtoegangen {\n    id\n    casusId\n    casusnummer\n    tot\n    secondenOver\n  }\n}": types.MijnNoodtoegangenDocument,
    "fragment UitkomstVelden on Uitkomst {\n  gelukt\n  id\n  casusId\n  versie\n  weigeringen {\n    code\n    veld\n    tekst\n  }\n  conflict {\n    versie\n    gewijzigdDoor\n    gewijzigdOp\n    velden {\n      veld\n      huidig\n    }\n  }\n}": types.UitkomstVeldenFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Cijfers @doel(code: ALGEMEEN) {\n  cijfers {\n    gekekenOp\n    groepen {\n      code\n      naam\n      ververstOp\n      maten {\n        maat\n        vakken {\n          code\n          aantal\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Cijfers @doel(code: ALGEMEEN) {\n  cijfers {\n    gekekenOp\n    groepen {\n      code\n      naam\n      ververstOp\n      maten {\n        maat\n        vakken {\n          code\n          aantal\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Nota @doel(code: ALGEMEEN) {\n  nota {\n    vergelijking {\n      onderdeel\n      wat\n      gedrukt\n      geteld\n      stand\n      uitleg\n    }\n  }\n}"): (typeof documents)["query Nota @doel(code: ALGEMEEN) {\n  nota {\n    vergelijking {\n      onderdeel\n      wat\n      gedrukt\n      geteld\n      stand\n      uitleg\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AfschermingVelden on Afscherming {\n  label\n  velden\n  reden\n  grondslag\n  beslisser\n  kanAanvragen\n}"): (typeof documents)["fragment AfschermingVelden on Afscherming {\n  label\n  velden\n  reden\n  grondslag\n  beslisser\n  kanAanvragen\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BerichtVelden on Bericht {\n  id\n  soort\n  casusId\n  handelingId\n  op\n  gelezenOp\n}\n\nquery Berichten @doel(code: ALGEMEEN) {\n  berichten {\n    ...BerichtVelden\n  }\n}\n\nsubscription NieuwBericht @doel(code: ALGEMEEN) {\n  bericht {\n    ...BerichtVelden\n  }\n}\n\nmutation BerichtLezen($invoer: BerichtLezenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  berichtLezen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}"): (typeof documents)["fragment BerichtVelden on Bericht {\n  id\n  soort\n  casusId\n  handelingId\n  op\n  gelezenOp\n}\n\nquery Berichten @doel(code: ALGEMEEN) {\n  berichten {\n    ...BerichtVelden\n  }\n}\n\nsubscription NieuwBericht @doel(code: ALGEMEEN) {\n  bericht {\n    ...BerichtVelden\n  }\n}\n\nmutation BerichtLezen($invoer: BerichtLezenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  berichtLezen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Concepten @doel(code: ALGEMEEN) {\n  concepten {\n    id\n    sleutel\n    inhoud\n    bijgewerktOp\n  }\n}\n\nquery Concept($sleutel: String!) @doel(code: ALGEMEEN) {\n  concept(sleutel: $sleutel) {\n    id\n    sleutel\n    inhoud\n    bijgewerktOp\n  }\n}\n\nmutation ConceptBewaren($invoer: ConceptBewarenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  conceptBewaren(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}\n\nmutation ConceptWissen($invoer: ConceptWissenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  conceptWissen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}"): (typeof documents)["query Concepten @doel(code: ALGEMEEN) {\n  concepten {\n    id\n    sleutel\n    inhoud\n    bijgewerktOp\n  }\n}\n\nquery Concept($sleutel: String!) @doel(code: ALGEMEEN) {\n  concept(sleutel: $sleutel) {\n    id\n    sleutel\n    inhoud\n    bijgewerktOp\n  }\n}\n\nmutation ConceptBewaren($invoer: ConceptBewarenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  conceptBewaren(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}\n\nmutation ConceptWissen($invoer: ConceptWissenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  conceptWissen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ToegangsverzoekVelden on Toegangsverzoek {\n  id\n  casusId\n  casusnummer\n  hoedanigheid\n  beslisser\n  labels\n  gevraagdOp\n  gevraagdTot\n  termijn\n  werkdagenOver\n  toestand\n  beslistOp\n  toegekend\n  tot\n  gestoptOp\n  isVanMij\n  magBeslissen\n}\n\nquery Toegangsverzoeken @doel(code: ALGEMEEN) {\n  toegangsverzoeken {\n    ...ToegangsverzoekVelden\n    motivering\n    beslisreden\n    aanvrager {\n      id\n      naam\n      organisatie {\n        id\n        naam\n      }\n    }\n    beslistDoor {\n      id\n      naam\n    }\n    gestoptDoor {\n      id\n      naam\n    }\n  }\n}\n\nmutation ToegangToekennen($invoer: ToegangToekennenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  toegangToekennen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}\n\nmutation ToegangAfwijzen($invoer: ToegangAfwijzenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  toegangAfwijzen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}\n\nmutation ToegangBeeindigen($invoer: ToegangBeeindigenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  toegangBeeindigen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}"): (typeof documents)["fragment ToegangsverzoekVelden on Toegangsverzoek {\n  id\n  casusId\n  casusnummer\n  hoedanigheid\n  beslisser\n  labels\n  gevraagdOp\n  gevraagdTot\n  termijn\n  werkdagenOver\n  toestand\n  beslistOp\n  toegekend\n  tot\n  gestoptOp\n  isVanMij\n  magBeslissen\n}\n\nquery Toegangsverzoeken @doel(code: ALGEMEEN) {\n  toegangsverzoeken {\n    ...ToegangsverzoekVelden\n    motivering\n    beslisreden\n    aanvrager {\n      id\n      naam\n      organisatie {\n        id\n        naam\n      }\n    }\n    beslistDoor {\n      id\n      naam\n    }\n    gestoptDoor {\n      id\n      naam\n    }\n  }\n}\n\nmutation ToegangToekennen($invoer: ToegangToekennenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  toegangToekennen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}\n\nmutation ToegangAfwijzen($invoer: ToegangAfwijzenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  toegangAfwijzen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}\n\nmutation ToegangBeeindigen($invoer: ToegangBeeindigenInvoer!, $sleutel: ID!) @doel(code: ALGEMEEN) {\n  toegangBeeindigen(invoer: $invoer, sleutel: $sleutel) {\n    ...UitkomstVelden\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MijnNoodtoegangen @doel(code: ALGEMEEN) {\n  mijnNoodtoegangen {\n    id\n    casusId\n    casusnummer\n    tot\n    secondenOver\n  }\n}"): (typeof documents)["query MijnNoodtoegangen @doel(code: ALGEMEEN) {\n  mijnNoodtoegangen {\n    id\n    casusId\n    casusnummer\n    tot\n    secondenOver\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment UitkomstVelden on Uitkomst {\n  gelukt\n  id\n  casusId\n  versie\n  weigeringen {\n    code\n    veld\n    tekst\n  }\n  conflict {\n    versie\n    gewijzigdDoor\n    gewijzigdOp\n    velden {\n      veld\n      huidig\n    }\n  }\n}"): (typeof documents)["fragment UitkomstVelden on Uitkomst {\n  gelukt\n  id\n  casusId\n  versie\n  weigeringen {\n    code\n    veld\n    tekst\n  }\n  conflict {\n    versie\n    gewijzigdDoor\n    gewijzigdOp\n    velden {\n      veld\n      huidig\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;