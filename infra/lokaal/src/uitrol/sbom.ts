import { createHash } from 'node:crypto';
import type { Geleverd } from './geleverd.js';

interface Onderdeel {
  readonly type: 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
  readonly hashes: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
}

export interface Sbom {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: { readonly component: { readonly type: 'application'; readonly 'bom-ref': string; readonly name: string; readonly licenses: Onderdeel['licenses'] } };
  readonly components: readonly Onderdeel[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const ZELF = 'blijvend-veilig';

// An @ of a scope is written as %40 in a package URL.
const purlVan = (naam: string, versie: string): string => `pkg:npm/${naam.replace('@', '%40')}@${versie}`;

const licentiesVan = (licentie: string): Onderdeel['licenses'] => (licentie === '' ? [] : [/ /.test(licentie) ? { expression: licentie } : { license: { id: licentie } }]);

const hashesVan = (integriteit: string): Onderdeel['hashes'] =>
  integriteit.startsWith('sha512-') ? [{ alg: 'SHA-512', content: Buffer.from(integriteit.slice('sha512-'.length), 'base64').toString('hex') }] : [];

/** The same libraries give the same number: two lists can be told apart by it. */
const nummerVan = (geleverd: readonly Geleverd[]): string => {
  const hash = createHash('sha256').update(geleverd.map(({ naam, versie, integriteit }) => `${naam}@${versie} ${integriteit}`).join('\n')).digest('hex');
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

/** CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). */
export function maakSbom(geleverd: readonly Geleverd[]): Sbom {
  const refs = new Map(geleverd.map(({ naam, versie }) => [`${naam}@${versie}`, purlVan(naam, versie)]));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: nummerVan(geleverd),
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': ZELF, name: ZELF, licenses: [{ license: { id: 'EUPL-1.2' } }] } },
    components: geleverd.map(({ naam, versie, licentie, integriteit }) => ({
      type: 'library',
      'bom-ref': purlVan(naam, versie),
      name: naam,
      version: versie,
      purl: purlVan(naam, versie),
      licenses: licentiesVan(licentie),
      hashes: hashesVan(integriteit),
    })),
    dependencies: geleverd.map(({ naam, versie, vereist }) => ({ ref: purlVan(naam, versie), dependsOn: [...new Set(vereist.flatMap((ander) => refs.get(ander) ?? []))].sort() })),
  };
}
