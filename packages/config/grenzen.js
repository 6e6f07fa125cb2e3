import { fileURLToPath } from 'node:url';
import boundaries from 'eslint-plugin-boundaries';

const elementen = [
  { type: 'begrippen', pattern: 'packages/begrippen' },
  { type: 'beleid', pattern: 'packages/beleid' },
  { type: 'demo', pattern: 'packages/demo' },
  { type: 'ui', pattern: 'packages/ui' },
  { type: 'portal', pattern: 'packages/portal' },
  { type: 'formulier', pattern: 'packages/formulier' },
  { type: 'muur', pattern: 'packages/muur' },
  { type: 'storing', pattern: 'packages/storing' },
  { type: 'advies', pattern: 'packages/advies' },
  { type: 'rechten', pattern: 'packages/rechten' },
  { type: 'raadsverzoek', pattern: 'packages/raadsverzoek' },
  { type: 'meten', pattern: 'packages/meten' },
  { type: 'reizen', pattern: 'packages/reizen' },
  { type: 'bench', pattern: 'packages/bench' },
  { type: 'lokaal', pattern: 'infra/lokaal' },
  { type: 'identiteit', pattern: 'services/identiteit' },
  { type: 'proef', mode: 'full', pattern: ['services/gateway/src/**/*.test.ts', 'services/gateway/src/proef/**/*'] },
  {
    type: 'slice-open',
    mode: 'full',
    pattern: ['services/gateway/src/slices/*/*.entity.ts', 'services/gateway/src/slices/*/*.toestand.ts'],
    capture: ['slice'],
  },
  { type: 'slice', mode: 'full', pattern: 'services/gateway/src/slices/*/**/*', capture: ['slice'] },
  { type: 'zicht', mode: 'full', pattern: 'services/gateway/src/zicht/**/*' },
  { type: 'platform', mode: 'full', pattern: 'services/gateway/src/platform/**/*' },
  { type: 'gateway', mode: 'full', pattern: 'services/gateway/src/**/*' },
  { type: 'portaal-app', mode: 'full', pattern: 'portals/*/src/app/**/*', capture: ['portaal'] },
  { type: 'portaal-gql', mode: 'full', pattern: 'portals/*/src/gql/**/*', capture: ['portaal'] },
  { type: 'portaal-slice', mode: 'full', pattern: 'portals/*/src/*/**/*', capture: ['portaal', 'slice'] },
  { type: 'portaal-wortel', mode: 'full', pattern: 'portals/*/src/*', capture: ['portaal'] },
];

const PORTAAL = ['portaal-app', 'portaal-slice', 'portaal-gql', 'portaal-wortel'];
const GATEWAY = ['gateway', 'platform', 'zicht', 'slice', 'slice-open', 'proef'];

const regels = [
  {
    from: ['begrippen'],
    disallow: ['*'],
    message: 'begrippen staat onderaan: het importeert niets uit de werkruimte, zodat server en portalen dezelfde woorden delen.',
  },
  {
    from: ['beleid'],
    disallow: ['*'],
    message: 'beleid is puur en importeert alleen begrippen: een privacy officer moet het kunnen lezen en een portaal moet het kunnen draaien.',
  },
  { from: ['beleid'], allow: ['begrippen'] },
  { from: ['begrippen'], allow: ['begrippen'] },
  { from: ['beleid'], allow: ['beleid'] },
  {
    from: ['muur'],
    disallow: ['*'],
    message: 'muur bewijst van buiten: wie het beleid uit de code haalt die beproefd wordt, bewijst alleen dat die code zichzelf gelijk is.',
  },
  { from: ['muur'], allow: ['muur', 'demo'] },
  { from: ['storing'], allow: ['storing', 'muur'] },
  {
    from: ['ui', 'portal', 'formulier', 'advies', 'rechten', 'raadsverzoek', 'meten', ...PORTAAL],
    disallow: ['identiteit', 'lokaal', 'reizen', 'muur', 'storing', 'bench', 'demo', ...GATEWAY],
    message: 'Portalen importeren packages, nooit services: wat zij mogen zien komt alleen over het contract.',
  },
  {
    from: ['ui'],
    disallow: ['portal', 'formulier', 'advies', 'rechten', 'raadsverzoek', 'meten', ...PORTAAL],
    message: 'ui kent geen sessie en geen gegevens; alleen zo blijft elk onderdeel los te bekijken en te testen.',
  },
  {
    from: PORTAAL,
    disallow: PORTAAL.map((type) => [type, { portaal: '!${from.portaal}' }]),
    message: 'Een portaal gebruikt iets van een ander portaal alleen via de federatie, anders zijn zij niet los uit te rollen.',
  },
  {
    from: ['portaal-slice'],
    disallow: [['portaal-slice', { slice: '!${from.slice}' }]],
    message: 'Slices van een portaal importeren elkaar niet; wat zij delen hoort in packages/portal of packages/ui.',
  },
  {
    from: GATEWAY.filter((type) => type !== 'gateway' && type !== 'proef'),
    disallow: ['slice'],
    message: 'Alleen *.entity.ts en *.toestand.ts van een andere slice zijn te importeren: de rest is haar binnenkant.',
  },
  { from: ['slice', 'slice-open'], allow: [['slice', { slice: '${from.slice}' }]] },
  {
    from: ['platform'],
    disallow: ['slice', 'slice-open', 'zicht', 'gateway'],
    message: 'platform kent geen domeinwoorden: http, sessie, database en taken moeten los te lezen zijn.',
  },
];

/** The boundaries of the architecture, each with the reason a reader gets when crossing one. */
export const grenzen = {
  files: ['src/**/*.{ts,tsx}'],
  plugins: { boundaries },
  settings: {
    'boundaries/root-path': fileURLToPath(new URL('../../', import.meta.url)),
    'boundaries/elements': elementen,
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
    'import/resolver': { [fileURLToPath(new URL('./import-resolver.cjs', import.meta.url))]: {} },
  },
  rules: { 'boundaries/element-types': ['error', { default: 'allow', rules: regels }] },
};
