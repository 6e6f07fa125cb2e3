import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vandaag } from '@bv/begrippen';
import {
  buildSchema, type DocumentNode, type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLObjectType, type GraphQLOutputType, isEnumType, isListType, isObjectType, Kind, type OperationDefinitionNode, OperationTypeNode, parse,
  type SelectionSetNode,
} from 'graphql';

const CONTRACT = buildSchema(readFileSync(join(import.meta.dirname, '../../../../../schema/contracten/duo.graphql'), 'utf8'));

/** What makes Samira one of the duo of this family, now; and a moment that is not over. */
const VAST: Readonly<Record<string, unknown>> = {
  'Casus.id': 'casus-1', 'Casus.toestand': 'BIJ_DUO', 'Partij.id': 'samira', 'Partij.naam': 'Samira El Amrani', 'Betrokkenheid.hoedanigheid': 'DUOLID', 'Betrokkenheid.stand': 'ACTIEF', 'Betrokkenheid.tot': null,
  'Gezinslid.isLid': true, 'Gezinslid.isDirectbetrokkene': true, 'Gezinslid.overledenOp': null, 'Gezinslid.verwachtOp': null, 'Overdracht.soort': 'NAAR_WIJKTEAM', 'Risicoinventarisatie.vastgesteldOp': null,
  'Situatie.toestand': 'ACTUEEL', 'Risicolijst.geldigVan': '2020-01-01', 'Risicolijst.geldigTot': null, 'Leerpunt.beoordeeldOp': null, 'Casus.geslotenOp': null, 'Casus.gearchiveerdOp': null, 'ReflectieTelling.maand': '2026-10',
};

const waardeVan = (type: GraphQLOutputType, naam: string, ouder: string): unknown => {
  const soort = getNamedType(type);
  if (isEnumType(soort)) return soort.getValues()[0]?.name ?? null;
  switch (soort.name) {
    case 'ID': return `${ouder.toLowerCase()}-1`;
    case 'Int': case 'Float': return 3;
    case 'Boolean': return true;
    case 'Datum': return vandaag();
    case 'Tijdstip': return new Date(Date.now() - 60_000).toISOString();
    default: return `Tekst bij ${naam}`;
  }
};

/** An answer to any registered operation, one of everything: enough to draw each page in its full form. */
export const verzin = (tekst: string): Record<string, unknown> => {
  const document: DocumentNode = parse(tekst);
  const fragmenten = new Map(document.definitions.filter((deel): deel is FragmentDefinitionNode => deel.kind === Kind.FRAGMENT_DEFINITION).map((deel) => [deel.name.value, deel]));
  const object = (type: GraphQLObjectType, selectie: SelectionSetNode): Record<string, unknown> =>
    Object.assign({ __typename: type.name }, ...selectie.selections.map((keuze): Record<string, unknown> => {
      if (keuze.kind === Kind.FRAGMENT_SPREAD) return object(type, fragmenten.get(keuze.name.value)?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] });
      if (keuze.kind === Kind.INLINE_FRAGMENT) return object(type, keuze.selectionSet);
      const naam = keuze.name.value;
      const veld = type.getFields()[naam];
      const sleutel = `${type.name}.${naam}`;
      const uit = keuze.alias?.value ?? naam;
      if (!veld) return {};
      if (sleutel in VAST) return { [uit]: VAST[sleutel] };
      const soort = getNamedType(veld.type);
      const waarde = isObjectType(soort) && keuze.selectionSet ? object(soort, keuze.selectionSet) : waardeVan(veld.type, naam, type.name);
      const isLijst = isListType(getNullableType(veld.type));
      // Nothing is withheld from the duo here: that has tests of its own.
      return { [uit]: naam === 'afschermingen' ? [] : isLijst ? [waarde] : waarde };
    })) as Record<string, unknown>;
  const operatie = document.definitions.find((deel): deel is OperationDefinitionNode => deel.kind === Kind.OPERATION_DEFINITION);
  const wortel = operatie?.operation === OperationTypeNode.MUTATION ? CONTRACT.getMutationType() : CONTRACT.getQueryType();
  if (!operatie || !wortel) throw new Error('Geen operatie van het contract.');
  return object(wortel, operatie.selectionSet);
};
