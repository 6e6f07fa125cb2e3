import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function ongeldig(naam: string): GraphQLError {
  return new GraphQLError(`Geen geldige ${naam}.`, { extensions: { code: 'ONGELDIGE_INVOER' } });
}

/** Values leave PostgreSQL as ISO text already, so writing them out costs nothing. */
function isoScalar(naam: string, description: string, patroon: RegExp): GraphQLScalarType<string, string> {
  const lees = (waarde: unknown): string => {
    if (typeof waarde !== 'string' || !patroon.test(waarde) || Number.isNaN(Date.parse(waarde))) throw ongeldig(naam);
    return waarde;
  };
  return new GraphQLScalarType<string, string>({
    name: naam,
    description,
    serialize: (waarde) => (waarde instanceof Date ? waarde.toISOString() : String(waarde)),
    parseValue: lees,
    parseLiteral: (ast) => {
      if (ast.kind !== Kind.STRING) throw ongeldig(naam);
      return lees(ast.value);
    },
  });
}

export const DatumScalar = isoScalar('Datum', 'A day: YYYY-MM-DD.', /^\d{4}-\d{2}-\d{2}$/);
export const TijdstipScalar = isoScalar('Tijdstip', 'A moment: ISO 8601 with a time zone.', /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/);
