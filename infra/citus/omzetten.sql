-- Made with `pnpm verdeling` from a database that was just migrated; do not edit by hand.
-- Puts the tables on Citus, spread by family. Once, on a coordinator with its workers added, with every gateway stopped and a back-up made.
-- The first part runs on any PostgreSQL (a test runs it); the second needs the extension and was not run here. After it: migrate, which makes the wall anew.

-- VERDEELD, by casus_id; the casus itself by its id, which is the same
--   gegevens.aanvulling: of one family
--   gegevens.accordering: of one family
--   gegevens.achtergrond: of one family
--   gegevens.achterhouding: of one family
--   gegevens.adres: of one family
--   gegevens.afsluiting: of one family
--   gegevens.afsluitpersoon: of one family
--   gegevens.afspraakevaluatie: of one family
--   gegevens.beoordelingsantwoord: of one family
--   gegevens.beschermingstafel: of one family
--   gegevens.betrokken_instantie: of one family
--   gegevens.bevinding: of one family
--   gegevens.bezoek: of one family
--   gegevens.casus: of one family
--   gegevens.conceptreactie: of one family
--   gegevens.contactmoment: of one family
--   gegevens.corvbericht: of one family
--   gegevens.fasewissel: of one family
--   gegevens.gebeurtenis: of one family
--   gegevens.gevolg: of one family
--   gegevens.gezag: of one family
--   gegevens.gezinslid: of one family
--   gegevens.gezinsnorm: of one family
--   gegevens.gezinspatroon: of one family
--   gegevens.hulpinzet: of one family
--   gegevens.informant: of one family
--   gegevens.inkennisstelling: of one family
--   gegevens.inzageverzoek: of one family
--   gegevens.inzet: of one family
--   gegevens.kijkmoment: of one family
--   gegevens.kracht: of one family
--   gegevens.lidperiode: of one family
--   gegevens.maatregel: of one family
--   gegevens.melder: of one family
--   gegevens.melderterugkoppeling: of one family
--   gegevens.melding: of one family
--   gegevens.monitormoment: of one family
--   gegevens.multidisciplinair_overleg: of one family
--   gegevens.netwerklid: of one family
--   gegevens.onderzoek: of one family
--   gegevens.onveilige_situatie: of one family
--   gegevens.overdracht: of one family
--   gegevens.overdrachtvraag: of one family
--   gegevens.planakkoord: of one family
--   gegevens.plandoel: of one family
--   gegevens.planversie: of one family
--   gegevens.raadsverzoek: of one family
--   gegevens.reactie: of one family
--   gegevens.reflectie: of one family
--   gegevens.reflectiegesprek: of one family
--   gegevens.relatie: of one family
--   gegevens.risico: of one family
--   gegevens.risicoantwoord: of one family
--   gegevens.risicogereed: of one family
--   gegevens.risicoinventarisatie: of one family
--   gegevens.risicostand: of one family
--   gegevens.samenwerking: of one family
--   gegevens.situatiewijziging: of one family
--   gegevens.specialistvraag: of one family
--   gegevens.stuk: of one family
--   gegevens.tafeldeelnemer: of one family
--   gegevens.terugkeer: of one family
--   gegevens.terugkoppeling: of one family
--   gegevens.terugvraag: of one family
--   gegevens.toegangsverzoek: of one family
--   gegevens.toetsadvies: of one family
--   gegevens.toetscriterium: of one family
--   gegevens.toetsgesprek: of one family
--   gegevens.toetsing: of one family
--   gegevens.toetsoordeel: of one family
--   gegevens.top3deelname: of one family
--   gegevens.veiligheidsafspraak: of one family
--   gegevens.veiligheidsbeleving: of one family
--   gegevens.veiligheidsbeoordeling: of one family
--   gegevens.veiligheidsscore: of one family
--   gegevens.veiligheidsvoorwaarde: of one family
--   gegevens.verklaring: of one family
--   gegevens.vernietigingsverzoek: of one family
--   gegevens.vervanging: of one family
--   gegevens.vervolg: of one family
--   gegevens.verzoekzienswijze: of one family
--   gegevens.voorval: of one family
--   proces.aanwezigheid: of one family
--   proces.corvbezorging: of one family
--   wand.betrokkenheid: of one family
--   wand.cijferfeit: of one family
--   wand.koppeling: of one family
--   wand.toetsbezwaar: of one family
-- REFERENTIE, a copy on every machine
--   algemeen.beoordelingsinstrument: people, groups and lists: small, and joined with everything
--   algemeen.bereikbaarheid: people, groups and lists: small, and joined with everything
--   algemeen.detachering: people, groups and lists: small, and joined with everything
--   algemeen.gemeenteafspraak: people, groups and lists: small, and joined with everything
--   algemeen.groepslid: people, groups and lists: small, and joined with everything
--   algemeen.instantietelling: people, groups and lists: small, and joined with everything
--   algemeen.kennisadvies: people, groups and lists: small, and joined with everything
--   algemeen.leerpunt: people, groups and lists: small, and joined with everything
--   algemeen.mandaat: people, groups and lists: small, and joined with everything
--   algemeen.organisatie: people, groups and lists: small, and joined with everything
--   algemeen.partij: people, groups and lists: small, and joined with everything
--   algemeen.portaaltoegang: people, groups and lists: small, and joined with everything
--   algemeen.risicolijst: people, groups and lists: small, and joined with everything
--   algemeen.risicolijstaspect: people, groups and lists: small, and joined with everything
--   wand.beeindiging: every act asks it
--   wand.beleid: every read asks the policy
--   wand.beslisser: who decides, per label
--   wand.contract: every read asks it
--   wand.toelating: every act asks it
-- LOKAAL, on the coordinator
--   gegevens.adviesbericht: of a question for advice, which holds no family
--   gegevens.adviesverzoek: holds no family, so there is nothing to spread it by; it grows with questions, not with dossiers
--   gegevens.adviesvraag: holds no family, so there is nothing to spread it by; it grows with questions, not with dossiers
--   gegevens.concept: a draft is of a person and lives for days
--   gegevens.formulier: came in from outside and is of no casus yet
--   gegevens.formulierlink: a code of a group
--   gegevens.kennismerk: a mark of a person, of no family
--   gegevens.weergave: a saved filter of a person
--   log.beleidsversie: one chain of seals over one sequence of lines: spread, there is no order to seal
--   log.meekijk: one chain of seals over one sequence of lines: spread, there is no order to seal
--   log.toegang: one chain of seals over one sequence of lines: spread, there is no order to seal
--   log.vernietigd: one chain of seals over one sequence of lines: spread, there is no order to seal
--   log.vernietigingsverklaring: one chain of seals over one sequence of lines: spread, there is no order to seal
--   log.zegel: one chain of seals over one sequence of lines: spread, there is no order to seal
--   proces.aanmelding: of a person, a session or the machinery; of no family
--   proces.bericht: of a person, a session or the machinery; of no family
--   proces.escalatie: of a person, a session or the machinery; of no family
--   proces.identiteit: of a person, a session or the machinery; of no family
--   proces.opdracht: of a person, a session or the machinery; of no family
--   proces.sessie: of a person, a session or the machinery; of no family
--   proces.tempo: of a person, a session or the machinery; of no family
--   proces.toegangslog_elders: of a person, a session or the machinery; of no family
--   proces.uitbak: of a person, a session or the machinery; of no family
--   proces.verwerkingslog: of a person, a session or the machinery; of no family
--   wand.cijfer: of a person, a session or the machinery; of no family
--   wand.cijferkern: of a person, a session or the machinery; of no family
--   wand.cijferstand: of a person, a session or the machinery; of no family
--   wand.demonstratiecasus: a handful of families of the demonstration
--   wand.noodbevinding: goes with noodtoegang
--   wand.noodpoging: of a person, a session or the machinery; of no family
--   wand.noodtoegang: rare, and the privacy officer reads all of them together
--   wand.opvallend_bevinding: of a person, a session or the machinery; of no family
--   wand.opvallend_drempel: of a person, a session or the machinery; of no family
--   wand.versie: of a person, a session or the machinery; of no family
--   wand.zoektreffer: what one search found; gone within days
--   wand.zoekvraag: of a person, a session or the machinery; of no family

begin;
alter table proces.corvbezorging drop constraint corvbezorging_id_fkey;
alter table wand.koppeling drop constraint koppeling_ander_casus_id_fkey;
alter table gegevens.aanvulling drop constraint aanvulling_pkey;
alter table gegevens.aanvulling add constraint aanvulling_pkey primary key (casus_id, id);
alter table gegevens.accordering drop constraint accordering_pkey;
alter table gegevens.accordering add constraint accordering_pkey primary key (casus_id, id);
alter table gegevens.achtergrond drop constraint achtergrond_pkey;
alter table gegevens.achtergrond add constraint achtergrond_pkey primary key (casus_id, id);
alter table gegevens.achterhouding drop constraint achterhouding_pkey;
alter table gegevens.achterhouding add constraint achterhouding_pkey primary key (casus_id, id);
alter table gegevens.adres drop constraint adres_pkey;
alter table gegevens.adres add constraint adres_pkey primary key (casus_id, id);
alter table gegevens.afsluiting drop constraint afsluiting_pkey;
alter table gegevens.afsluiting add constraint afsluiting_pkey primary key (casus_id, id);
alter table gegevens.afsluitpersoon drop constraint afsluitpersoon_pkey;
alter table gegevens.afsluitpersoon add constraint afsluitpersoon_pkey primary key (casus_id, id);
alter table gegevens.afspraakevaluatie drop constraint afspraakevaluatie_pkey;
alter table gegevens.afspraakevaluatie add constraint afspraakevaluatie_pkey primary key (casus_id, id);
alter table gegevens.beoordelingsantwoord drop constraint beoordelingsantwoord_pkey;
alter table gegevens.beoordelingsantwoord add constraint beoordelingsantwoord_pkey primary key (casus_id, id);
alter table gegevens.beschermingstafel drop constraint beschermingstafel_pkey;
alter table gegevens.beschermingstafel add constraint beschermingstafel_pkey primary key (casus_id, id);
alter table gegevens.betrokken_instantie drop constraint betrokken_instantie_pkey;
alter table gegevens.betrokken_instantie add constraint betrokken_instantie_pkey primary key (casus_id, id);
alter table gegevens.bevinding drop constraint bevinding_pkey;
alter table gegevens.bevinding add constraint bevinding_pkey primary key (casus_id, id);
alter table gegevens.bezoek drop constraint bezoek_pkey;
alter table gegevens.bezoek add constraint bezoek_pkey primary key (casus_id, id);
alter table gegevens.conceptreactie drop constraint conceptreactie_pkey;
alter table gegevens.conceptreactie add constraint conceptreactie_pkey primary key (casus_id, id);
alter table gegevens.contactmoment drop constraint contactmoment_pkey;
alter table gegevens.contactmoment add constraint contactmoment_pkey primary key (casus_id, id);
alter table gegevens.corvbericht drop constraint corvbericht_pkey;
alter table gegevens.corvbericht add constraint corvbericht_pkey primary key (casus_id, id);
alter table gegevens.fasewissel drop constraint fasewissel_pkey;
alter table gegevens.fasewissel add constraint fasewissel_pkey primary key (casus_id, id);
alter table gegevens.gebeurtenis drop constraint gebeurtenis_pkey;
alter table gegevens.gebeurtenis add constraint gebeurtenis_pkey primary key (casus_id, id);
alter table gegevens.gevolg drop constraint gevolg_pkey;
alter table gegevens.gevolg add constraint gevolg_pkey primary key (casus_id, id);
alter table gegevens.gezag drop constraint gezag_pkey;
alter table gegevens.gezag add constraint gezag_pkey primary key (casus_id, id);
alter table gegevens.gezinslid drop constraint gezinslid_pkey;
alter table gegevens.gezinslid add constraint gezinslid_pkey primary key (casus_id, id);
alter table gegevens.gezinsnorm drop constraint gezinsnorm_pkey;
alter table gegevens.gezinsnorm add constraint gezinsnorm_pkey primary key (casus_id, id);
alter table gegevens.gezinspatroon drop constraint gezinspatroon_pkey;
alter table gegevens.gezinspatroon add constraint gezinspatroon_pkey primary key (casus_id, id);
alter table gegevens.hulpinzet drop constraint hulpinzet_pkey;
alter table gegevens.hulpinzet add constraint hulpinzet_pkey primary key (casus_id, id);
alter table gegevens.informant drop constraint informant_pkey;
alter table gegevens.informant add constraint informant_pkey primary key (casus_id, id);
alter table gegevens.inkennisstelling drop constraint inkennisstelling_pkey;
alter table gegevens.inkennisstelling add constraint inkennisstelling_pkey primary key (casus_id, id);
alter table gegevens.inzageverzoek drop constraint inzageverzoek_pkey;
alter table gegevens.inzageverzoek add constraint inzageverzoek_pkey primary key (casus_id, id);
alter table gegevens.inzet drop constraint inzet_pkey;
alter table gegevens.inzet add constraint inzet_pkey primary key (casus_id, id);
alter table gegevens.kijkmoment drop constraint kijkmoment_pkey;
alter table gegevens.kijkmoment add constraint kijkmoment_pkey primary key (casus_id, id);
alter table gegevens.kracht drop constraint kracht_pkey;
alter table gegevens.kracht add constraint kracht_pkey primary key (casus_id, id);
alter table gegevens.lidperiode drop constraint lidperiode_pkey;
alter table gegevens.lidperiode add constraint lidperiode_pkey primary key (casus_id, id);
alter table gegevens.maatregel drop constraint maatregel_pkey;
alter table gegevens.maatregel add constraint maatregel_pkey primary key (casus_id, id);
alter table gegevens.melder drop constraint melder_pkey;
alter table gegevens.melder add constraint melder_pkey primary key (casus_id, id);
alter table gegevens.melderterugkoppeling drop constraint melderterugkoppeling_pkey;
alter table gegevens.melderterugkoppeling add constraint melderterugkoppeling_pkey primary key (casus_id, id);
alter table gegevens.melding drop constraint melding_pkey;
alter table gegevens.melding add constraint melding_pkey primary key (casus_id, id);
alter table gegevens.monitormoment drop constraint monitormoment_pkey;
alter table gegevens.monitormoment add constraint monitormoment_pkey primary key (casus_id, id);
alter table gegevens.multidisciplinair_overleg drop constraint multidisciplinair_overleg_pkey;
alter table gegevens.multidisciplinair_overleg add constraint multidisciplinair_overleg_pkey primary key (casus_id, id);
alter table gegevens.netwerklid drop constraint netwerklid_pkey;
alter table gegevens.netwerklid add constraint netwerklid_pkey primary key (casus_id, id);
alter table gegevens.onderzoek drop constraint onderzoek_pkey;
alter table gegevens.onderzoek add constraint onderzoek_pkey primary key (casus_id, id);
alter table gegevens.onveilige_situatie drop constraint onveilige_situatie_pkey;
alter table gegevens.onveilige_situatie add constraint onveilige_situatie_pkey primary key (casus_id, id);
alter table gegevens.overdracht drop constraint overdracht_pkey;
alter table gegevens.overdracht add constraint overdracht_pkey primary key (casus_id, id);
alter table gegevens.overdrachtvraag drop constraint overdrachtvraag_pkey;
alter table gegevens.overdrachtvraag add constraint overdrachtvraag_pkey primary key (casus_id, id);
alter table gegevens.planakkoord drop constraint planakkoord_pkey;
alter table gegevens.planakkoord add constraint planakkoord_pkey primary key (casus_id, id);
alter table gegevens.plandoel drop constraint plandoel_pkey;
alter table gegevens.plandoel add constraint plandoel_pkey primary key (casus_id, id);
alter table gegevens.planversie drop constraint planversie_pkey;
alter table gegevens.planversie add constraint planversie_pkey primary key (casus_id, id);
alter table gegevens.raadsverzoek drop constraint raadsverzoek_pkey;
alter table gegevens.raadsverzoek add constraint raadsverzoek_pkey primary key (casus_id, id);
alter table gegevens.reactie drop constraint reactie_pkey;
alter table gegevens.reactie add constraint reactie_pkey primary key (casus_id, id);
alter table gegevens.reflectie drop constraint reflectie_pkey;
alter table gegevens.reflectie add constraint reflectie_pkey primary key (casus_id, id);
alter table gegevens.reflectiegesprek drop constraint reflectiegesprek_pkey;
alter table gegevens.reflectiegesprek add constraint reflectiegesprek_pkey primary key (casus_id, id);
alter table gegevens.relatie drop constraint relatie_pkey;
alter table gegevens.relatie add constraint relatie_pkey primary key (casus_id, id);
alter table gegevens.risico drop constraint risico_pkey;
alter table gegevens.risico add constraint risico_pkey primary key (casus_id, id);
alter table gegevens.risicoantwoord drop constraint risicoantwoord_pkey;
alter table gegevens.risicoantwoord add constraint risicoantwoord_pkey primary key (casus_id, id);
alter table gegevens.risicogereed drop constraint risicogereed_pkey;
alter table gegevens.risicogereed add constraint risicogereed_pkey primary key (casus_id, id);
alter table gegevens.risicoinventarisatie drop constraint risicoinventarisatie_pkey;
alter table gegevens.risicoinventarisatie add constraint risicoinventarisatie_pkey primary key (casus_id, id);
alter table gegevens.risicostand drop constraint risicostand_pkey;
alter table gegevens.risicostand add constraint risicostand_pkey primary key (casus_id, id);
alter table gegevens.samenwerking drop constraint samenwerking_pkey;
alter table gegevens.samenwerking add constraint samenwerking_pkey primary key (casus_id, id);
alter table gegevens.situatiewijziging drop constraint situatiewijziging_pkey;
alter table gegevens.situatiewijziging add constraint situatiewijziging_pkey primary key (casus_id, id);
alter table gegevens.specialistvraag drop constraint specialistvraag_pkey;
alter table gegevens.specialistvraag add constraint specialistvraag_pkey primary key (casus_id, id);
alter table gegevens.stuk drop constraint stuk_pkey;
alter table gegevens.stuk add constraint stuk_pkey primary key (casus_id, id);
alter table gegevens.tafeldeelnemer drop constraint tafeldeelnemer_pkey;
alter table gegevens.tafeldeelnemer add constraint tafeldeelnemer_pkey primary key (casus_id, id);
alter table gegevens.terugkeer drop constraint terugkeer_pkey;
alter table gegevens.terugkeer add constraint terugkeer_pkey primary key (casus_id, id);
alter table gegevens.terugkoppeling drop constraint terugkoppeling_pkey;
alter table gegevens.terugkoppeling add constraint terugkoppeling_pkey primary key (casus_id, id);
alter table gegevens.terugvraag drop constraint terugvraag_pkey;
alter table gegevens.terugvraag add constraint terugvraag_pkey primary key (casus_id, id);
alter table gegevens.toegangsverzoek drop constraint toegangsverzoek_pkey;
alter table gegevens.toegangsverzoek add constraint toegangsverzoek_pkey primary key (casus_id, id);
alter table gegevens.toetsadvies drop constraint toetsadvies_pkey;
alter table gegevens.toetsadvies add constraint toetsadvies_pkey primary key (casus_id, id);
alter table gegevens.toetscriterium drop constraint toetscriterium_pkey;
alter table gegevens.toetscriterium add constraint toetscriterium_pkey primary key (casus_id, id);
alter table gegevens.toetsgesprek drop constraint toetsgesprek_pkey;
alter table gegevens.toetsgesprek add constraint toetsgesprek_pkey primary key (casus_id, id);
alter table gegevens.toetsing drop constraint toetsing_pkey;
alter table gegevens.toetsing add constraint toetsing_pkey primary key (casus_id, id);
alter table gegevens.toetsoordeel drop constraint toetsoordeel_pkey;
alter table gegevens.toetsoordeel add constraint toetsoordeel_pkey primary key (casus_id, id);
alter table gegevens.top3deelname drop constraint top3deelname_pkey;
alter table gegevens.top3deelname add constraint top3deelname_pkey primary key (casus_id, id);
alter table gegevens.veiligheidsafspraak drop constraint veiligheidsafspraak_pkey;
alter table gegevens.veiligheidsafspraak add constraint veiligheidsafspraak_pkey primary key (casus_id, id);
alter table gegevens.veiligheidsbeleving drop constraint veiligheidsbeleving_pkey;
alter table gegevens.veiligheidsbeleving add constraint veiligheidsbeleving_pkey primary key (casus_id, id);
alter table gegevens.veiligheidsbeoordeling drop constraint veiligheidsbeoordeling_pkey;
alter table gegevens.veiligheidsbeoordeling add constraint veiligheidsbeoordeling_pkey primary key (casus_id, id);
alter table gegevens.veiligheidsscore drop constraint veiligheidsscore_pkey;
alter table gegevens.veiligheidsscore add constraint veiligheidsscore_pkey primary key (casus_id, id);
alter table gegevens.veiligheidsvoorwaarde drop constraint veiligheidsvoorwaarde_pkey;
alter table gegevens.veiligheidsvoorwaarde add constraint veiligheidsvoorwaarde_pkey primary key (casus_id, id);
alter table gegevens.verklaring drop constraint verklaring_pkey;
alter table gegevens.verklaring add constraint verklaring_pkey primary key (casus_id, id);
alter table gegevens.vernietigingsverzoek drop constraint vernietigingsverzoek_pkey;
alter table gegevens.vernietigingsverzoek add constraint vernietigingsverzoek_pkey primary key (casus_id, id);
alter table gegevens.vervanging drop constraint vervanging_pkey;
alter table gegevens.vervanging add constraint vervanging_pkey primary key (casus_id, id);
alter table gegevens.vervolg drop constraint vervolg_pkey;
alter table gegevens.vervolg add constraint vervolg_pkey primary key (casus_id, id);
alter table gegevens.verzoekzienswijze drop constraint verzoekzienswijze_pkey;
alter table gegevens.verzoekzienswijze add constraint verzoekzienswijze_pkey primary key (casus_id, id);
alter table gegevens.voorval drop constraint voorval_pkey;
alter table gegevens.voorval add constraint voorval_pkey primary key (casus_id, id);
alter table proces.corvbezorging drop constraint corvbezorging_pkey;
alter table proces.corvbezorging add constraint corvbezorging_pkey primary key (casus_id, id);
alter table wand.betrokkenheid drop constraint betrokkenheid_pkey;
alter table wand.betrokkenheid add constraint betrokkenheid_pkey primary key (casus_id, id);
alter table wand.koppeling drop constraint koppeling_pkey;
alter table wand.koppeling add constraint koppeling_pkey primary key (casus_id, id);
alter table wand.toetsbezwaar drop constraint toetsbezwaar_pkey;
alter table wand.toetsbezwaar add constraint toetsbezwaar_pkey primary key (casus_id, id);
alter table proces.corvbezorging add constraint corvbezorging_id_fkey foreign key (casus_id, id) references gegevens.corvbericht (casus_id, id) on delete cascade;
commit;

create extension if not exists citus;
select create_reference_table('algemeen.beoordelingsinstrument');
select create_reference_table('algemeen.bereikbaarheid');
select create_reference_table('algemeen.detachering');
select create_reference_table('algemeen.gemeenteafspraak');
select create_reference_table('algemeen.groepslid');
select create_reference_table('algemeen.instantietelling');
select create_reference_table('algemeen.kennisadvies');
select create_reference_table('algemeen.leerpunt');
select create_reference_table('algemeen.mandaat');
select create_reference_table('algemeen.organisatie');
select create_reference_table('algemeen.partij');
select create_reference_table('algemeen.portaaltoegang');
select create_reference_table('algemeen.risicolijst');
select create_reference_table('algemeen.risicolijstaspect');
select create_reference_table('wand.beeindiging');
select create_reference_table('wand.beleid');
select create_reference_table('wand.beslisser');
select create_reference_table('wand.contract');
select create_reference_table('wand.toelating');
select create_distributed_table('gegevens.casus', 'id');
select create_distributed_table('gegevens.aanvulling', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.accordering', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.achtergrond', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.achterhouding', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.adres', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.afsluiting', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.afsluitpersoon', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.afspraakevaluatie', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.beoordelingsantwoord', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.beschermingstafel', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.betrokken_instantie', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.bevinding', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.bezoek', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.conceptreactie', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.contactmoment', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.corvbericht', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.fasewissel', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.gebeurtenis', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.gevolg', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.gezag', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.gezinslid', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.gezinsnorm', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.gezinspatroon', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.hulpinzet', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.informant', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.inkennisstelling', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.inzageverzoek', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.inzet', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.kijkmoment', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.kracht', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.lidperiode', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.maatregel', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.melder', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.melderterugkoppeling', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.melding', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.monitormoment', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.multidisciplinair_overleg', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.netwerklid', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.onderzoek', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.onveilige_situatie', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.overdracht', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.overdrachtvraag', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.planakkoord', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.plandoel', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.planversie', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.raadsverzoek', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.reactie', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.reflectie', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.reflectiegesprek', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.relatie', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.risico', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.risicoantwoord', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.risicogereed', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.risicoinventarisatie', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.risicostand', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.samenwerking', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.situatiewijziging', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.specialistvraag', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.stuk', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.tafeldeelnemer', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.terugkeer', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.terugkoppeling', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.terugvraag', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.toegangsverzoek', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.toetsadvies', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.toetscriterium', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.toetsgesprek', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.toetsing', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.toetsoordeel', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.top3deelname', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.veiligheidsafspraak', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.veiligheidsbeleving', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.veiligheidsbeoordeling', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.veiligheidsscore', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.veiligheidsvoorwaarde', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.verklaring', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.vernietigingsverzoek', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.vervanging', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.vervolg', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.verzoekzienswijze', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('gegevens.voorval', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('proces.aanwezigheid', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('proces.corvbezorging', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('wand.betrokkenheid', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('wand.cijferfeit', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('wand.koppeling', 'casus_id', colocate_with => 'gegevens.casus');
select create_distributed_table('wand.toetsbezwaar', 'casus_id', colocate_with => 'gegevens.casus');
