import type { Selectie } from '../../zicht/selectie.js';
import { velden } from '../../zicht/werk.js';

const wie = velden('id');

/**
 * What a dossier is made of when a family member asks for it. Not asked, so never read: who the melder is, what the melder was told, and the internal
 * text of a melding. The check page asks the same fields (`inzagecontrole.graphql`); the hash of both must be equal.
 *
 * A wijkteam sees the handover to itself only, and who looks along there none: what one would give, the other could not check.
 */
export const dossierselectie = (portaal: string): Selectie =>
  velden(
    'id', 'nummer', 'afschermingen',
    {
      gezinsleden: velden('id', 'voornamen', 'achternaam', 'geboortedatum', 'verwachtOp', 'overledenOp', 'rol', 'bsnEinde', 'telefoon', 'email', 'tolkTaal', 'bijzonderheden', {
        adressen: velden('id', 'straat', 'huisnummer', 'postcode', 'plaats', 'isGeheim', 'soort', 'van', 'tot'),
        lidperiodes: velden('id', 'van', 'tot', 'reden', 'vertrekreden'),
        gezag: velden('id', 'soort', 'houderNaam', 'van', 'tot', 'bron', { houder: wie }),
      }),
      relaties: velden('id', 'soort', 'toelichting', { van: wie, naar: wie }),
      netwerk: velden('id', 'naam', 'relatie', 'rol', 'band'),
      meldingen: velden('id', 'nummer', 'ontvangenOp', 'kern', 'tekstVoorGezin', 'directeVeiligheid', { gebeurtenissen: velden('id', 'wie', 'wat', 'bijWie', 'wanneer', 'hoeVaak', 'gevolg') }),
      beoordelingen: velden('id', 'besluit', 'reden', 'vastgesteldOp', 'toestand', 'instrumentVersie', 'terugstuurreden', { antwoorden: velden('id', 'vraag', 'antwoord', 'toelichting') }),
      voorwaarden: velden('id', 'tekst', 'toelichting', 'vervallenOp', 'vervallenReden'),
      onderzoeken: velden('id', 'toestand', 'begonnenOp', 'conclusie', 'onderbouwing', 'geconcludeerdOp', 'afgerondOp', {
        informanten: velden('id', 'naam', 'functie', 'gesprokenOp', 'tekst', 'oordeel', 'eigenWoorden'),
        inkennisstellingen: velden('id', 'verteldOp', 'vorm', 'redenNiet', { gezinslid: wie, informant: wie }),
      }),
      vervolgtrajecten: velden('id', 'toestand', 'begonnenOp', 'afgerondOp', 'toelichting', { momenten: velden('id', 'gepland', 'gedaanOp', 'oordeel', 'bevinding') }),
      ...(portaal === 'wijkteam' ? {} : { overdrachten: velden('id', 'soort', 'toestand', 'aangebodenOp', 'beslistOp', 'antwoordVan', 'antwoordOp', 'wieVertelt', 'toelichting', 'reden') }),
      fasewissels: velden('id', 'naar', 'op', 'reden'),
      situaties: velden('id', 'titel', 'wieDoetWatBijWie', 'laatstGebeurdOp', 'frequentie', 'gevolg', { scores: velden('id', 'score', 'datum', 'toelichting', { gezinslid: wie }), gevolgen: velden('id', 'tekst', { gezinslid: wie }), wijzigingen: velden('id', 'veld', 'oud', 'op', { gezinslid: wie }) }),
      belevingen: velden('id', 'cijfer', 'op', 'woorden', { gezinslid: wie }),
      verklaringen: velden('id', 'soort', 'tekst', 'bron', 'peildatum', 'informantWoorden', { over: wie, accorderingen: velden('id', 'oordeel', 'eigenWoorden', 'datum', { gezinslid: wie }) }),
      afspraken: velden('id', 'als', 'dan', 'doorWie', 'wieKijktMee', 'van', 'toestand', 'evaluatie', 'signaal', 'vervolgstap', 'wieHoort', { evaluaties: velden('id', 'op', 'uitkomst', 'metWie', 'toelichting', 'vervolg') }),
      plandoelen: velden('id', 'deel', 'wens', 'doel', 'hulp', 'doorWie', 'toestand', 'resultaat', { gezinslid: wie }),
      planversies: velden('id', 'deel', 'nummer', 'vastgesteldOp', 'inhoud', 'toelichting', { akkoorden: velden('id', 'oordeel', 'eigenWoorden', 'datum', { gezinslid: wie }) }),
      normen: velden('id', 'tekst'),
      hulpinzetten: velden('id', 'soort', 'omschrijving', 'uitvoerder', 'motief', 'sinds', 'toestand', 'resultaat', { voor: wie }),
      overleggen: velden('id', 'op', 'aanleiding', 'waarom', 'wie', 'uitkomst', 'afspraken'),
      contactmomenten: velden('id', 'op', 'vorm', 'metWie', 'verslag'),
      patronen: velden('id', 'omschrijving'),
      risicos: velden('id', 'aspectNaam', 'aanwezig', 'toelichting', 'bron', 'bewaken', { betreft: wie, standen: velden('id', 'aanwezig', 'toelichting', 'op') }),
      krachten: velden('id', 'omschrijving', 'bron', { van: wie }),
      raadsverzoeken: velden('id', 'aanvrager', 'opgesteldOp', 'verstuurdOp', 'aanleiding', 'waaromNu', 'gezinssituatie', 'feitenKind', 'feitenOuders', 'omstandigheden', 'grootsteZorg', 'delenToelichting', 'watMoetGebeuren', 'levensgeschiedenis',
        'problemenOuders', 'jeugdOuders', 'spoedreden', { zienswijzen: velden('id', 'gelezenOp', 'redenNiet', 'zienswijze', 'correcties', { gezinslid: wie }) }),
      samenwerkingen: velden('id', 'partner', 'vorm', 'van', 'tot', 'naam', 'reden', 'eindreden', 'grond', 'grondToelichting', { partij: velden('naam') }),
      bezoeken: velden('id', 'datum', 'waar', 'doel', 'verslagDuo', 'verslagPartner', 'gedeeldeFeiten', 'vervallenReden'),
      beschermingstafels: velden('id', 'datum', 'waar', 'aanleiding', 'spoedreden', 'gehoudenOp', 'uitkomst', 'toelichting', 'vervallenReden', { deelnemers: velden('id', 'rol', 'naam', 'toestemming', 'gevraagdOp', 'grond', { gezinslid: wie }) }),
      maatregelen: velden('id', 'soort', 'aangevraagdOp', 'beslissing', 'beslistOp', 'ingaatOp', 'geldtTot', 'doel', 'toelichting', 'eindtoelichting'),
      instanties: velden('id', 'soort', 'naam', 'rol', 'van'),
      reflecties: velden('id', 'tekst', 'op'),
      terugkoppelingen: velden('id', 'tekst', 'op'),
      afsluitingen: velden('id', 'reden', 'toelichting', 'vervolgcontact', 'vervolgcontactNaam', 'teBewaken', 'terugkomenBij', 'knelpunten', 'op', { betreft: wie }),
      afsluitpersonen: velden('id', 'uitkomst', 'toelichting', 'verteldOp', 'redenNiet', 'terugblik', 'terugblikCijfer', 'keerVerteld', { gezinslid: wie, informant: velden('id') }),
      toetsingen: velden('id', 'aangevraagdOp', 'vraag', 'aanleiding', 'gewensteUitkomst', 'reden', { oordeel: velden('id', 'motivering', 'oudersGehoord', 'tunnelvisie') }),
      aanvullingen: velden('id', 'soort', 'tekst', 'gegevenOp', 'onderdeel', 'onderdeelId', { van: wie }),
    },
  );

export const verzoekselectie = (): Selectie =>
  velden(
    'id', 'casusId', 'versie', 'vrager', 'gevraagdOp', 'gezagGezienOp', 'machtigingGezienOp', 'toestemmingKindOp', 'kanBelangWaarderen', 'toestand', 'inhoudhash', 'verstrektOp',
    { voor: velden('id', 'voornamen', 'achternaam', 'geboortedatum'), opsteller: wie, nakijker: wie, controleur: wie, achterhoudingen: velden('onderdeel', 'onderdeelId', 'reden', 'vervallenOp') },
  );

/** The questions that the answers were given to: no content of a family, read beside the dossier. */
export const instrumentselectie = (): Selectie => velden('id', 'versie', 'vragen');
