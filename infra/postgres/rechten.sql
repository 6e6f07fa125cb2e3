-- Gemaakt met `pnpm rechten` uit een database die net gemigreerd is; niet met de hand wijzigen.
-- Wat elke rol mag, zoals PostgreSQL het zelf zegt. Welke rijen: zie de policies in schema/wand.sql.

-- Rollen
create role bv_lezer login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;
create role bv_meekijker login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;
create role bv_proces login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;
create role bv_schrijver login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;
create role bv_sturing login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;
create role bv_toezicht login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;
create role bv_vernietiger nologin nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;
create role bv_wand nologin nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;
create role bv_zicht nologin nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;

-- Wie welke rol mag aannemen, buiten de eigenaar van de database
-- (geen)

-- Schemas
grant usage on schema algemeen to bv_proces;
grant usage on schema algemeen to bv_schrijver;
grant usage on schema algemeen to bv_toezicht;
grant usage on schema algemeen to bv_vernietiger;
grant usage on schema algemeen to bv_wand;
grant usage on schema algemeen to bv_zicht;
grant usage on schema bewaren to bv_vernietiger;
grant usage on schema bewaren to bv_wand;
grant usage on schema gegevens to bv_schrijver;
grant usage on schema gegevens to bv_vernietiger;
grant usage on schema gegevens to bv_wand;
grant usage on schema gegevens to bv_zicht;
grant usage on schema lees to bv_lezer;
grant usage on schema lees to bv_zicht;
grant usage on schema log to bv_lezer;
grant usage on schema log to bv_meekijker;
grant usage on schema log to bv_proces;
grant usage on schema log to bv_schrijver;
grant usage on schema log to bv_toezicht;
grant usage on schema log to bv_vernietiger;
grant usage on schema log to bv_wand;
grant usage on schema log to bv_zicht;
grant usage on schema proces to bv_proces;
grant usage on schema proces to bv_schrijver;
grant usage on schema proces to bv_vernietiger;
grant usage on schema proces to bv_wand;
grant usage on schema proces to bv_zicht;
grant usage on schema public to bv_lezer;
grant usage on schema public to bv_schrijver;
grant usage on schema public to bv_vernietiger;
grant usage on schema public to bv_wand;
grant usage on schema public to public;
grant usage on schema schrijf to bv_schrijver;
grant usage on schema schrijf to bv_wand;
grant usage on schema sturing to bv_sturing;
grant usage on schema toezicht to bv_toezicht;
grant usage on schema wand to bv_lezer;
grant usage on schema wand to bv_meekijker;
grant usage on schema wand to bv_proces;
grant usage on schema wand to bv_schrijver;
grant usage on schema wand to bv_toezicht;
grant usage on schema wand to bv_vernietiger;
grant usage on schema wand to bv_wand;
grant usage on schema wand to bv_zicht;
grant usage on schema zicht to bv_lezer;
grant usage on schema zicht to bv_meekijker;
grant usage on schema zicht to bv_schrijver;
grant usage on schema zicht to bv_zicht;

-- Tabellen en views
grant delete on bewaren.opschorting to bv_vernietiger;
grant delete on gegevens.aanvulling to bv_vernietiger;
grant delete on gegevens.accordering to bv_vernietiger;
grant delete on gegevens.achterhouding to bv_vernietiger;
grant delete on gegevens.adres to bv_vernietiger;
grant delete on gegevens.afsluiting to bv_vernietiger;
grant delete on gegevens.betrokken_instantie to bv_vernietiger;
grant delete on gegevens.bevinding to bv_vernietiger;
grant delete on gegevens.casus to bv_vernietiger;
grant delete on gegevens.concept to bv_vernietiger;
grant delete on gegevens.contactmoment to bv_vernietiger;
grant delete on gegevens.fasewissel to bv_vernietiger;
grant delete on gegevens.gebeurtenis to bv_vernietiger;
grant delete on gegevens.inzageverzoek to bv_vernietiger;
grant delete on gegevens.maatregel to bv_vernietiger;
grant delete on gegevens.melder to bv_vernietiger;
grant delete on gegevens.melding to bv_vernietiger;
grant delete on gegevens.netwerklid to bv_vernietiger;
grant delete on gegevens.onveilige_situatie to bv_vernietiger;
grant delete on gegevens.overdracht to bv_vernietiger;
grant delete on gegevens.reactie to bv_vernietiger;
grant delete on gegevens.reflectie to bv_vernietiger;
grant delete on gegevens.reflectiegesprek to bv_vernietiger;
grant delete on gegevens.relatie to bv_vernietiger;
grant delete on gegevens.risico to bv_vernietiger;
grant delete on gegevens.specialistvraag to bv_vernietiger;
grant delete on gegevens.stuk to bv_vernietiger;
grant delete on gegevens.terugkoppeling to bv_vernietiger;
grant delete on gegevens.toegangsverzoek to bv_vernietiger;
grant delete on gegevens.toetscriterium to bv_vernietiger;
grant delete on gegevens.toetsgesprek to bv_vernietiger;
grant delete on gegevens.toetsing to bv_vernietiger;
grant delete on gegevens.toetsoordeel to bv_vernietiger;
grant delete on gegevens.veiligheidsafspraak to bv_vernietiger;
grant delete on gegevens.veiligheidsbeleving to bv_vernietiger;
grant delete on gegevens.veiligheidsbeoordeling to bv_vernietiger;
grant delete on gegevens.veiligheidsscore to bv_vernietiger;
grant delete on gegevens.veiligheidsvoorwaarde to bv_vernietiger;
grant delete on gegevens.verklaring to bv_vernietiger;
grant delete on gegevens.vernietigingsverzoek to bv_vernietiger;
grant delete on gegevens.voorval to bv_vernietiger;
grant delete on proces.aanwezigheid to bv_vernietiger;
grant delete on proces.bericht to bv_vernietiger;
grant delete on proces.opdracht to bv_vernietiger;
grant delete on proces.uitbak to bv_vernietiger;
grant delete on wand.betrokkenheid to bv_vernietiger;
grant delete on wand.demonstratiecasus to bv_vernietiger;
grant delete on wand.noodbevinding to bv_vernietiger;
grant delete on wand.noodtoegang to bv_vernietiger;
grant delete on wand.zoektreffer to bv_vernietiger;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.aanvulling to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.accordering to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.achterhouding to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.adres to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.afsluiting to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.betrokken_instantie to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.bevinding to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.casus to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.contactmoment to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.fasewissel to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.gebeurtenis to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.gezinslid to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.inzageverzoek to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.maatregel to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.melder to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.melding to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.netwerklid to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.onveilige_situatie to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.overdracht to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.reactie to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.reflectie to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.reflectiegesprek to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.relatie to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.risico to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.specialistvraag to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.stuk to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.terugkoppeling to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.toegangsverzoek to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.toetscriterium to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.toetsgesprek to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.toetsing to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.toetsoordeel to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.veiligheidsafspraak to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.veiligheidsbeleving to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.veiligheidsbeoordeling to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.veiligheidsscore to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.veiligheidsvoorwaarde to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.verklaring to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.vernietigingsverzoek to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on gegevens.voorval to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on wand.beeindiging to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on wand.beleid to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on wand.beslisser to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on wand.betrokkenheid to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on wand.contract to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on wand.toelating to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on wand.versie to bv_wand;
grant delete, insert, maintain, references, select, trigger, truncate, update on wand.zoektreffer to bv_wand;
grant delete, insert, select, update on gegevens.concept to bv_schrijver;
grant delete, insert, select, update on proces.aanmelding to bv_proces;
grant delete, insert, select, update on proces.aanwezigheid to bv_proces;
grant delete, insert, select, update on proces.aanwezigheid to bv_wand;
grant delete, insert, select, update on proces.bericht to bv_proces;
grant delete, insert, select, update on proces.bericht to bv_schrijver;
grant delete, insert, select, update on proces.opdracht to bv_proces;
grant delete, insert, select, update on proces.sessie to bv_proces;
grant delete, insert, select, update on proces.uitbak to bv_proces;
grant delete, insert, select, update on proces.verwerkingslog to bv_proces;
grant delete, update on gegevens.gezinslid to bv_vernietiger;
grant insert on gegevens.aanvulling to bv_schrijver;
grant insert on gegevens.reactie to bv_schrijver;
grant insert on gegevens.stuk to bv_schrijver;
grant insert on log.toegang to bv_meekijker;
grant insert on log.toegang to bv_zicht;
grant insert on proces.uitbak to bv_schrijver;
grant insert on proces.uitbak to bv_wand;
grant insert, select on log.meekijk to bv_wand;
grant insert, select on log.vernietigingsverklaring to bv_vernietiger;
grant insert, select on proces.opdracht to bv_schrijver;
grant insert, select on proces.opdracht to bv_wand;
grant insert, select on wand.noodbevinding to bv_wand;
grant insert, select on wand.noodpoging to bv_wand;
grant insert, select on wand.opvallend_bevinding to bv_wand;
grant insert, select on wand.opvallend_drempel to bv_wand;
grant insert, select, update on algemeen.leerpunt to bv_wand;
grant insert, select, update on bewaren.opschorting to bv_wand;
grant insert, select, update on bewaren.vernietiging to bv_wand;
grant insert, select, update on bewaren.vernietigingsregel to bv_wand;
grant insert, select, update on wand.noodtoegang to bv_wand;
grant insert, update on gegevens.accordering to bv_schrijver;
grant insert, update on gegevens.achterhouding to bv_schrijver;
grant insert, update on gegevens.adres to bv_schrijver;
grant insert, update on gegevens.afsluiting to bv_schrijver;
grant insert, update on gegevens.betrokken_instantie to bv_schrijver;
grant insert, update on gegevens.bevinding to bv_schrijver;
grant insert, update on gegevens.contactmoment to bv_schrijver;
grant insert, update on gegevens.fasewissel to bv_schrijver;
grant insert, update on gegevens.gebeurtenis to bv_schrijver;
grant insert, update on gegevens.gezinslid to bv_schrijver;
grant insert, update on gegevens.inzageverzoek to bv_schrijver;
grant insert, update on gegevens.maatregel to bv_schrijver;
grant insert, update on gegevens.melder to bv_schrijver;
grant insert, update on gegevens.melding to bv_schrijver;
grant insert, update on gegevens.netwerklid to bv_schrijver;
grant insert, update on gegevens.onveilige_situatie to bv_schrijver;
grant insert, update on gegevens.overdracht to bv_schrijver;
grant insert, update on gegevens.reflectie to bv_schrijver;
grant insert, update on gegevens.reflectiegesprek to bv_schrijver;
grant insert, update on gegevens.relatie to bv_schrijver;
grant insert, update on gegevens.risico to bv_schrijver;
grant insert, update on gegevens.specialistvraag to bv_schrijver;
grant insert, update on gegevens.terugkoppeling to bv_schrijver;
grant insert, update on gegevens.toetscriterium to bv_schrijver;
grant insert, update on gegevens.toetsgesprek to bv_schrijver;
grant insert, update on gegevens.toetsing to bv_schrijver;
grant insert, update on gegevens.toetsoordeel to bv_schrijver;
grant insert, update on gegevens.veiligheidsafspraak to bv_schrijver;
grant insert, update on gegevens.veiligheidsbeleving to bv_schrijver;
grant insert, update on gegevens.veiligheidsbeoordeling to bv_schrijver;
grant insert, update on gegevens.veiligheidsscore to bv_schrijver;
grant insert, update on gegevens.veiligheidsvoorwaarde to bv_schrijver;
grant insert, update on gegevens.verklaring to bv_schrijver;
grant insert, update on gegevens.vernietigingsverzoek to bv_schrijver;
grant insert, update on gegevens.voorval to bv_schrijver;
grant select on algemeen.detachering to bv_proces;
grant select on algemeen.detachering to bv_schrijver;
grant select on algemeen.detachering to bv_wand;
grant select on algemeen.detachering to bv_zicht;
grant select on algemeen.groepslid to bv_proces;
grant select on algemeen.groepslid to bv_schrijver;
grant select on algemeen.groepslid to bv_wand;
grant select on algemeen.groepslid to bv_zicht;
grant select on algemeen.instantietelling to bv_proces;
grant select on algemeen.instantietelling to bv_schrijver;
grant select on algemeen.instantietelling to bv_wand;
grant select on algemeen.instantietelling to bv_zicht;
grant select on algemeen.leerpunt to bv_proces;
grant select on algemeen.leerpunt to bv_schrijver;
grant select on algemeen.leerpunt to bv_zicht;
grant select on algemeen.organisatie to bv_proces;
grant select on algemeen.organisatie to bv_schrijver;
grant select on algemeen.organisatie to bv_toezicht;
grant select on algemeen.organisatie to bv_wand;
grant select on algemeen.organisatie to bv_zicht;
grant select on algemeen.partij to bv_proces;
grant select on algemeen.partij to bv_schrijver;
grant select on algemeen.partij to bv_toezicht;
grant select on algemeen.partij to bv_wand;
grant select on algemeen.partij to bv_zicht;
grant select on algemeen.portaaltoegang to bv_proces;
grant select on algemeen.portaaltoegang to bv_schrijver;
grant select on algemeen.portaaltoegang to bv_wand;
grant select on algemeen.portaaltoegang to bv_zicht;
grant select on bewaren.termijn to bv_wand;
grant select on gegevens.aanvulling to bv_zicht;
grant select on gegevens.accordering to bv_zicht;
grant select on gegevens.achterhouding to bv_zicht;
grant select on gegevens.adres to bv_zicht;
grant select on gegevens.afsluiting to bv_zicht;
grant select on gegevens.betrokken_instantie to bv_zicht;
grant select on gegevens.bevinding to bv_zicht;
grant select on gegevens.casus to bv_zicht;
grant select on gegevens.concept to bv_zicht;
grant select on gegevens.contactmoment to bv_zicht;
grant select on gegevens.fasewissel to bv_zicht;
grant select on gegevens.gebeurtenis to bv_zicht;
grant select on gegevens.gezinslid to bv_zicht;
grant select on gegevens.inzageverzoek to bv_zicht;
grant select on gegevens.maatregel to bv_zicht;
grant select on gegevens.melder to bv_zicht;
grant select on gegevens.melding to bv_zicht;
grant select on gegevens.netwerklid to bv_zicht;
grant select on gegevens.onveilige_situatie to bv_zicht;
grant select on gegevens.overdracht to bv_zicht;
grant select on gegevens.reactie to bv_zicht;
grant select on gegevens.reflectie to bv_zicht;
grant select on gegevens.reflectiegesprek to bv_zicht;
grant select on gegevens.relatie to bv_zicht;
grant select on gegevens.risico to bv_zicht;
grant select on gegevens.specialistvraag to bv_zicht;
grant select on gegevens.stuk to bv_zicht;
grant select on gegevens.terugkoppeling to bv_zicht;
grant select on gegevens.toegangsverzoek to bv_zicht;
grant select on gegevens.toetscriterium to bv_zicht;
grant select on gegevens.toetsgesprek to bv_zicht;
grant select on gegevens.toetsing to bv_zicht;
grant select on gegevens.toetsoordeel to bv_zicht;
grant select on gegevens.veiligheidsafspraak to bv_zicht;
grant select on gegevens.veiligheidsbeleving to bv_zicht;
grant select on gegevens.veiligheidsbeoordeling to bv_zicht;
grant select on gegevens.veiligheidsscore to bv_zicht;
grant select on gegevens.veiligheidsvoorwaarde to bv_zicht;
grant select on gegevens.verklaring to bv_zicht;
grant select on gegevens.vernietigingsverzoek to bv_zicht;
grant select on gegevens.voorval to bv_zicht;
grant select on log.toegang to bv_proces;
grant select on log.toegang to bv_wand;
grant select on log.zegel to bv_proces;
grant select on log.zegel to bv_toezicht;
grant select on proces.bericht to bv_zicht;
grant select on proces.sessie to bv_wand;
grant select on proces.sessie to bv_zicht;
grant select on sturing.nota_raadswerk to bv_sturing;
grant select on sturing.nota_telling to bv_sturing;
grant select on sturing.reflectie_telling to bv_sturing;
grant select on toezicht.beleidsversie to bv_toezicht;
grant select on toezicht.bewaarlijst to bv_toezicht;
grant select on toezicht.bewaartermijn to bv_toezicht;
grant select on toezicht.casus to bv_toezicht;
grant select on toezicht.drempel to bv_toezicht;
grant select on toezicht.logregel to bv_toezicht;
grant select on toezicht.meekijk to bv_toezicht;
grant select on toezicht.noodpoging to bv_toezicht;
grant select on toezicht.noodtoegang to bv_toezicht;
grant select on toezicht.vernietiging to bv_toezicht;
grant select on toezicht.vernietigingsregel to bv_toezicht;
grant select on toezicht.vernietigingsverklaring to bv_toezicht;
grant select on toezicht.vernietigingsverzoek to bv_toezicht;
grant select on wand.beleid to bv_zicht;
grant select on wand.betrokkenheid to bv_zicht;
grant select on wand.demonstratiecasus to bv_wand;
grant select on wand.mijn_betrokkenheid to bv_lezer;
grant select on wand.mijn_betrokkenheid to bv_meekijker;
grant select on wand.mijn_betrokkenheid to bv_schrijver;
grant select on wand.mijn_betrokkenheid to bv_toezicht;
grant select on wand.mijn_betrokkenheid to bv_zicht;
grant select on wand.mijn_handeling to bv_lezer;
grant select on wand.mijn_handeling to bv_meekijker;
grant select on wand.mijn_handeling to bv_schrijver;
grant select on wand.mijn_handeling to bv_zicht;
grant select on wand.mijn_zicht to bv_lezer;
grant select on wand.mijn_zicht to bv_meekijker;
grant select on wand.mijn_zicht to bv_schrijver;
grant select on wand.mijn_zicht to bv_zicht;
grant select on wand.noodbevinding to bv_zicht;
grant select on wand.noodtoegang to bv_zicht;
grant select on wand.versie to bv_lezer;
grant select on wand.versie to bv_meekijker;
grant select on wand.versie to bv_proces;
grant select on wand.versie to bv_schrijver;
grant select on wand.versie to bv_toezicht;
grant select on wand.versie to bv_zicht;
grant select on wand.wie_keek to bv_lezer;
grant select on zicht.aanvulling to bv_lezer;
grant select on zicht.aanvulling to bv_meekijker;
grant select on zicht.aanvulling to bv_schrijver;
grant select on zicht.accordering to bv_lezer;
grant select on zicht.accordering to bv_meekijker;
grant select on zicht.accordering to bv_schrijver;
grant select on zicht.achterhouding to bv_lezer;
grant select on zicht.achterhouding to bv_meekijker;
grant select on zicht.achterhouding to bv_schrijver;
grant select on zicht.adres to bv_lezer;
grant select on zicht.adres to bv_meekijker;
grant select on zicht.adres to bv_schrijver;
grant select on zicht.afsluiting to bv_lezer;
grant select on zicht.afsluiting to bv_meekijker;
grant select on zicht.afsluiting to bv_schrijver;
grant select on zicht.bericht to bv_lezer;
grant select on zicht.bericht to bv_schrijver;
grant select on zicht.betrokken_instantie to bv_lezer;
grant select on zicht.betrokken_instantie to bv_meekijker;
grant select on zicht.betrokken_instantie to bv_schrijver;
grant select on zicht.betrokkenheid to bv_lezer;
grant select on zicht.betrokkenheid to bv_meekijker;
grant select on zicht.betrokkenheid to bv_schrijver;
grant select on zicht.bevinding to bv_lezer;
grant select on zicht.bevinding to bv_meekijker;
grant select on zicht.bevinding to bv_schrijver;
grant select on zicht.casus to bv_lezer;
grant select on zicht.casus to bv_meekijker;
grant select on zicht.casus to bv_schrijver;
grant select on zicht.concept to bv_lezer;
grant select on zicht.concept to bv_schrijver;
grant select on zicht.contactmoment to bv_lezer;
grant select on zicht.contactmoment to bv_meekijker;
grant select on zicht.contactmoment to bv_schrijver;
grant select on zicht.detachering to bv_lezer;
grant select on zicht.detachering to bv_meekijker;
grant select on zicht.detachering to bv_schrijver;
grant select on zicht.fasewissel to bv_lezer;
grant select on zicht.fasewissel to bv_meekijker;
grant select on zicht.fasewissel to bv_schrijver;
grant select on zicht.gebeurtenis to bv_lezer;
grant select on zicht.gebeurtenis to bv_meekijker;
grant select on zicht.gebeurtenis to bv_schrijver;
grant select on zicht.gezinslid to bv_lezer;
grant select on zicht.gezinslid to bv_meekijker;
grant select on zicht.gezinslid to bv_schrijver;
grant select on zicht.groepslid to bv_lezer;
grant select on zicht.groepslid to bv_meekijker;
grant select on zicht.groepslid to bv_schrijver;
grant select on zicht.instantietelling to bv_lezer;
grant select on zicht.instantietelling to bv_meekijker;
grant select on zicht.instantietelling to bv_schrijver;
grant select on zicht.inzageverzoek to bv_lezer;
grant select on zicht.inzageverzoek to bv_meekijker;
grant select on zicht.inzageverzoek to bv_schrijver;
grant select on zicht.leerpunt to bv_lezer;
grant select on zicht.leerpunt to bv_meekijker;
grant select on zicht.leerpunt to bv_schrijver;
grant select on zicht.maatregel to bv_lezer;
grant select on zicht.maatregel to bv_meekijker;
grant select on zicht.maatregel to bv_schrijver;
grant select on zicht.melder to bv_lezer;
grant select on zicht.melder to bv_meekijker;
grant select on zicht.melder to bv_schrijver;
grant select on zicht.melding to bv_lezer;
grant select on zicht.melding to bv_meekijker;
grant select on zicht.melding to bv_schrijver;
grant select on zicht.netwerklid to bv_lezer;
grant select on zicht.netwerklid to bv_meekijker;
grant select on zicht.netwerklid to bv_schrijver;
grant select on zicht.noodtoegang to bv_lezer;
grant select on zicht.noodtoegang to bv_schrijver;
grant select on zicht.onveilige_situatie to bv_lezer;
grant select on zicht.onveilige_situatie to bv_meekijker;
grant select on zicht.onveilige_situatie to bv_schrijver;
grant select on zicht.organisatie to bv_lezer;
grant select on zicht.organisatie to bv_meekijker;
grant select on zicht.organisatie to bv_schrijver;
grant select on zicht.overdracht to bv_lezer;
grant select on zicht.overdracht to bv_meekijker;
grant select on zicht.overdracht to bv_schrijver;
grant select on zicht.partij to bv_lezer;
grant select on zicht.partij to bv_meekijker;
grant select on zicht.partij to bv_schrijver;
grant select on zicht.portaaltoegang to bv_lezer;
grant select on zicht.portaaltoegang to bv_meekijker;
grant select on zicht.portaaltoegang to bv_schrijver;
grant select on zicht.reactie to bv_lezer;
grant select on zicht.reactie to bv_meekijker;
grant select on zicht.reactie to bv_schrijver;
grant select on zicht.reflectie to bv_lezer;
grant select on zicht.reflectie to bv_meekijker;
grant select on zicht.reflectie to bv_schrijver;
grant select on zicht.reflectiegesprek to bv_lezer;
grant select on zicht.reflectiegesprek to bv_meekijker;
grant select on zicht.reflectiegesprek to bv_schrijver;
grant select on zicht.relatie to bv_lezer;
grant select on zicht.relatie to bv_meekijker;
grant select on zicht.relatie to bv_schrijver;
grant select on zicht.risico to bv_lezer;
grant select on zicht.risico to bv_meekijker;
grant select on zicht.risico to bv_schrijver;
grant select on zicht.specialistvraag to bv_lezer;
grant select on zicht.specialistvraag to bv_meekijker;
grant select on zicht.specialistvraag to bv_schrijver;
grant select on zicht.stuk to bv_lezer;
grant select on zicht.stuk to bv_meekijker;
grant select on zicht.stuk to bv_schrijver;
grant select on zicht.terugkoppeling to bv_lezer;
grant select on zicht.terugkoppeling to bv_meekijker;
grant select on zicht.terugkoppeling to bv_schrijver;
grant select on zicht.toegangsverzoek to bv_lezer;
grant select on zicht.toegangsverzoek to bv_schrijver;
grant select on zicht.toetscriterium to bv_lezer;
grant select on zicht.toetscriterium to bv_meekijker;
grant select on zicht.toetscriterium to bv_schrijver;
grant select on zicht.toetsgesprek to bv_lezer;
grant select on zicht.toetsgesprek to bv_meekijker;
grant select on zicht.toetsgesprek to bv_schrijver;
grant select on zicht.toetsing to bv_lezer;
grant select on zicht.toetsing to bv_meekijker;
grant select on zicht.toetsing to bv_schrijver;
grant select on zicht.toetsoordeel to bv_lezer;
grant select on zicht.toetsoordeel to bv_meekijker;
grant select on zicht.toetsoordeel to bv_schrijver;
grant select on zicht.veiligheidsafspraak to bv_lezer;
grant select on zicht.veiligheidsafspraak to bv_meekijker;
grant select on zicht.veiligheidsafspraak to bv_schrijver;
grant select on zicht.veiligheidsbeleving to bv_lezer;
grant select on zicht.veiligheidsbeleving to bv_meekijker;
grant select on zicht.veiligheidsbeleving to bv_schrijver;
grant select on zicht.veiligheidsbeoordeling to bv_lezer;
grant select on zicht.veiligheidsbeoordeling to bv_meekijker;
grant select on zicht.veiligheidsbeoordeling to bv_schrijver;
grant select on zicht.veiligheidsscore to bv_lezer;
grant select on zicht.veiligheidsscore to bv_meekijker;
grant select on zicht.veiligheidsscore to bv_schrijver;
grant select on zicht.veiligheidsvoorwaarde to bv_lezer;
grant select on zicht.veiligheidsvoorwaarde to bv_meekijker;
grant select on zicht.veiligheidsvoorwaarde to bv_schrijver;
grant select on zicht.verklaring to bv_lezer;
grant select on zicht.verklaring to bv_meekijker;
grant select on zicht.verklaring to bv_schrijver;
grant select on zicht.vernietigingsverzoek to bv_lezer;
grant select on zicht.vernietigingsverzoek to bv_meekijker;
grant select on zicht.vernietigingsverzoek to bv_schrijver;
grant select on zicht.voorval to bv_lezer;
grant select on zicht.voorval to bv_meekijker;
grant select on zicht.voorval to bv_schrijver;
grant select, update on bewaren.vernietiging to bv_vernietiger;
grant select, update on bewaren.vernietigingsregel to bv_vernietiger;
grant update on gegevens.casus to bv_schrijver;

-- Kolommen
grant insert (actie, afgeschermd, als_id, beleidsversie, casus_id, doel, getoond, gezinsleden, hoedanigheden, operatie, persoon_id, portaal, uitkomst, verzoek_id) on log.toegang to bv_lezer;
grant insert (actie, afgeschermd, als_id, beleidsversie, casus_id, doel, getoond, gezinsleden, hoedanigheden, operatie, persoon_id, portaal, uitkomst, verzoek_id) on log.toegang to bv_proces;
grant insert (actie, afgeschermd, als_id, beleidsversie, casus_id, doel, getoond, gezinsleden, hoedanigheden, operatie, persoon_id, portaal, uitkomst, verzoek_id) on log.toegang to bv_schrijver;
grant insert (actie, afgeschermd, als_id, beleidsversie, casus_id, doel, getoond, gezinsleden, hoedanigheden, operatie, persoon_id, portaal, uitkomst, verzoek_id) on log.toegang to bv_toezicht;
grant insert (actie, beleidsversie, casus_id, doel, hoedanigheden, operatie, persoon_id, portaal, uitkomst, verzoek_id) on log.toegang to bv_wand;
grant insert (hash, op, regel, transactie, vorige) on log.zegel to bv_proces;
grant select (aangeboden_op, beslist_op, casus_id, gewijzigd_op, handeling_id, id, naar_id, soort, toestand, van_id, versie) on gegevens.overdracht to bv_schrijver;
grant select (aangevraagd_op, casus_id, dossierversie, gedeeld_op, gewijzigd_op, handeling_id, id, nummer, termijn, toestand, toetser_id, versie) on gegevens.toetsing to bv_schrijver;
grant select (aanspreekpunt_id, casus_id, fase, fase_sinds, gebied, geopend_op, gesloten_op, gewijzigd_op, herkomst, id, kader, nummer, toestand, versie, verzameling) on gegevens.casus to bv_schrijver;
grant select (actie, casus_id, doel, getoond, hoedanigheden, op, persoon_id, portaal, uitkomst, volgnummer) on log.toegang to bv_wand;
grant select (beslisreden, casus_id) on gegevens.toegangsverzoek to bv_vernietiger;
grant select (beslisser_id, besluit, casus_id, id, uitgevoerd_op, versie, voor_id, vrager_lid_id) on gegevens.vernietigingsverzoek to bv_vernietiger;
grant select (beslisser_id, casus_id, gewijzigd_op, id, versie, voor_id, vrager_lid_id) on gegevens.vernietigingsverzoek to bv_schrijver;
grant select (betreft_id, casus_id, categorie, gewijzigd_op, id, versie) on gegevens.risico to bv_schrijver;
grant select (betreft_id, casus_id, gewijzigd_op, id, versie) on gegevens.afsluiting to bv_schrijver;
grant select (betreft_id, casus_id, id) on gegevens.risico to bv_vernietiger;
grant select (betreft_id, casus_id, id, versie) on gegevens.afsluiting to bv_vernietiger;
grant select (casus_id) on bewaren.opschorting to bv_vernietiger;
grant select (casus_id) on proces.aanwezigheid to bv_vernietiger;
grant select (casus_id) on proces.opdracht to bv_vernietiger;
grant select (casus_id) on wand.demonstratiecasus to bv_vernietiger;
grant select (casus_id) on wand.zoektreffer to bv_vernietiger;
grant select (casus_id, categorie, criterium, gewijzigd_op, handeling_id, id, versie) on gegevens.toetscriterium to bv_schrijver;
grant select (casus_id, categorie, gewijzigd_op, gezinslid_id, id, versie) on gegevens.adres to bv_schrijver;
grant select (casus_id, categorie, gewijzigd_op, handeling_id, id, soort, versie) on gegevens.stuk to bv_schrijver;
grant select (casus_id, categorie, gewijzigd_op, handeling_id, id, stuk_id, versie) on gegevens.bevinding to bv_schrijver;
grant select (casus_id, categorie, gewijzigd_op, handeling_id, id, versie) on gegevens.toetsgesprek to bv_schrijver;
grant select (casus_id, categorie, gewijzigd_op, handeling_id, id, versie) on gegevens.toetsoordeel to bv_schrijver;
grant select (casus_id, categorie, gewijzigd_op, id, melding_id, versie) on gegevens.melder to bv_schrijver;
grant select (casus_id, categorie, gewijzigd_op, id, over_id, vastgelegd_door_id, versie) on gegevens.verklaring to bv_schrijver;
grant select (casus_id, categorie, gewijzigd_op, id, van_id, vastgelegd_door_id, versie) on gegevens.aanvulling to bv_schrijver;
grant select (casus_id, controleur_id, gewijzigd_op, id, nakijker_id, opsteller_id, versie, verstrekker_id, voor_id, vrager_lid_id) on gegevens.inzageverzoek to bv_schrijver;
grant select (casus_id, deskundige_id, gespreksleider_id, gewijzigd_door_id, gewijzigd_op, id, inbrenger_id, tegendenker_id, versie) on gegevens.reflectiegesprek to bv_schrijver;
grant select (casus_id, door_id, gewijzigd_op, gezinslid_id, id, versie) on gegevens.veiligheidsbeleving to bv_schrijver;
grant select (casus_id, door_id, gewijzigd_op, handeling_id, hoedanigheid, id, partij_id, portaal, reden, stand, termijn, tot, van, verleend, versie) on wand.betrokkenheid to bv_schrijver;
grant select (casus_id, door_id, gewijzigd_op, id, melding_id, vastgesteld_op, versie) on gegevens.veiligheidsbeoordeling to bv_schrijver;
grant select (casus_id, door_id, gewijzigd_op, id, naar, op, van, versie) on gegevens.fasewissel to bv_schrijver;
grant select (casus_id, door_id, gewijzigd_op, id, op, soort, versie) on gegevens.gebeurtenis to bv_schrijver;
grant select (casus_id, door_id, gewijzigd_op, id, versie) on gegevens.contactmoment to bv_schrijver;
grant select (casus_id, door_id, gewijzigd_op, id, versie) on gegevens.reflectie to bv_schrijver;
grant select (casus_id, door_id, gewijzigd_op, id, versie) on gegevens.terugkoppeling to bv_schrijver;
grant select (casus_id, door_id, gewijzigd_op, id, versie, verzoek_id) on gegevens.achterhouding to bv_schrijver;
grant select (casus_id, geboortedatum, id, rol, versie) on gegevens.gezinslid to bv_vernietiger;
grant select (casus_id, gesteld_door_id, gewijzigd_op, handeling_id, id, specialist_id, versie) on gegevens.specialistvraag to bv_schrijver;
grant select (casus_id, gewijzigd_door_id, gewijzigd_op, id, versie) on gegevens.veiligheidsafspraak to bv_schrijver;
grant select (casus_id, gewijzigd_op, gezinslid_id, id, situatie_id, versie) on gegevens.veiligheidsscore to bv_schrijver;
grant select (casus_id, gewijzigd_op, gezinslid_id, id, verklaring_id, versie) on gegevens.accordering to bv_schrijver;
grant select (casus_id, gewijzigd_op, handeling_id, handelingsoort, id, stuk_id, versie) on gegevens.reactie to bv_schrijver;
grant select (casus_id, gewijzigd_op, id, melding_id, versie) on gegevens.voorval to bv_schrijver;
grant select (casus_id, gewijzigd_op, id, naar_id, van_id, versie) on gegevens.relatie to bv_schrijver;
grant select (casus_id, gewijzigd_op, id, nummer, ontvangen_op, soort, termijn, toestand, versie) on gegevens.melding to bv_schrijver;
grant select (casus_id, gewijzigd_op, id, rang, versie) on gegevens.onveilige_situatie to bv_schrijver;
grant select (casus_id, gewijzigd_op, id, versie) on gegevens.betrokken_instantie to bv_schrijver;
grant select (casus_id, gewijzigd_op, id, versie) on gegevens.gezinslid to bv_schrijver;
grant select (casus_id, gewijzigd_op, id, versie) on gegevens.maatregel to bv_schrijver;
grant select (casus_id, gewijzigd_op, id, versie) on gegevens.netwerklid to bv_schrijver;
grant select (casus_id, gewijzigd_op, id, versie) on gegevens.veiligheidsvoorwaarde to bv_schrijver;
grant select (casus_id, gezinslid_id, id) on gegevens.accordering to bv_vernietiger;
grant select (casus_id, gezinslid_id, id) on gegevens.adres to bv_vernietiger;
grant select (casus_id, gezinslid_id, id) on gegevens.veiligheidsbeleving to bv_vernietiger;
grant select (casus_id, gezinslid_id, id) on gegevens.veiligheidsscore to bv_vernietiger;
grant select (casus_id, handeling_id) on proces.bericht to bv_vernietiger;
grant select (casus_id, handeling_id) on proces.uitbak to bv_vernietiger;
grant select (casus_id, id) on gegevens.betrokken_instantie to bv_vernietiger;
grant select (casus_id, id) on gegevens.bevinding to bv_vernietiger;
grant select (casus_id, id) on gegevens.contactmoment to bv_vernietiger;
grant select (casus_id, id) on gegevens.fasewissel to bv_vernietiger;
grant select (casus_id, id) on gegevens.gebeurtenis to bv_vernietiger;
grant select (casus_id, id) on gegevens.maatregel to bv_vernietiger;
grant select (casus_id, id) on gegevens.melder to bv_vernietiger;
grant select (casus_id, id) on gegevens.melding to bv_vernietiger;
grant select (casus_id, id) on gegevens.netwerklid to bv_vernietiger;
grant select (casus_id, id) on gegevens.onveilige_situatie to bv_vernietiger;
grant select (casus_id, id) on gegevens.overdracht to bv_vernietiger;
grant select (casus_id, id) on gegevens.reactie to bv_vernietiger;
grant select (casus_id, id) on gegevens.reflectie to bv_vernietiger;
grant select (casus_id, id) on gegevens.reflectiegesprek to bv_vernietiger;
grant select (casus_id, id) on gegevens.specialistvraag to bv_vernietiger;
grant select (casus_id, id) on gegevens.stuk to bv_vernietiger;
grant select (casus_id, id) on gegevens.terugkoppeling to bv_vernietiger;
grant select (casus_id, id) on gegevens.toetscriterium to bv_vernietiger;
grant select (casus_id, id) on gegevens.toetsgesprek to bv_vernietiger;
grant select (casus_id, id) on gegevens.toetsing to bv_vernietiger;
grant select (casus_id, id) on gegevens.toetsoordeel to bv_vernietiger;
grant select (casus_id, id) on gegevens.veiligheidsafspraak to bv_vernietiger;
grant select (casus_id, id) on gegevens.veiligheidsbeoordeling to bv_vernietiger;
grant select (casus_id, id) on gegevens.veiligheidsvoorwaarde to bv_vernietiger;
grant select (casus_id, id) on gegevens.voorval to bv_vernietiger;
grant select (casus_id, id) on wand.betrokkenheid to bv_vernietiger;
grant select (casus_id, id) on wand.noodtoegang to bv_vernietiger;
grant select (casus_id, id, naar_id, van_id, versie) on gegevens.relatie to bv_vernietiger;
grant select (casus_id, id, nummer) on gegevens.casus to bv_vernietiger;
grant select (casus_id, id, over_id, versie) on gegevens.verklaring to bv_vernietiger;
grant select (casus_id, id, van_id) on gegevens.aanvulling to bv_vernietiger;
grant select (casus_id, id, versie, voor_id, vrager_lid_id) on gegevens.inzageverzoek to bv_vernietiger;
grant select (casus_id, id, verzoek_id) on gegevens.achterhouding to bv_vernietiger;
grant select (id, inhoud) on gegevens.concept to bv_wand;
grant select (id, naam) on algemeen.partij to bv_vernietiger;
grant select (id, sleutel) on gegevens.concept to bv_vernietiger;
grant select (noodtoegang_id) on wand.noodbevinding to bv_vernietiger;
grant update (beslisreden, motivering) on gegevens.toegangsverzoek to bv_vernietiger;
grant update (betreft_id, versie) on gegevens.afsluiting to bv_vernietiger;
grant update (inhoud) on gegevens.concept to bv_wand;
grant update (laatst_gezien) on proces.sessie to bv_wand;
grant update (laatst_gezien) on proces.sessie to bv_zicht;
grant update (over_id, versie) on gegevens.verklaring to bv_vernietiger;
grant update (toelichting, versie) on gegevens.relatie to bv_vernietiger;
grant update (uitgevoerd_op, versie, wens) on gegevens.vernietigingsverzoek to bv_vernietiger;
grant update (versie, vrager_lid_id, weigering_toelichting, wens) on gegevens.inzageverzoek to bv_vernietiger;

-- Nummerreeksen
grant select, update, usage on sequence wand.casusnummer to bv_wand;
grant usage on sequence log.beleidsversie_volgnummer_seq to bv_proces;
grant usage on sequence log.toegang_volgnummer_seq1 to bv_proces;
grant usage on sequence log.vernietigingsverklaring_volgnummer_seq to bv_proces;
grant usage on sequence log.zegel_volgnummer_seq1 to bv_proces;
grant usage on sequence wand.meldingnummer to bv_schrijver;
grant usage on sequence wand.toetsingnummer to bv_schrijver;

-- Functies
grant execute on all functions in schema lees to bv_lezer;
grant execute on all functions in schema schrijf to bv_schrijver;
grant execute on function log.maak_maanden() to bv_proces;
grant execute on function wand.aanwezigen(uuid) to bv_schrijver;
grant execute on function wand.beeindig_betrokkenheid(uuid,uuid,text,text,uuid) to bv_schrijver;
grant execute on function wand.beeindig_noodtoegang(uuid) to bv_schrijver;
grant execute on function wand.beeindig_toegang(uuid) to bv_schrijver;
grant execute on function wand.beoordeel_leerpunt(uuid,boolean) to bv_schrijver;
grant execute on function wand.beoordeel_noodtoegang(uuid,uuid,text,text) to bv_schrijver;
grant execute on function wand.beoordeel_vernietiging(uuid,boolean,text) to bv_schrijver;
grant execute on function wand.beslis_toegang(uuid,uuid,integer,timestamp with time zone,text) to bv_schrijver;
grant execute on function wand.bewaareinde(uuid) to bv_toezicht;
grant execute on function wand.bewaartermijn_einde(text,integer,date,date) to bv_wand;
grant execute on function wand.duokandidaten(uuid) to bv_lezer;
grant execute on function wand.geef_betrokkenheid(uuid,uuid,uuid,text,text,uuid,timestamp with time zone,text) to bv_schrijver;
grant execute on function wand.haal_termijn(uuid,text) to bv_schrijver;
grant execute on function wand.had_betrokkenheid(uuid,uuid,text,text) to bv_schrijver;
grant execute on function wand.hef_opschorting_op(uuid) to bv_schrijver;
grant execute on function wand.hoedanigheden_bij(uuid) to bv_schrijver;
grant execute on function wand.is_intake() to bv_schrijver;
grant execute on function wand.is_onafhankelijk(uuid,uuid) to bv_schrijver;
grant execute on function wand.is_opgeschort(uuid) to bv_vernietiger;
grant execute on function wand.is_toezicht() to bv_toezicht;
grant execute on function wand.is_toezicht() to bv_vernietiger;
grant execute on function wand.is_vernietigbaar(uuid) to bv_vernietiger;
grant execute on function wand.kijk_opvallend_na(uuid,text,text,text) to bv_schrijver;
grant execute on function wand.kijker() to bv_lezer;
grant execute on function wand.kijker() to bv_meekijker;
grant execute on function wand.kijker() to bv_proces;
grant execute on function wand.kijker() to bv_schrijver;
grant execute on function wand.kijker() to bv_toezicht;
grant execute on function wand.kijker() to bv_vernietiger;
grant execute on function wand.kijker() to bv_zicht;
grant execute on function wand.logmaskers(integer) to bv_toezicht;
grant execute on function wand.logplek(timestamp with time zone) to bv_toezicht;
grant execute on function wand.mag_toelaten(uuid,uuid,text,text) to bv_schrijver;
grant execute on function wand.mag_verzetten(uuid,text,text) to bv_schrijver;
grant execute on function wand.meekijkcasus() to bv_lezer;
grant execute on function wand.meekijkcasus() to bv_meekijker;
grant execute on function wand.meekijkcasus() to bv_proces;
grant execute on function wand.meekijkcasus() to bv_schrijver;
grant execute on function wand.meekijkcasus() to bv_toezicht;
grant execute on function wand.meekijkcasus() to bv_zicht;
grant execute on function wand.meekijkzicht(uuid) to bv_toezicht;
grant execute on function wand.meld_aanwezig(uuid,text) to bv_schrijver;
grant execute on function wand.meld_noodpoging(text) to bv_schrijver;
grant execute on function wand.mijn_beslissers(uuid,text) to bv_lezer;
grant execute on function wand.mijn_beslissers(uuid,text) to bv_schrijver;
grant execute on function wand.mijn_verzoeken() to bv_lezer;
grant execute on function wand.mijn_verzoeken() to bv_schrijver;
grant execute on function wand.mijn_verzoeken() to bv_zicht;
grant execute on function wand.neem_noodtoegang(uuid,uuid,bigint,text,text,text) to bv_schrijver;
grant execute on function wand.open_casus(uuid,uuid,text,text,text,timestamp with time zone) to bv_schrijver;
grant execute on function wand.open_meekijk(uuid,text,uuid,text,text) to bv_schrijver;
grant execute on function wand.opvallend(timestamp with time zone,timestamp with time zone,date[],jsonb) to bv_toezicht;
grant execute on function wand.partijen(boolean) to bv_lezer;
grant execute on function wand.partijen(boolean) to bv_meekijker;
grant execute on function wand.partijen(boolean) to bv_proces;
grant execute on function wand.partijen(boolean) to bv_schrijver;
grant execute on function wand.partijen(boolean) to bv_toezicht;
grant execute on function wand.partijen(boolean) to bv_zicht;
grant execute on function wand.portaal() to bv_lezer;
grant execute on function wand.portaal() to bv_meekijker;
grant execute on function wand.portaal() to bv_proces;
grant execute on function wand.portaal() to bv_schrijver;
grant execute on function wand.portaal() to bv_toezicht;
grant execute on function wand.portaal() to bv_vernietiger;
grant execute on function wand.portaal() to bv_zicht;
grant execute on function wand.reflecteert() to bv_schrijver;
grant execute on function wand.schort_vernietiging_op(uuid,text,text,date) to bv_schrijver;
grant execute on function wand.sluit_aan(uuid,uuid,timestamp with time zone) to bv_schrijver;
grant execute on function wand.stel_drempels_in(uuid,jsonb) to bv_schrijver;
grant execute on function wand.stel_leerpunt_voor(uuid,text,text) to bv_schrijver;
grant execute on function wand.stel_vernietiging_voor(uuid,text[],text) to bv_schrijver;
grant execute on function wand.trek_verzoek_in(uuid) to bv_schrijver;
grant execute on function wand.vernietig_gezinslid(uuid) to bv_schrijver;
grant execute on function wand.vernietigen_vanaf(date) to bv_wand;
grant execute on function wand.verzet_casus(uuid,text,text,uuid) to bv_schrijver;
grant execute on function wand.voer_vernietiging_uit(uuid) to bv_schrijver;
grant execute on function wand.vraag_toegang(uuid,uuid,integer,text,timestamp with time zone,timestamp with time zone) to bv_schrijver;
grant execute on function wand.zoek_bekend(text,text,date,date,date[],text[],text) to bv_schrijver;
grant execute on function wand.zoekvorm(text) to bv_lezer;
grant execute on function wand.zoekvorm(text) to bv_schrijver;
grant execute on function wand.zoekvorm(text) to bv_vernietiger;
grant execute on function wand.zoekvorm(text) to bv_wand;

-- Van wie iets is, als het niet van de eigenaar van de database is
alter all functions in schema lees owner to bv_zicht; -- met haar rechten
alter all functions in schema schrijf owner to bv_wand; -- met haar rechten
alter function wand.aanwezigen(uuid) owner to bv_wand; -- met haar rechten
alter function wand.achternaamwoorden(text,integer) owner to bv_wand;
alter function wand.beeindig_betrokkenheid(uuid,uuid,text,text,uuid) owner to bv_wand; -- met haar rechten
alter function wand.beeindig_noodtoegang(uuid) owner to bv_wand; -- met haar rechten
alter function wand.beeindig_toegang(uuid) owner to bv_wand; -- met haar rechten
alter function wand.beoordeel_leerpunt(uuid,boolean) owner to bv_wand; -- met haar rechten
alter function wand.beoordeel_noodtoegang(uuid,uuid,text,text) owner to bv_wand; -- met haar rechten
alter function wand.beoordeel_vernietiging(uuid,boolean,text) owner to bv_wand; -- met haar rechten
alter function wand.beslis_toegang(uuid,uuid,integer,timestamp with time zone,text) owner to bv_wand; -- met haar rechten
alter function wand.beslisser_van(integer) owner to bv_wand;
alter function wand.beslissers(uuid,text,uuid) owner to bv_wand; -- met haar rechten
alter function wand.beslist_over(uuid,text,uuid) owner to bv_wand; -- met haar rechten
alter function wand.bewaareinde(uuid) owner to bv_wand; -- met haar rechten
alter function wand.bewaarplichten(uuid) owner to bv_wand; -- met haar rechten
alter function wand.bewaartermijnen(uuid) owner to bv_wand; -- met haar rechten
alter function wand.denkt_mee(uuid) owner to bv_wand; -- met haar rechten
alter function wand.duokandidaten(uuid) owner to bv_wand; -- met haar rechten
alter function wand.geef_betrokkenheid(uuid,uuid,uuid,text,text,uuid,timestamp with time zone,text) owner to bv_wand; -- met haar rechten
alter function wand.haal_termijn(uuid,text) owner to bv_wand; -- met haar rechten
alter function wand.had_betrokkenheid(uuid,uuid,text,text) owner to bv_wand; -- met haar rechten
alter function wand.hef_opschorting_op(uuid) owner to bv_wand; -- met haar rechten
alter function wand.hoedanigheden_bij(uuid) owner to bv_wand; -- met haar rechten
alter function wand.houder_van(uuid) owner to bv_wand; -- met haar rechten
alter function wand.houders(uuid) owner to bv_wand; -- met haar rechten
alter function wand.is_beeindigd(uuid) owner to bv_wand; -- met haar rechten
alter function wand.is_intake() owner to bv_wand; -- met haar rechten
alter function wand.is_onafhankelijk(uuid,uuid) owner to bv_wand; -- met haar rechten
alter function wand.is_opgeschort(uuid) owner to bv_wand; -- met haar rechten
alter function wand.is_toezicht() owner to bv_wand; -- met haar rechten
alter function wand.is_toezichthouder(uuid) owner to bv_wand; -- met haar rechten
alter function wand.is_uitgesloten(uuid) owner to bv_wand; -- met haar rechten
alter function wand.is_uitgesloten(uuid,uuid) owner to bv_wand; -- met haar rechten
alter function wand.is_vernietigbaar(uuid) owner to bv_wand; -- met haar rechten
alter function wand.kijk_opvallend_na(uuid,text,text,text) owner to bv_wand; -- met haar rechten
alter function wand.kijker() owner to bv_wand;
alter function wand.label_aanvulling() owner to bv_wand; -- met haar rechten
alter function wand.logmaskers(integer) owner to bv_wand; -- met haar rechten
alter function wand.logplek(timestamp with time zone) owner to bv_wand; -- met haar rechten
alter function wand.mag_toelaten(uuid,uuid,text,text) owner to bv_wand; -- met haar rechten
alter function wand.mag_verzetten(uuid,text,text) owner to bv_wand; -- met haar rechten
alter function wand.medeklinkers(text) owner to bv_wand;
alter function wand.meekijkcasus() owner to bv_wand; -- met haar rechten
alter function wand.meekijkzicht(uuid) owner to bv_wand; -- met haar rechten
alter function wand.meld_aanwezig(uuid,text) owner to bv_wand; -- met haar rechten
alter function wand.meld_noodpoging(text) owner to bv_wand; -- met haar rechten
alter function wand.mijn_beslissers(uuid,text) owner to bv_wand; -- met haar rechten
alter function wand.mijn_verzoeken() owner to bv_wand; -- met haar rechten
alter function wand.naamgelijkenis(text,text) owner to bv_wand;
alter function wand.neem_noodtoegang(uuid,uuid,bigint,text,text,text) owner to bv_wand; -- met haar rechten
alter function wand.onderdeelcategorie(uuid,text,uuid) owner to bv_wand; -- met haar rechten
alter function wand.open_casus(uuid,uuid,text,text,text,timestamp with time zone) owner to bv_wand; -- met haar rechten
alter function wand.open_meekijk(uuid,text,uuid,text,text) owner to bv_wand; -- met haar rechten
alter function wand.opvallend(timestamp with time zone,timestamp with time zone,date[],jsonb) owner to bv_wand; -- met haar rechten
alter function wand.partijen(boolean) owner to bv_wand; -- met haar rechten
alter function wand.portaal() owner to bv_wand;
alter function wand.reflecteert() owner to bv_wand; -- met haar rechten
alter function wand.schort_vernietiging_op(uuid,text,text,date) owner to bv_wand; -- met haar rechten
alter function wand.sluit_aan(uuid,uuid,timestamp with time zone) owner to bv_wand; -- met haar rechten
alter function wand.stel_drempels_in(uuid,jsonb) owner to bv_wand; -- met haar rechten
alter function wand.stel_leerpunt_voor(uuid,text,text) owner to bv_wand; -- met haar rechten
alter function wand.stel_vernietiging_voor(uuid,text[],text) owner to bv_wand; -- met haar rechten
alter function wand.trek_verzoek_in(uuid) owner to bv_wand; -- met haar rechten
alter function wand.verklaar_vernietiging(text,uuid,uuid,text,text,date,jsonb,uuid,uuid) owner to bv_vernietiger; -- met haar rechten
alter function wand.vernietig_casus(uuid) owner to bv_vernietiger; -- met haar rechten
alter function wand.vernietig_gezinslid(uuid) owner to bv_vernietiger; -- met haar rechten
alter function wand.verzet_casus(uuid,text,text,uuid) owner to bv_wand; -- met haar rechten
alter function wand.voer_vernietiging_uit(uuid) owner to bv_vernietiger; -- met haar rechten
alter function wand.volg_label() owner to bv_wand; -- met haar rechten
alter function wand.vraag_toegang(uuid,uuid,integer,text,timestamp with time zone,timestamp with time zone) owner to bv_wand; -- met haar rechten
alter function wand.vraagbaar(uuid,uuid,text) owner to bv_wand; -- met haar rechten
alter function wand.zoek_bekend(text,text,date,date,date[],text[],text) owner to bv_wand; -- met haar rechten
alter view wand.mijn_betrokkenheid owner to bv_wand;
alter view wand.mijn_handeling owner to bv_wand;
alter view wand.mijn_zicht owner to bv_wand;
alter view wand.wie_keek owner to bv_wand;
alter view zicht.aanvulling owner to bv_zicht;
alter view zicht.accordering owner to bv_zicht;
alter view zicht.achterhouding owner to bv_zicht;
alter view zicht.adres owner to bv_zicht;
alter view zicht.afsluiting owner to bv_zicht;
alter view zicht.bericht owner to bv_zicht;
alter view zicht.betrokken_instantie owner to bv_zicht;
alter view zicht.betrokkenheid owner to bv_zicht;
alter view zicht.bevinding owner to bv_zicht;
alter view zicht.casus owner to bv_zicht;
alter view zicht.concept owner to bv_zicht;
alter view zicht.contactmoment owner to bv_zicht;
alter view zicht.detachering owner to bv_zicht;
alter view zicht.fasewissel owner to bv_zicht;
alter view zicht.gebeurtenis owner to bv_zicht;
alter view zicht.gezinslid owner to bv_zicht;
alter view zicht.groepslid owner to bv_zicht;
alter view zicht.instantietelling owner to bv_zicht;
alter view zicht.inzageverzoek owner to bv_zicht;
alter view zicht.leerpunt owner to bv_zicht;
alter view zicht.maatregel owner to bv_zicht;
alter view zicht.melder owner to bv_zicht;
alter view zicht.melding owner to bv_zicht;
alter view zicht.netwerklid owner to bv_zicht;
alter view zicht.noodtoegang owner to bv_zicht;
alter view zicht.onveilige_situatie owner to bv_zicht;
alter view zicht.organisatie owner to bv_zicht;
alter view zicht.overdracht owner to bv_zicht;
alter view zicht.partij owner to bv_zicht;
alter view zicht.portaaltoegang owner to bv_zicht;
alter view zicht.reactie owner to bv_zicht;
alter view zicht.reflectie owner to bv_zicht;
alter view zicht.reflectiegesprek owner to bv_zicht;
alter view zicht.relatie owner to bv_zicht;
alter view zicht.risico owner to bv_zicht;
alter view zicht.specialistvraag owner to bv_zicht;
alter view zicht.stuk owner to bv_zicht;
alter view zicht.terugkoppeling owner to bv_zicht;
alter view zicht.toegangsverzoek owner to bv_zicht;
alter view zicht.toetscriterium owner to bv_zicht;
alter view zicht.toetsgesprek owner to bv_zicht;
alter view zicht.toetsing owner to bv_zicht;
alter view zicht.toetsoordeel owner to bv_zicht;
alter view zicht.veiligheidsafspraak owner to bv_zicht;
alter view zicht.veiligheidsbeleving owner to bv_zicht;
alter view zicht.veiligheidsbeoordeling owner to bv_zicht;
alter view zicht.veiligheidsscore owner to bv_zicht;
alter view zicht.veiligheidsvoorwaarde owner to bv_zicht;
alter view zicht.verklaring owner to bv_zicht;
alter view zicht.vernietigingsverzoek owner to bv_zicht;
alter view zicht.voorval owner to bv_zicht;

-- Rijbeveiliging, ook voor de eigenaar van de tabel
alter table gegevens.aanvulling enable row level security, force row level security;
alter table gegevens.accordering enable row level security, force row level security;
alter table gegevens.achterhouding enable row level security, force row level security;
alter table gegevens.adres enable row level security, force row level security;
alter table gegevens.afsluiting enable row level security, force row level security;
alter table gegevens.betrokken_instantie enable row level security, force row level security;
alter table gegevens.bevinding enable row level security, force row level security;
alter table gegevens.casus enable row level security, force row level security;
alter table gegevens.concept enable row level security, force row level security;
alter table gegevens.contactmoment enable row level security, force row level security;
alter table gegevens.fasewissel enable row level security, force row level security;
alter table gegevens.gebeurtenis enable row level security, force row level security;
alter table gegevens.gezinslid enable row level security, force row level security;
alter table gegevens.inzageverzoek enable row level security, force row level security;
alter table gegevens.maatregel enable row level security, force row level security;
alter table gegevens.melder enable row level security, force row level security;
alter table gegevens.melding enable row level security, force row level security;
alter table gegevens.netwerklid enable row level security, force row level security;
alter table gegevens.onveilige_situatie enable row level security, force row level security;
alter table gegevens.overdracht enable row level security, force row level security;
alter table gegevens.reactie enable row level security, force row level security;
alter table gegevens.reflectie enable row level security, force row level security;
alter table gegevens.reflectiegesprek enable row level security, force row level security;
alter table gegevens.relatie enable row level security, force row level security;
alter table gegevens.risico enable row level security, force row level security;
alter table gegevens.specialistvraag enable row level security, force row level security;
alter table gegevens.stuk enable row level security, force row level security;
alter table gegevens.terugkoppeling enable row level security, force row level security;
alter table gegevens.toegangsverzoek enable row level security, force row level security;
alter table gegevens.toetscriterium enable row level security, force row level security;
alter table gegevens.toetsgesprek enable row level security, force row level security;
alter table gegevens.toetsing enable row level security, force row level security;
alter table gegevens.toetsoordeel enable row level security, force row level security;
alter table gegevens.veiligheidsafspraak enable row level security, force row level security;
alter table gegevens.veiligheidsbeleving enable row level security, force row level security;
alter table gegevens.veiligheidsbeoordeling enable row level security, force row level security;
alter table gegevens.veiligheidsscore enable row level security, force row level security;
alter table gegevens.veiligheidsvoorwaarde enable row level security, force row level security;
alter table gegevens.verklaring enable row level security, force row level security;
alter table gegevens.vernietigingsverzoek enable row level security, force row level security;
alter table gegevens.voorval enable row level security, force row level security;
alter table proces.bericht enable row level security, force row level security;
alter table wand.betrokkenheid enable row level security, force row level security;
alter table wand.noodbevinding enable row level security, force row level security;
alter table wand.noodtoegang enable row level security, force row level security;
