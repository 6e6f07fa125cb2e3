import { inBestand, type Wacht } from './wacht.js';

const GRAPHQL = 'platform/graphql.test.ts';
const HTTP = 'platform/http.test.ts';
const AANMELDEN = 'platform/aanmelden.test.ts';
const PARTNERS = 'platform/partners.test.ts';
const OIDC = 'platform/oidc.test.ts';
const AFMELDEN = 'platform/afmeldbericht.test.ts';
const STROOM = 'platform/stroom.test.ts';
const LIJST = 'platform/sessielijst.test.ts';

/** Before anything is read: where a request comes from, who it is of, how much it asks. */
export const deurwachten: readonly Wacht[] = [
  ...inBestand('deur', 'platform/herkomst.ts', [HTTP, GRAPHQL], [
    ['een andere site', "  if (site !== undefined && site !== 'same-origin') return false;\n"],
    ['een andere herkomst', 'return origin === herkomst;', 'return true;'],
    ['een formulier van elders', "return site === 'same-origin' || (origin === undefined && isJson(verzoek));", 'return true;'],
    ['andere methoden dan lezen en POST', '!LEZEND.has(verzoek.method)', 'false'],
  ]),
  ...inBestand('deur', 'platform/voordeur.ts', [GRAPHQL, HTTP, AANMELDEN, 'platform/document.test.ts'], [
    ['een portaal zonder recht', ' || !sessie.portalen.includes(portaal)'],
    ['een scherm op slot', 'sessie.slot !== null && ', 'false && '],
    ['zware handelingen zonder vers bewijs', "    if (eistBewijs(operatie, sessie)) throw new Aanvraagfout('BEWIJS_NODIG');\n"],
    ['wie niet is aangemeld', "if (sessie === undefined) throw new Aanvraagfout('NIET_AANGEMELD');", 'if (sessie === undefined) { verder(); return; }'],
    ['een venster van wie hier eerder aangemeld was', "    if (persoon !== undefined && persoon !== sessie.persoonId) throw new Aanvraagfout('ANDERE_AANMELDING');\n"],
    ['een lichaam dat geen JSON is', "if (verzoek.method === 'POST' && !isJson(verzoek)) throw new Aanvraagfout('SOORT_NIET_ONDERSTEUND');"],
  ]),
  ...inBestand('deur', 'platform/kortpad.ts', ['platform/kortpad.test.ts'], [['een venster van een ander op de korte weg', ' || !isZelf']]),
  ...inBestand('deur', 'platform/graphql.ts', [GRAPHQL], [
    ['een GET die iets vraagt', "  throw new Aanvraagfout('METHODE_NIET_TOEGESTAAN');\n", '  verder();\n'],
    ['meldingen over de gewone weg', "binnengelaten(verzoek).context.operatie.soort === OperationTypeNode.SUBSCRIPTION", 'false'],
  ]),
  ...inBestand('deur', 'platform/operaties.ts', [GRAPHQL, 'platform/register.test.ts', 'platform/operaties.test.ts'], [
    ['een vrije tekst die een ander portaal mag vragen', 'if (bekend?.gekeurdOp.has(schema)) return document;', 'if (bekend) return document;'],
    ['vrije vragen in productie', "      if (vrij === '') throw new Aanvraagfout('ONBEKENDE_OPERATIE');\n"],
    ['een hash bij een andere vraag', 'hash !== undefined && hash !== eigenHash', 'false'],
    ['de operatie van een ander portaal', 'register.get(portaal)?.get(hash)', '[...register.values()].map((een) => een.get(hash)).find((een) => een !== undefined)'],
    ['een vraag buiten het contract', ' : contractVan(portaal));', ' : volledig);'],
  ]),
  ...inBestand('deur', 'platform/bewijseis.ts', [PARTNERS, 'bewijsvelden.test.ts'], [
    ['een veld in een fragment', 'keuze.kind !== Kind.FIELD || velden', 'keuze.kind === Kind.FIELD && velden'],
    ['een oud bewijs', '<= minuten * 60;', '<= minuten * 6_000_000;'],
  ]),
  ...inBestand('deur', 'platform/terugpad.ts', [AANMELDEN], [['terug naar een andere site', "adres.origin !== herkomst.origin || adres.pathname.startsWith('//') || ", '']]),
  ...inBestand('deur', 'platform/openbare-fout.ts', [GRAPHQL], [
    ['een hint naar een veld', "tekst.replace(/\\s*Did you mean[^]*$/, '')", 'tekst'],
    ['de tekst van een onvoorziene fout', 'tekst: internTekst(verzoekId) }', 'tekst: fout.message }'],
  ]),
  ...inBestand('deur', 'platform/log.ts', ['platform/log.test.ts'], [['de tekst van een fout in het proceslog', 'ZONDER_GEGEVENS.has(soort) ? tekst(message) : undefined', 'tekst(message)']]),
  ...inBestand('limiet', 'platform/limieten.ts', [GRAPHQL], [
    ['velden onder elkaar', 'diepte: 10', 'diepte: 1000'],
    ['aliassen', 'aliassen: 15', 'aliassen: 15_000'],
    ['directieven', 'directieven: 20', 'directieven: 20_000'],
    ['tekens', 'tekens: 1000', 'tekens: 1_000_000'],
    ['fouten in een antwoord', 'fouten: 10 }', 'fouten: 1000 }'],
    ['een fragment dat zichzelf bevat', '        bekend.set(naam, 0);\n'],
  ]),
  ...inBestand('limiet', 'platform/graphql.ts', [GRAPHQL, 'platform/document.test.ts'], [['een groot lichaam', "'100kb'", "'100mb'"]]),
  ...inBestand('limiet', 'platform/tempo.ts', ['platform/tempo.test.ts'], [
    ['verzoeken van een sessie', 'rij.aantal > perMinuut ? wacht(van) : undefined', 'undefined'],
    ['een dichte sessie', "      if (van.dicht.has(sessie)) return wacht(van);\n"],
    ['wie te veel instuurt', 'aantal > (sleutel.equals(alle) ? samen : perAfzender)', 'false && aantal > samen + perAfzender'],
    ['te snel is een weigering', "    throw new Aanvraagfout('TE_SNEL');\n"],
  ]),
  ...inBestand('limiet', 'platform/aanmelden.ts', [AANMELDEN], [['begonnen aanmeldingen', "!(await tempo.mag(verzoek.socket.remoteAddress ?? ''))", 'false']]),
  ...inBestand('limiet', 'platform/sessiewacht.ts', [STROOM], [['open stromen', 'MEEST_PER_SESSIE = 10', 'MEEST_PER_SESSIE = 1000']]),
  ...inBestand('sessie', 'platform/sessiewacht.ts', [STROOM], [['een stroom na het einde van een sessie', 'if (!geldig.has(paarsleutel(paar))) antwoord.end();', 'void geldig.has(paarsleutel(paar));']]),
  ...inBestand('deur', 'platform/stroom.ts', [STROOM], [['een stroom voor een andere site', "site !== undefined && site !== 'same-origin'", 'false']]),
  ...inBestand('sessie', 'platform/sessie.ts', [AANMELDEN, STROOM, AFMELDEN, PARTNERS], [
    ['een kwartier stilte', 'STIL_MINUTEN = 15', 'STIL_MINUTEN = 15_000'],
    ['tien uur', 'LANGST_UREN = 10', 'LANGST_UREN = 10_000'],
    ['het einde van een sessie', 's.eindigt_op > now() and ', ''],
    ['het einde van een recht op een portaal', '(t.tot is null or t.tot > now())', 'true'],
    ['een verkeerde code', 'MEESTE_POGINGEN = 5', 'MEESTE_POGINGEN = 5000'],
    ['het einde van een identiteit', 'least(now() + interval \'${LANGST_UREN} hours\', (select i.tot from proces.identiteit i where i.id = $5))', "now() + interval '${LANGST_UREN} hours'"],
    ['een teken alleen als hash', "set id_hash = $2, id_token", 'set id_token'],
  ]),
  ...inBestand('sessie', 'platform/sessie.ts', [AANMELDEN], [
    ['wat de aanmelddienst moet weten zolang de sessie leeft', 'eindigt_op <= now() and ', ''],
    ['wat de aanmelddienst moet weten na een minuut', 'AFMELDEN_SECONDEN = 60', 'AFMELDEN_SECONDEN = 6000'],
  ]),
  ...inBestand('kopregel', 'platform/afmelden.ts', ['platform/afmelden.test.ts'], [['waar het formulier bij afmelden heen mag', 'inhoudsbeleid(...elders)', "inhoudsbeleid('https:')"]]),
  ...inBestand('sessie', 'platform/eigen-sessies.ts', [LIJST], [
    ['de sessies van een ander', 's.persoon_id = $1 and ', '$1::uuid is not null and '],
    ['een sessie van een ander beëindigen', ' and persoon_id = $2', ' and $2::uuid is not null'],
    ['een sessie die voorbij is', ' and ${LEEFT}'],
  ]),
  ...inBestand('sessie', 'platform/sessielijst.ts', [LIJST], [
    ['een lijst op een scherm op slot', 'if (sessie.slot !== null) {', 'if (sessie.sleutel.length === 0) {'],
    ['een oud bewijs bij beëindigen', 'if (!isVersBewezen(sessie.bewezenSeconden, bewijsMinuten)) {', 'if (sessie.bewezenSeconden < -bewijsMinuten) {'],
    ['de regel in het logboek', "      await verantwoord('SESSIE_BEEINDIGD', sessie.persoonId, verzoekIdVan(verzoek));\n"],
  ]),
  ...inBestand('sessie', 'platform/cookies.ts', [AANMELDEN], [
    ['onleesbaar voor scripts', ' HttpOnly;'],
    ['alleen over TLS', ' Secure;'],
    ['niet mee van een andere site', 'SameSite=Lax', 'SameSite=None'],
  ]),
  ...inBestand('aanmelden', 'platform/aanmelden.ts', [AANMELDEN, PARTNERS], [
    ['het antwoord van een andere browser', " || verzoek.query['state'] !== state", ''],
    ['het antwoord van een andere aanbieder', 'return poging?.aanbieder === code ? { ...poging, state } : undefined;', 'return poging && { ...poging, state };'],
    ['een identiteit van morgen of van gisteren', ' and i.van <= now() and (i.tot is null or i.tot > now())'],
    ['een ander bewijst', 'sessie.persoonId === wie?.persoonId', 'wie !== undefined'],
    ['de oude sessie blijft', 'if (vorige !== undefined) await sessies.beeindig(vorige);', 'void vorige;'],
    ['aanmelden vanaf een andere site', ' || isVanElders(verzoek)'],
    ['wie hier niet werkt', "    if (wie === undefined) {\n      antwoord.status(403)", '    if (false) {\n      antwoord.status(403)'],
  ]),
  ...inBestand('aanmelden', 'platform/aanmeldpoging.ts', [AANMELDEN], [
    ['een poging telt één keer', 'delete from proces.aanmelding where state_hash = $1 and gemaakt_op > now()', 'update proces.aanmelding set terug = terug where state_hash = $1 and gemaakt_op > now()'],
  ]),
  ...inBestand('aanmelden', 'platform/oidc.ts', [OIDC, AFMELDEN, PARTNERS], [
    ['een te laag niveau', 'zekerheid.length > 0 && !(typeof acr', 'false && !(typeof acr'],
    ['een bewijs van een lager niveau', 'isHoogGenoeg && typeof authTime', 'typeof authTime'],
    ['een bewijs zonder moment', "typeof authTime === 'number' ? authTime * 1000 : 0", "typeof authTime === 'number' ? authTime * 1000 : Date.now()"],
    ['de nonce', '        expectedNonce: poging.nonce,\n'],
    ['de handtekening', 'client.enableNonRepudiationChecks, ', ''],
    ['hoe lang geleden', '        ...(versheid === undefined ? {} : { maxAge: versheid }),\n'],
    ['een ID-token dat zegt dat iets eindigde', '!isObject(gebeurtenis) || nonce !== undefined || ', ''],
    ['een afmeldbericht voor een ander', '        audience: clientId,\n'],
    ['een oud afmeldbericht', '        maxTokenAge: VERS_SECONDEN,\n'],
    ['een geheime sleutel die uitlekt', 'use: \'sig\', n, e, crv, x, y })) as JWK', "use: 'sig', n, e, crv, x, y, d: 'd' })) as JWK"],
  ]),
  ...inBestand('kopregel', 'platform/kopregels.ts', ['platform/kopregels.test.ts', HTTP, 'platform/kortpad.test.ts'], [
    ['scripts van elders', "\"script-src 'self'\"", '"script-src *"'],
    ['in een ander venster', "    \"frame-ancestors 'none'\",\n"],
    ['waar een formulier heen mag', "    `form-action ${[\"'self'\", ...formulierNaar].join(' ')}`,\n"],
    ['raden wat een bestand is', "  'X-Content-Type-Options': 'nosniff',\n"],
    ['bewaren in een browser', "  'Cache-Control': 'no-store',\n"],
    ['adressen naar elders', "  'Referrer-Policy': 'no-referrer',\n"],
    ['alleen over TLS', "herkomst.protocol === 'https:' ? {", "herkomst.protocol === 'ftp:' ? {"],
  ]),
];
