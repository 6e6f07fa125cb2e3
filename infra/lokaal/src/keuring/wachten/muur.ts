import { inBestand, type Wacht } from './wacht.js';

const ROLLEN = 'zicht/wand/rollen.test.ts';
const TOEGANGSLOG = 'zicht/toegangslog.test.ts';
const LEZER = 'zicht/wand/lezer.test.ts';
const SCHRIJVER = 'zicht/wand/schrijver.test.ts';

/** What lies around the data. The views and the policy themselves are taken apart one by one by `pnpm muur --alles`. */
export const muurwachten: readonly Wacht[] = [
  ...inBestand('label', 'slices/reflectie/reflectie.entity.ts', [LEZER], [['wat het team zichzelf vroeg', '@Veld(L.REFLECTIE, tekst, { verplicht: true }) tekst', '@Veld(L.PROCES, tekst, { verplicht: true }) tekst']]),
  ...inBestand('label', 'slices/casus/casus.entity.ts', [LEZER], [['de naam van een gezin', '@Veld(L.IDENTIFICEREND, tekst) naam', '@Veld(L.PROCES, tekst) naam']]),
  ...inBestand('contract', 'zicht/contract.ts', ['zicht/contract.test.ts', 'zicht/snoei.test.ts'], [
    ['een veld met een gesloten label', '    if (label !== undefined && label !== RIJ && !open.has(label)) return false;\n'],
    ['een berekening uit een gesloten veld', 'return berekening.uit.every((bron) => toont(typenaam, bron));', 'return true;'],
    ['een weg naar een gesloten tabel', 'return !relatie || zichtbaar(haalTabel(relatie.doel()));\n  };', 'return true;\n  };'],
    ['een vraag van een ander portaal', "?.includes(portaal) ? veld : null", '?.includes(portaal) ? veld : veld'],
  ]),
  ...inBestand('schrijven', 'zicht/wand/schrijven.ts', [ROLLEN, SCHRIJVER, 'zicht/volledigheid.test.ts'], [
    ['een kolom zonder recht', "     and mag & ${bit(label(veld) as Parameters<typeof bit>[0])} = 0 then", '     and false then'],
    ['een rij zonder recht', 'with check (${alleenEigen(magSchrijven(tabel, \'invoegen\'))})', 'with check (true)'],
    ['een concept van een ander', 'using (${vanMij(tabel)}) with check', 'using (true) with check'],
    ['rijen zonder row-level security', '`alter table ${t} enable row level security;\nalter table ${t} force row level security;', '`alter table ${t} disable row level security;\nalter table ${t} no force row level security;'],
  ]),
  ...inBestand('log', 'zicht/wand/bouw.ts', [ROLLEN, 'zicht/wand/migreer.test.ts'], [
    ['het moment van een regel kiezen', "attname not in ('volgnummer', 'id', 'op', 'transactie')", "attname not in ('volgnummer')"],
    ['zelf een identiteit maken', 'revoke insert, update, delete on proces.identiteit from ${Rol.PROCES};\n'],
    ['rechten van gisteren', 'revoke all on all tables in schema gegevens, wand, proces, algemeen, log, bewaren from ${ALLE_ROLLEN}, public;\n'],
  ]),
  ...inBestand('log', 'migraties/1796000000061-logmaanden.ts', [ROLLEN, 'zicht/zegelcontrole.test.ts'], [
    ['een regel wijzigen of weghalen', 'execute format(\'create trigger alleen_aanvullen before update or delete or truncate on log.%I', "execute format('create trigger alleen_aanvullen before truncate on log.%I"],
  ]),
  ...inBestand('log', 'zicht/lezen.ts', [TOEGANGSLOG, 'zicht/logdekking.test.ts'], [
    ['lezen zonder regel', "    await schrijfToegang(verbinding, kijker, vraag.actie ?? 'R', rijen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', nabewerking.vertoningen);\n"],
  ]),
  ...inBestand('log', 'zicht/toegangslog.ts', [TOEGANGSLOG, 'zicht/logdekking.test.ts', 'zicht/nen7513.test.ts', 'slices/toezicht/meekijk.test.ts'], [
    ['wat getoond is', 'getoond: v.gevraagd & v.masker', 'getoond: 0'],
    ['wat afgeschermd is', 'afgeschermd: v.gevraagd & ~v.masker', 'afgeschermd: 0'],
    ['om wie het ging', 'gezinsleden: [...v.gezinsleden]', 'gezinsleden: []'],
    ['wie meekijkt', "kijker.toezichthouderId ?? kijker.persoonId, kijker.toezichthouderId ? 'privacy'", "kijker.persoonId, kijker.toezichthouderId ? 'privacy'"],
  ]),
  ...inBestand('log', 'zicht/zegelen.ts', ['zicht/zegelcontrole.test.ts'], [['een schakel aan de vorige', 'hash = schakel(vorige, rij.inhoud);', "hash = schakel('', rij.inhoud);"]]),
  ...inBestand('log', 'platform/voordeur.ts', ['platform/graphql.test.ts'], [['wat aan de deur geweigerd is', 'fout instanceof Aanvraagfout && TE_VERANTWOORDEN.includes(fout.code)', 'false']]),
  ...inBestand('schrijven', 'zicht/sluit-bestaande.ts', ['zicht/sleutelwissel.test.ts'], [
    ['wie elders op de server schrijft', 'select 1 where pg_snapshot_xmin(pg_current_snapshot()) < $1::text::xid8', 'select 1 where $1::text is null'],
    ['wat de planner van waarden bewaart', "    await verbinding.vraag('vacuum full pg_catalog.pg_statistic');\n"],
  ]),
  ...inBestand('opdracht', 'zicht/opdracht.ts', ['slices/melding/melding.test.ts', TOEGANGSLOG, 'zicht/schrijfpad/schrijfpad.test.ts', 'slices/contact/contact.test.ts'], [
    ['twee keer dezelfde sleutel', 'const resultaat = eerder ?? (await opdracht.doe(werk));', 'const resultaat = await opdracht.doe(werk);'],
    ['dezelfde sleutel met iets anders', ' || !isZelfde(eerder.verzoek_hash, opdracht.invoer)'],
    ['een opdracht zonder regel', "    await schrijfOpdracht(verbinding, kijker, opdracht.actie, 'GESLAAGD', resultaat.casusId ? [resultaat.casusId] : []);\n"],
    ['een weigering zonder regel', "  await schrijfOpdracht(verbinding, kijker, actie, 'GEWEIGERD', [...geraakt]);\n"],
    ['de helft van een opdracht', 'if (runner.isTransactionActive) await runner.rollbackTransaction();', 'if (runner.isTransactionActive) await runner.commitTransaction();'],
  ]),
];
