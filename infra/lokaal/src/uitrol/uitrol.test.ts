import { describe, expect, test } from '@jest/globals';
import { bestanden, bij, type Boom, chartsom, leesAlle, leesTekst, leesYaml, lijst } from './manifesten.js';

const compose = leesYaml('compose/compose.yaml');
const diensten = Object.entries(compose['services'] as Record<string, Boom>);
const bewaarplek = leesYaml('bewaarplek/compose.yaml');
const manifesten = leesAlle('helm/weergave.yaml');
const vanSoort = (soort: string): Boom[] => manifesten.filter(({ kind }) => kind === soort);
const naamVan = (manifest: Boom): unknown => bij(manifest, 'metadata', 'name');
const podspecs = [...vanSoort('Deployment'), ...vanSoort('Job')].map((manifest) => [naamVan(manifest), bij(manifest, 'spec', 'template', 'spec')] as const);
const containers = podspecs.flatMap(([naam, spec]) => lijst(bij(spec, 'containers')).map((container) => [naam, container] as const));

/** An image of which everybody gets the same: an exact version or a digest, and no host before the name. */
const isVast = (beeld: unknown): boolean => typeof beeld === 'string' && /^[a-z0-9-]+(\/[a-z0-9-]+)*(:v?\d[\w.-]*|:\$\{\w+:\?[^}]*\}|@sha256:[0-9a-f]{64})$/.test(beeld);

describe('overal', () => {
  const eigen = bestanden().filter((pad) => !pad.startsWith('lokaal'));

  test('geen beeld zonder precieze versie, en geen adres van een register', () => {
    const beelden = eigen.flatMap((pad) => [...leesTekst(pad).matchAll(/^\s*(?:FROM|image:|imageName:)\s+"?(\S+)/gm)].map(([, beeld]) => beeld ?? '')).filter((beeld) => !beeld.includes('{{'));
    expect(beelden.length).toBeGreaterThan(10);
    expect(beelden.filter((beeld) => !isVast(beeld) && !/^\$\{|^blijvend-veilig\//.test(beeld))).toEqual([]);
    for (const pad of eigen) expect([pad, /docker\.io|ghcr\.io|quay\.io|gcr\.io|registry\.k8s\.io|:latest\b/.test(leesTekst(pad))]).toEqual([pad, false]);
  });

  test('geen geheim in een bestand: alleen namen van bestanden en van Secrets', () => {
    for (const pad of eigen) {
      const verdacht = leesTekst(pad)
        .split('\n')
        .filter((regel) => /-----BEGIN|(password|passwd|secret|wachtwoord|token)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_-]{12,}["']?\s*$/i.test(regel) && !/_FILE|_BESTAND|secretName|secretKey|proxy-ssl-secret|hashAlgorithm/.test(regel));
      expect([pad, verdacht]).toEqual([pad, []]);
    }
  });
});

describe('compose', () => {
  test.each([...diensten, ...Object.entries(bewaarplek['services'] as Record<string, Boom>)])('%s: alleen-lezen, zonder rechten van root, met een grens aan geheugen en processen', (_, dienst) => {
    expect(dienst['read_only']).toBe(true);
    expect(dienst['cap_drop']).toEqual(['ALL']);
    expect(dienst['security_opt']).toEqual(['no-new-privileges:true']);
    expect(dienst['user']).toMatch(/^[1-9]\d*:\d+$/);
    expect(dienst['mem_limit']).toBeDefined();
    expect(dienst['pids_limit']).toBeDefined();
    expect(dienst).not.toHaveProperty('privileged');
    expect(isVast(dienst['image'])).toBe(true);
  });

  test('twee gateways, die wachten op de migratie en stoppen met geduld', () => {
    for (const naam of ['gateway-a', 'gateway-b']) {
      expect(bij(compose, 'services', naam, 'depends_on', 'migratie', 'condition')).toBe('service_completed_successfully');
      expect(bij(compose, 'services', naam, 'stop_grace_period')).toBe('30s');
      expect(bij(compose, 'services', naam, 'healthcheck', 'test')).toEqual(['CMD', 'node', 'services/gateway/dist/opdrachtregel/gezondheid.js', 'gereed']);
    }
  });

  test('van buiten is alleen de deur te bereiken, en de database heeft geen weg naar buiten', () => {
    expect(diensten.filter(([, dienst]) => 'ports' in dienst).map(([naam]) => naam)).toEqual(['proxy']);
    expect(bij(compose, 'networks', 'gegevens', 'internal')).toBe(true);
    expect(bij(compose, 'services', 'database', 'networks')).toEqual(['gegevens']);
  });

  test('de gateways hebben geen weg naar buiten dan de doorgang, die alleen de bewaarplek kent en niet in het verkeer kijkt', () => {
    for (const naam of ['gateway-a', 'gateway-b']) expect(bij(compose, 'services', naam, 'networks')).toEqual(['gegevens', 'voor']);
    expect([bij(compose, 'networks', 'voor', 'internal'), bij(compose, 'services', 'doorgang', 'profiles')]).toEqual([true, ['elders']]);
    const doorgang = leesTekst('compose/doorgang.cfg');
    expect([...doorgang.matchAll(/^\s*(?:server|mode|bind) .*$/gm)].map(([regel]) => regel.trim())).toEqual(['mode tcp', 'bind :8443', 'server bewaarplek "${BV_BEWAARADRES}"']);
  });

  test('elk geheim komt uit een bestand, en de gateway krijgt het adres van de eigenaar niet', () => {
    const geheimen = Object.entries(compose['secrets'] as Record<string, Boom>);
    for (const [naam, { file }] of geheimen) expect([naam, file]).toEqual([naam, `./geheimen/${naam}`]);
    const gevraagd = new Set(diensten.flatMap(([, dienst]) => (dienst['secrets'] ?? []) as string[]));
    expect([...gevraagd].sort()).toEqual(geheimen.map(([naam]) => naam).sort());
    const maker = leesTekst('compose/geheimen.sh');
    for (const naam of gevraagd) {
      if (naam === 'certificaat') continue;
      const [, dienst] = /^(.*)_(?:certificaat|sleutel)$/.exec(naam) ?? [];
      expect([naam, maker]).toEqual([naam, expect.stringMatching(new RegExp(naam === 'interne_ca' ? '-out geheimen/interne_ca ' : `^(schrijf ${naam}|teken ${dienst ?? '-'}) `, 'm'))]);
    }
    // Whoever has the key of the authority can be any of the services.
    expect(gevraagd).not.toContain('interne_ca_sleutel');
    for (const naam of ['gateway-a', 'gateway-b']) expect(bij(compose, 'services', naam, 'secrets')).not.toContain('beheer_url');
  });

  test('PostgreSQL verliest niets en zegt niets van een rij; wie niet genoemd is komt er niet in', () => {
    const instellingen = leesTekst('compose/postgresql.conf');
    for (const regel of ['fsync = on', 'full_page_writes = on', 'synchronous_commit = on', 'log_error_verbosity = terse', 'log_min_error_statement = panic', 'log_parameter_max_length_on_error = 0']) expect(instellingen).toContain(regel);
    expect(JSON.stringify(bij(compose, 'services', 'database', 'environment'))).toContain('--data-checksums');
    const toegang = leesTekst('compose/pg_hba.conf').split('\n').filter((regel) => regel !== '' && !regel.startsWith('#'));
    expect(toegang.filter((regel) => !regel.endsWith('scram-sha-256') || /^host\s+all/.test(regel))).toEqual([]);
  });

  test('de deur spreekt TLS 1.2 en 1.3 met AEAD, stuurt alleen pagina\'s door naar https, en laat de bewaking niet naar buiten', () => {
    const deur = leesTekst('compose/haproxy.cfg');
    const oud = [...deur.matchAll(/ssl-default-bind-ciphers (\S+)/g)].flatMap(([, namen]) => (namen ?? '').split(':'));
    expect(oud.length).toBeGreaterThan(3);
    for (const naam of oud) expect(naam).toMatch(/^ECDHE-(ECDSA|RSA)-(AES(128|256)-GCM-SHA(256|384)|CHACHA20-POLY1305)$/);
    expect(deur).toContain('ssl-min-ver TLSv1.2 no-tls-tickets');
    const zonderTls = /frontend onversleuteld[\s\S]*?(?=\nfrontend )/.exec(deur)?.[0].split('\n').map((regel) => regel.trim()).filter((regel) => regel.startsWith('http-request')) ?? [];
    expect(zonderTls).toEqual([
      'http-request deny deny_status 403 unless METH_GET',
      'http-request deny deny_status 403 if { path_beg /graphql /document /afmelden /sessie /aanmelden/afgemeld }',
      expect.stringMatching(/^http-request redirect prefix "https:/),
    ]);
    expect(deur).toContain('^/+(metrics|gezond|gereed)/*$');
    expect(deur).not.toMatch(/log-format.*(%HP|%HU|%r|%\{\+Q\}r|capture)/);
  });
});

describe('compose binnen: elke verbinding versleuteld, en alleen met de eigen autoriteit', () => {
  const dienst = (naam: string, ...pad: readonly string[]): unknown => bij(compose, 'services', naam, ...pad);
  const deur = leesTekst('compose/haproxy.cfg');

  test('de deur praat alleen met een gateway en een aanmelddienst die hun naam bewijzen', () => {
    const achter = [...deur.matchAll(/^backend (\S+)\n([\s\S]*?)(?=\n\n|$(?![\s\S]))/gm)];
    expect(achter.map(([, naam]) => naam)).toEqual(['gateways', 'keycloak']);
    for (const [, naam, regels] of achter) expect([naam, regels]).toEqual([naam, expect.stringMatching(/ ssl verify required ca-file "\$\{BV_INTERNE_CA-\/run\/secrets\/interne_ca\}" sni str\((gateway|keycloak)\)( check-sni gateway)? verifyhost (gateway|keycloak)$/m)]);
    const naarBinnen = /ssl-default-server-options (.*)\n\s+ssl-default-server-ciphersuites (\S+)\n\s+ssl-default-server-ciphers (\S+)/.exec(deur);
    expect(naarBinnen?.[1]).toBe('ssl-min-ver TLSv1.2 no-tls-tickets');
    expect([naarBinnen?.[2], naarBinnen?.[3]]).toEqual([/bind-ciphersuites (\S+)/.exec(deur)?.[1], /bind-ciphers (\S+)/.exec(deur)?.[1]]);
    expect(deur).not.toContain('verify none');
  });

  test('de gateways en de aanmelddienst hebben een certificaat, en luisteren niet zonder', () => {
    for (const naam of ['gateway-a', 'gateway-b']) {
      expect(dienst(naam, 'environment')).toMatchObject({ BV_TLS_CERT: '/run/secrets/gateway_certificaat', BV_TLS_KEY: '/run/secrets/gateway_sleutel' });
      expect(dienst(naam, 'environment')).not.toHaveProperty('BV_TLS');
    }
    expect(dienst('keycloak', 'environment')).toMatchObject({ KC_HTTP_ENABLED: 'false', KC_HTTPS_CERTIFICATE_FILE: '/run/secrets/keycloak_certificaat' });
  });

  test('wie bij PostgreSQL komt, doet dat over TLS en vertrouwt alleen de eigen autoriteit', () => {
    const toegang = leesTekst('compose/pg_hba.conf').split('\n').filter((regel) => regel !== '' && !regel.startsWith('#'));
    expect(toegang.filter((regel) => !/^(local|hostssl)\s/.test(regel))).toEqual([]);
    for (const regel of ['ssl = on', "ssl_min_protocol_version = 'TLSv1.2'"]) expect(leesTekst('compose/postgresql.conf')).toContain(`\n${regel}\n`);
    const zeker = /sslmode=verify-full&sslrootcert=\/run\/secrets\/interne_ca$/;
    expect(dienst('keycloak', 'environment', 'KC_DB_URL')).toMatch(zeker);
    expect(dienst('gateway-a', 'environment')).toMatchObject({ BV_DATABASE: expect.stringMatching(/sslmode=verify-full$/), BV_DATABASE_CA: '/run/secrets/interne_ca' });
    for (const naam of ['migratie', 'beheer', 'backup']) expect(dienst(naam, 'environment')).toMatchObject({ PGSSLROOTCERT: '/run/secrets/interne_ca' });
    expect(dienst('backup', 'environment')).toMatchObject({ PGSSLMODE: 'verify-full' });
  });

  test('wie meet, vraagt de gateways over TLS op hun naam, en sporen gaan er ook over', () => {
    const metend = [leesYaml('waarneming/prometheus.yaml'), bij(leesYaml('waarneming/collector.yaml'), 'receivers', 'prometheus', 'config')];
    for (const bron of metend) expect(bij(bron, 'scrape_configs', 0)).toMatchObject({ scheme: 'https', tls_config: { ca_file: '/run/secrets/interne_ca', server_name: 'gateway' } });
    expect(bij(leesYaml('waarneming/collector.yaml'), 'receivers', 'otlp', 'protocols', 'http', 'tls')).toMatchObject({ cert_file: '/run/secrets/collector_certificaat', min_version: '1.2' });
    expect(dienst('gateway-a', 'environment')).toMatchObject({ BV_SPOREN_CA_BESTAND: '/run/secrets/interne_ca' });
    for (const naam of ['prometheus', 'collector', 'proxy']) expect(dienst(naam, 'secrets')).toContain('interne_ca');
  });

  test('de deur luistert binnen op de poort waarop de gateway de aanmelddienst vraagt', () => {
    expect([dienst('proxy', 'environment', 'BV_POORT_HTTPS'), dienst('proxy', 'ports')]).toEqual([443, ['443:443', '80:8080']]);
  });
});

describe('de bewaarplek van het toegangslog', () => {
  const collector = leesYaml('bewaarplek/collector.yaml');

  test('bevestigt pas wat bewaard is: geen wachtrij en geen batch ertussen', () => {
    expect(bij(collector, 'service', 'pipelines')).toEqual({ logs: { receivers: ['otlp'], processors: ['memory_limiter'], exporters: ['awss3'] } });
    expect(bij(collector, 'exporters', 'awss3', 'sending_queue')).toEqual({ enabled: false });
  });

  test('neemt alleen aan over TLS, van wie het woord kent, en bewaart elk verzoek onder een eigen naam', () => {
    expect(bij(collector, 'receivers', 'otlp', 'protocols')).toEqual({ http: { endpoint: expect.any(String), tls: expect.objectContaining({ min_version: '1.2' }), auth: { authenticator: 'bearertokenauth' } } });
    expect(bij(collector, 'exporters', 'awss3', 's3uploader', 'unique_key_func_name')).toBe('uuidv7');
    const geheimen = Object.entries(bewaarplek['secrets'] as Record<string, Boom>);
    for (const [naam, { file }] of geheimen) expect([naam, file]).toEqual([naam, `./geheimen/${naam}`]);
    expect(bij(bewaarplek, 'services', 'collector', 'secrets')).toEqual(geheimen.map(([naam]) => naam));
  });
});

describe('Keycloak', () => {
  const realm = leesYaml('compose/keycloak/blijvend-veilig-realm.json');
  const [client] = lijst(realm['clients']);

  test('één client, met een geheim van buiten, PKCE en één terugadres', () => {
    expect(lijst(realm['clients'])).toHaveLength(1);
    expect(client).toMatchObject({ clientId: 'blijvend-veilig', secret: '${BV_OIDC_CLIENT_SECRET}', publicClient: false, implicitFlowEnabled: false, directAccessGrantsEnabled: false, redirectUris: ['${BV_HERKOMST}/aanmelden/terug'] });
    expect(bij(client, 'attributes', 'pkce.code.challenge.method')).toBe('S256');
  });

  test('het niveau dat de gateway eist, is er, en elke stap van het aanmelden bestaat', () => {
    expect(bij(realm, 'attributes', 'acr.loa.map')).toContain(`"${String(bij(compose, 'services', 'gateway-a', 'environment', 'BV_OIDC_ACR'))}"`);
    const stromen = lijst(realm['authenticationFlows']);
    const namen = stromen.map(({ alias }) => alias);
    expect(namen).toContain(realm['browserFlow']);
    const stappen = stromen.flatMap(({ authenticationExecutions }) => lijst(authenticationExecutions));
    expect(stappen.flatMap(({ flowAlias }) => (flowAlias === undefined ? [] : [flowAlias])).filter((naam) => !namen.includes(naam))).toEqual([]);
    const instellingen = lijst(realm['authenticatorConfig']).map(({ alias }) => alias);
    expect(stappen.flatMap(({ authenticatorConfig }) => (authenticatorConfig === undefined ? [] : [authenticatorConfig])).sort()).toEqual(instellingen.sort());
  });

  test('de sessie daar duurt niet langer dan hier', () => {
    expect([realm['ssoSessionIdleTimeout'], realm['ssoSessionMaxLifespan'], realm['rememberMe']]).toEqual([900, 36_000, false]);
    expect(realm).not.toHaveProperty('users');
  });
});

describe('de Helm-chart', () => {
  test('weergave.yaml hoort bij de chart; anders: infra/helm/weergave.sh', () => {
    expect(leesTekst('helm/weergave.yaml').split('\n')[1]).toBe(`# chart ${chartsom()}`);
  });

  test.each(podspecs)('%s draait onder de strengste regels voor pods', (_, spec) => {
    expect(bij(spec, 'automountServiceAccountToken')).toBe(false);
    expect(bij(spec, 'securityContext')).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    for (const vlag of ['hostNetwork', 'hostPID', 'hostIPC']) expect(spec).not.toHaveProperty(vlag);
    expect(lijst(bij(spec, 'volumes')).filter((volume) => 'hostPath' in volume)).toEqual([]);
  });

  test.each(containers)('%s: alleen-lezen, zonder rechten, met middelen, en geen geheim in de omgeving', (_, container) => {
    expect(container['securityContext']).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, privileged: false, capabilities: { drop: ['ALL'] } });
    expect(bij(container, 'resources', 'requests')).toMatchObject({ cpu: expect.anything(), memory: expect.anything() });
    expect(bij(container, 'resources', 'limits', 'memory')).toBeDefined();
    expect(isVast(container['image'])).toBe(true);
    for (const { name, valueFrom } of lijst(container['env'])) expect([name, valueFrom, /^(BV_GEHEIM|BV_BSN_SLEUTELS|BV_OIDC_CLIENT_SECRET|BV_TOEGANGSLOG_AUTORISATIE|BV_BEHEER_URL)$/.test(String(name))]).toEqual([name, undefined, false]);
  });

  test('de rollen van de gateway melden zich met een certificaat als dat verplicht is, elk onder de eigen naam, en hebben dan geen wachtwoord', () => {
    const postgresql = bij(vanSoort('Cluster')[0], 'spec', 'postgresql');
    const [gateway = '', eigenaar, dicht] = bij(postgresql, 'pg_hba') as string[];
    expect([gateway, eigenaar, dicht]).toEqual([expect.stringMatching(/^hostssl blijvendveilig \S+ all cert map=gateway$/), 'hostssl blijvendveilig bv_eigenaar all scram-sha-256', 'host all all all reject']);
    expect(bij(postgresql, 'pg_ident')).toEqual(gateway.split(' ')[2]?.split(',').map((rol) => `gateway bv-gateway ${rol}`));
    const omgevingVan = (naam: string): unknown[] => lijst(containers.find(([wie]) => wie === naam)?.[1]['env']).map(({ name }) => name);
    expect(omgevingVan('bv-gateway')).toEqual(expect.arrayContaining(['BV_DATABASE_CA', 'BV_DATABASE_CERTIFICAAT', 'BV_DATABASE_SLEUTEL']));
    expect(omgevingVan('bv-migratie')).toContain('BV_ROLLEN_ZONDER_WACHTWOORD');
  });

  test('een gateway krijgt verkeer als hij gereed is, en stopt pas als hij uit de verdeling is', () => {
    const [gateway] = lijst(bij(vanSoort('Deployment')[0], 'spec', 'template', 'spec', 'containers'));
    expect(bij(gateway, 'readinessProbe', 'httpGet', 'path')).toBe('/gereed');
    expect(bij(gateway, 'livenessProbe', 'httpGet', 'path')).toBe('/gezond');
    const uitloop = Number(bij(gateway, 'lifecycle', 'preStop', 'sleep', 'seconds'));
    expect(uitloop).toBeGreaterThanOrEqual(6);
    expect(Number(bij(vanSoort('Deployment')[0], 'spec', 'template', 'spec', 'terminationGracePeriodSeconds'))).toBeGreaterThanOrEqual(uitloop + 15);
    expect(bij(vanSoort('Deployment')[0], 'spec', 'strategy', 'rollingUpdate')).toEqual({ maxUnavailable: 0, maxSurge: 1 });
    expect(bij(vanSoort('PodDisruptionBudget')[0], 'spec', 'maxUnavailable')).toBe(1);
  });

  test('niets mag over het netwerk tenzij het er staat, en alleen gateway en migratie komen bij PostgreSQL', () => {
    const regels = vanSoort('NetworkPolicy');
    expect(regels.find((regel) => naamVan(regel) === 'bv-niets')?.['spec']).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
    const bijDatabase = lijst(bij(regels.find((regel) => naamVan(regel) === 'bv-database'), 'spec', 'ingress', 0, 'from')).map((van) => bij(van, 'podSelector', 'matchLabels', 'app.kubernetes.io/component') ?? bij(van, 'podSelector', 'matchLabels', 'cnpg.io/cluster'));
    expect(bijDatabase).toEqual(['gateway', 'migratie', 'bv-database']);
    const naarBuiten = lijst(bij(regels.find((regel) => naamVan(regel) === 'bv-gateway'), 'spec', 'egress')).flatMap((naar) => bij(naar, 'to', 0, 'ipBlock', 'cidr') ?? []);
    // The provider, and where the access log goes.
    expect(naarBuiten).toEqual(['192.0.2.10/32', '192.0.2.20/32']);
  });

  test('de gateway praat met PostgreSQL over TLS en kent het adres van de eigenaar niet; de migratie wel', () => {
    const omgeving = (soort: string): string => JSON.stringify(bij(vanSoort(soort)[0], 'spec', 'template', 'spec'));
    expect(omgeving('Deployment')).toContain('sslmode=verify-full');
    expect(omgeving('Deployment')).not.toMatch(/eigenaar|BEHEER_URL|database-app/);
    expect(omgeving('Job')).toMatch(/database-app/);
  });

  test('van de ingang naar de gateway gaat het over TLS, op naam en bij één autoriteit, en wie meet ook', () => {
    const [gateway] = lijst(bij(vanSoort('Deployment')[0], 'spec', 'template', 'spec', 'containers'));
    for (const proef of ['startupProbe', 'livenessProbe', 'readinessProbe']) expect(bij(gateway, proef, 'httpGet')).toMatchObject({ scheme: 'HTTPS', port: 'https' });
    expect(lijst(bij(gateway, 'env')).filter(({ name }) => String(name).startsWith('BV_TLS'))).toEqual([{ name: 'BV_TLS_CERT', value: '/tls/tls.crt' }, { name: 'BV_TLS_KEY', value: '/tls/tls.key' }]);
    // Mounted as a folder: with subPath a renewed certificate never arrives.
    expect(lijst(bij(gateway, 'volumeMounts')).find(({ name }) => name === 'tls')).toEqual({ name: 'tls', mountPath: '/tls', readOnly: true });
    const certificaat = vanSoort('Certificate').find((manifest) => naamVan(manifest) === 'bv-gateway');
    const [opNaam] = bij(certificaat, 'spec', 'dnsNames') as string[];
    const soort = 'nginx.ingress.kubernetes.io/';
    expect(bij(vanSoort('Ingress')[0], 'metadata', 'annotations')).toMatchObject({
      [`${soort}backend-protocol`]: 'HTTPS', [`${soort}proxy-ssl-verify`]: 'on', [`${soort}proxy-ssl-name`]: opNaam, [`${soort}proxy-ssl-secret`]: `blijvend-veilig/${String(bij(certificaat, 'spec', 'secretName'))}`,
    });
    expect(bij(vanSoort('PodMonitor')[0], 'spec', 'podMetricsEndpoints', 0)).toMatchObject({ scheme: 'https', port: 'https', tlsConfig: { serverName: opNaam } });
    expect(vanSoort('Issuer').map(naamVan)).toContain(bij(certificaat, 'spec', 'issuerRef', 'name'));
  });

  test('PostgreSQL wordt alleen vertrouwd met het certificaat van zijn eigen autoriteit', () => {
    const omgeving = (soort: string): string => JSON.stringify(bij(vanSoort(soort)[0], 'spec', 'template', 'spec'));
    expect(omgeving('Deployment')).toContain('"BV_DATABASE_CA","value":"/database-ca/ca.crt"');
    expect(omgeving('Job')).toContain('PGSSLROOTCERT');
    expect(omgeving('Job')).not.toContain('NODE_EXTRA_CA_CERTS');
  });

  test('PostgreSQL: drie, bevestigd op twee, geen superuser, versleuteld, met back-up', () => {
    const [cluster] = vanSoort('Cluster');
    expect(cluster?.['spec']).toMatchObject({ instances: 3, enableSuperuserAccess: false, monitoring: { tls: { enabled: true } }, postgresql: { synchronous: { number: 1, dataDurability: 'required' } } });
    const hba = bij(cluster, 'spec', 'postgresql', 'pg_hba') as string[];
    expect(hba.every((regel) => regel.startsWith('hostssl') || regel === 'host all all all reject')).toBe(true);
    expect(bij(cluster, 'spec', 'managed', 'roles', 0)).toMatchObject({ name: 'bv_eigenaar', superuser: false, createrole: true, bypassrls: true });
    expect(bij(cluster, 'spec', 'plugins', 0, 'isWALArchiver')).toBe(true);
    expect(vanSoort('ScheduledBackup')).toHaveLength(1);
  });

  test('geen Secret in de chart zelf', () => {
    expect(vanSoort('Secret')).toEqual([]);
    expect(vanSoort('ExternalSecret')).toHaveLength(1);
  });
});

describe('de beelden', () => {
  test.each(bestanden('images').filter((pad) => pad.endsWith('Dockerfile')))('%s eindigt als gewone gebruiker, zonder geheim in een laag', (pad) => {
    const regels = leesTekst(pad).split('\n');
    expect(regels.filter((regel) => regel.startsWith('USER ')).at(-1)).toMatch(/^USER [1-9]\d*:\d+$/);
    expect(regels.filter((regel) => /^(ENV|ARG) .*(GEHEIM|SECRET|PASSWORD|TOKEN)/.test(regel))).toEqual([]);
    expect(regels.filter((regel) => regel.startsWith('ADD '))).toEqual([]);
  });

  test('de gateway bestaat in zijn beeld uit wat hij nodig heeft: elk pakket dat hij noemt, en elk portaal', () => {
    const bron = leesTekst('images/gateway.Dockerfile');
    const pakket = leesYaml('../services/gateway/package.json');
    for (const naam of Object.keys(pakket['dependencies'] as Boom).filter((eigen) => eigen.startsWith('@bv/'))) expect(bron).toContain(`COPY packages/${naam.slice(4)}/package.json`);
    for (const portaal of ['shell', 'veilig-thuis', 'duo', 'rvdk', 'wijkteam', 'privacy', 'sturing']) expect(bron).toContain(`portals/${portaal}/dist`);
  });
});
