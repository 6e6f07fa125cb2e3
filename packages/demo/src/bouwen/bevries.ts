import { groepen } from '../mensen.js';
import { wijkteamgroep } from './overdracht.js';
import { aanwezigheidNaam, gezinsrolNaam, leeftijd } from '@bv/begrippen';
import { risicoaspecten } from '../risicolijst.js';
import type { Merker } from '../merken/merker.js';
import type { GezinslidRij, Handelingsoort, StukRij, VeiligheidsafspraakRij, VerklaringRij } from '../rijen/index.js';
import { sha256 } from '../willekeur.js';
import type { Verhaal } from './verhaal.js';

type Inhoud = Pick<StukRij, 'categorie' | 'soort' | 'tekst'> & Partial<Pick<StukRij, 'kop' | 'bron' | 'peildatum'>>;

const volledigeNaam = (lid: GezinslidRij): string => `${lid.voornamen} ${lid.achternaam}`;

const regels = (...delen: (string | null)[]): string => delen.filter(Boolean).join('\n');

const gezinslid = (lid: GezinslidRij, peildatum: string): Inhoud => ({
  categorie: 'IDENTIFICEREND', soort: 'GEZINSLID', kop: volledigeNaam(lid),
  tekst: regels(lid.geboortedatum === null ? null : `${leeftijd(lid.geboortedatum, peildatum)} jaar`, gezinsrolNaam[lid.rol]),
});

const afspraak = (a: VeiligheidsafspraakRij): Inhoud => ({
  categorie: 'AFSPRAAK', soort: 'AFSPRAAK', kop: `Als: ${a.als}`,
  tekst: regels(`Dan: ${a.dan}`, `Door: ${a.doorWie}`, a.wieKijktMee && `Kijkt mee: ${a.wieKijktMee}`),
});

const verklaring = (v: VerklaringRij, leden: readonly GezinslidRij[]): Inhoud => {
  const over = leden.find((lid) => lid.id === v.overId);
  return {
    categorie: v.categorie,
    soort: v.soort === 'MENING_BETROKKENE' ? 'ZIENSWIJZE' : v.soort,
    kop: over ? volledigeNaam(over) : null, tekst: v.tekst, bron: v.bron, peildatum: v.peildatum,
  };
};

const risicos = (verhaal: Verhaal, alleenBewaken: boolean): Inhoud[] =>
  verhaal.rijen.risico.filter((r) => r.bewaken || !alleenBewaken).map((r) => ({
    categorie: r.categorie, soort: 'RISICO', kop: `${risicoaspecten[r.aspect]}: ${aanwezigheidNaam[r.aanwezig]}`, tekst: r.toelichting ?? '',
  }));

const voegStukken = (verhaal: Verhaal, handelingId: string, handelingsoort: Handelingsoort, inhoud: readonly Inhoud[]): string[] =>
  inhoud.map((stuk, i) =>
    verhaal.voegToe('stuk', { handelingId, handelingsoort, volgnummer: i + 1, ...stuk, kop: stuk.kop ?? null, bron: stuk.bron ?? null, peildatum: stuk.peildatum ?? null }),
  );

const bladVoorTeam = (verhaal: Verhaal, merker: Merker): Inhoud[] => {
  const { melding: meldingen, gezinslid: leden, veiligheidsvoorwaarde } = verhaal.rijen;
  return [
    ...meldingen.flatMap((m): Inhoud[] => [
      { categorie: 'KERN', soort: 'KERN', tekst: m.kern, peildatum: m.ontvangenOp.slice(0, 10) },
      { categorie: 'MELDING', soort: 'KERN', tekst: m.tekstVoorGezin, peildatum: m.ontvangenOp.slice(0, 10) },
    ]),
    ...leden.map((lid) => gezinslid(lid, verhaal.begin)),
    ...veiligheidsvoorwaarde.map((v): Inhoud => ({ categorie: 'AFSPRAAK', soort: 'VOORWAARDE', tekst: `${v.tekst} ${v.toelichting ?? ''}`.trim() })),
    ...(verhaal.recept.vragen ?? []).map((vraag): Inhoud => ({ categorie: 'OVERDRACHT', soort: 'VRAAG', tekst: merker.zin(vraag) })),
  ];
};

/** Agreements that run on, risks to watch and the fixed face: not who reported, not what was thought of it. */
const bladVoorWijkteam = (verhaal: Verhaal, merker: Merker): Inhoud[] => {
  const { wijkteam } = verhaal.recept;
  if (!wijkteam) return [];
  return [
    ...verhaal.rijen.melding.map((m): Inhoud => ({ categorie: 'KERN', soort: 'KERN', tekst: m.kern })),
    ...verhaal.rijen.gezinslid.map((lid) => gezinslid(lid, verhaal.datum(wijkteam.dag))),
    ...verhaal.rijen.veiligheidsafspraak.filter((a) => a.looptDoor).map(afspraak),
    ...risicos(verhaal, true),
    { categorie: 'OVERDRACHT', soort: 'VAST_GEZICHT', tekst: merker.zin(wijkteam.vastGezicht) },
    { categorie: 'OVERDRACHT', soort: 'TEAM', tekst: merker.zin(`${groepen.find(({ sleutel }) => sleutel === wijkteamgroep(wijkteam.naar))?.naam ?? 'Het wijkteam'} (Buurtteam), bereikbaar: maandag tot en met vrijdag, 8 tot 18 uur.`) },
    ...wijkteam.wieDoetWat.map((taak): Inhoud => ({ categorie: 'OVERDRACHT', soort: 'TAAK', tekst: merker.zin(taak) })),
    { categorie: 'OVERDRACHT', soort: 'TERUGKOMEN', tekst: merker.zin(wijkteam.terugkomenBij) },
    ...wijkteam.vragen.map((vraag): Inhoud => ({ categorie: 'OVERDRACHT', soort: 'VRAAG', tekst: merker.zin(vraag) })),
  ];
};

const bevriesToetsing = (verhaal: Verhaal, merker: Merker): void => {
  const toetsing = verhaal.rijen.toetsing[0];
  if (!toetsing) return;
  const dag = toetsing.aangevraagdOp.slice(0, 10);
  const { verklaring: alle, onveilige_situatie, veiligheidsafspraak, gezinslid: leden, accordering } = verhaal.rijen;
  const verklaringen = alle.filter((v) => v.peildatum <= dag);
  const stukken: Inhoud[] = [
    ...leden.map((lid) => gezinslid(lid, dag)),
    ...onveilige_situatie.map((s): Inhoud => ({
      categorie: 'VEILIGHEID', soort: 'SITUATIE', kop: s.titel, tekst: regels(s.wieDoetWatBijWie, s.frequentie, s.gevolg), peildatum: s.laatstGebeurdOp,
    })),
    ...verklaringen.map((v) => verklaring(v, leden)),
    ...veiligheidsafspraak.filter((a) => a.van <= dag).map(afspraak),
    ...risicos(verhaal, false),
  ];
  const ids = voegStukken(verhaal, toetsing.id, 'TOETSING', stukken);
  const eerste = stukken.findIndex((stuk) => stuk.soort === 'FEIT' || stuk.soort === 'INTERPRETATIE' || stuk.soort === 'ZIENSWIJZE');
  for (const a of accordering.filter((rij) => rij.datum <= dag)) {
    const plaats = verklaringen.findIndex((v) => v.id === a.verklaringId);
    const stukId = plaats < 0 ? undefined : ids[eerste + plaats];
    const lid = leden.find((l) => l.id === a.gezinslidId);
    if (!stukId || !lid) continue;
    verhaal.voegToe('reactie', { handelingId: toetsing.id, handelingsoort: 'TOETSING', stukId, naam: volledigeNaam(lid), oordeel: a.oordeel, eigenWoorden: a.eigenWoorden, datum: a.datum });
  }
  toetsing.dossierhash = merker.onthoud(sha256(JSON.stringify(stukken)));
};

/** Copies what each receiver may see, as the commands do. Runs after the live rows are marked. */
export const bevries = (verhaal: Verhaal, merker: Merker): void => {
  for (const { id, soort } of verhaal.rijen.overdracht) {
    voegStukken(verhaal, id, 'OVERDRACHT', soort === 'NAAR_WIJKTEAM' ? bladVoorWijkteam(verhaal, merker) : bladVoorTeam(verhaal, merker));
  }
  bevriesToetsing(verhaal, merker);
};
