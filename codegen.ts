import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const PORTALEN = ['veilig-thuis', 'duo', 'rvdk', 'wijkteam', 'privacy', 'sturing'] as const;

// Drafts, messages and the like are used in every portal: each portal registers them, and each contract must allow them.
const GEMEENSCHAPPELIJK = 'packages/portal/src/**/!(*.casus).graphql';

// Beside them what only portals have in which people work with families: asking why, and asking for access.
const BIJ_GEZINNEN = 'packages/portal/src/**/*.casus.graphql';

const ZONDER_GEZINNEN: readonly string[] = ['privacy', 'sturing'];

// A part of one portal that is shown inside another asks as that other portal, so it is registered there too. What whoever holds a
// dossier does for the family is the same in three portals.
const ONDERDELEN: Partial<Record<(typeof PORTALEN)[number], string[]>> = {
  'veilig-thuis': ['packages/rechten/src/**/*.graphql', 'packages/raadsverzoek/src/**/*.graphql'],
  duo: ['packages/advies/src/**/*.graphql', 'portals/veilig-thuis/src/overdracht/overdrachtstand.graphql', 'packages/rechten/src/**/*.graphql', 'packages/raadsverzoek/src/**/*.graphql', 'packages/meten/src/**/*.graphql'],
  privacy: ['packages/meten/src/nota/*.graphql'],
  sturing: ['packages/meten/src/**/*.graphql'],
  wijkteam: ['packages/advies/src/**/*.graphql', 'portals/veilig-thuis/src/overdracht/overdrachtstand.graphql', 'packages/rechten/src/**/*.graphql'],
};

// The bare digest, as the gateway counts it again when it reads the register.
const sha256 = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

const uitvoer = (contract: string, documents: string[]) => ({
  schema: `schema/contracten/${contract}.graphql`,
  documents,
  preset: 'client' as const,
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: { mode: 'embedHashInDocument' as const, hashAlgorithm: sha256 },
    skipIndexFile: true,
  },
  documentTransforms: [addTypenameSelectionDocumentTransform],
  config: {
    enumType: 'string-literal' as const,
    scalars: { ID: 'string', Datum: 'string', Tijdstip: 'string' },
    strictScalars: true,
    useTypeImports: true,
    importExtension: '.js',
    nonOptionalTypename: true,
    skipTypeNameForRoot: true,
    dedupeFragments: true,
  },
});

const config: CodegenConfig = {
  // A mistake in one portal does not hold up the others; registering checks every operation once more.
  allowPartialOutputs: true,
  generates: {
    'packages/portal/src/gql/': uitvoer('duo', [GEMEENSCHAPPELIJK, BIJ_GEZINNEN]),
    // On the narrowest of the three contracts: what it asks fits the other two.
    'packages/rechten/src/gql/': uitvoer('wijkteam', [GEMEENSCHAPPELIJK, 'packages/rechten/src/**/*.graphql']),
    // Both portals in which the Raad is asked know all of it.
    'packages/raadsverzoek/src/gql/': uitvoer('veilig-thuis', [GEMEENSCHAPPELIJK, 'packages/raadsverzoek/src/**/*.graphql']),
    'packages/advies/src/gql/': uitvoer('wijkteam', [GEMEENSCHAPPELIJK, 'packages/advies/src/**/*.graphql']),
    // What only counts, on the contract that knows nothing else.
    'packages/meten/src/gql/': uitvoer('sturing', [GEMEENSCHAPPELIJK, 'packages/meten/src/**/*.graphql']),
    ...Object.fromEntries(
      PORTALEN.map((portaal) => [
        `portals/${portaal}/src/gql/`,
        uitvoer(portaal, [GEMEENSCHAPPELIJK, ...(ZONDER_GEZINNEN.includes(portaal) ? [] : [BIJ_GEZINNEN]), `portals/${portaal}/src/**/*.graphql`, ...(ONDERDELEN[portaal] ?? [])]),
      ]),
    ),
  },
};

export default config;
