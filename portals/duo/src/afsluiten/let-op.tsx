import { Knoplink, Melding, Stapel } from '@bv/ui';
import { aanvaard, type Afsluitcasus } from './afsluitgegevens.js';
import { isGereed, personen } from './personen.js';

export interface Aandachtspunt {
  readonly sleutel: string;
  /** The gateway will refuse; the rest is for the duo to weigh (method is guidance, overruled with a reason). */
  readonly houdtTegen: boolean;
  readonly titel: string;
  readonly tekst: string;
  readonly knop: string;
  readonly pad: string;
}

/** Work on what lies under it (A31): a goal for it, or a time in which that was the main work. */
const werkteAanRisicos = ({ plandoelen, fase, fasewissels }: Afsluitcasus): boolean =>
  plandoelen.some(({ deel }) => deel === 'HULPVERLENING') || fase === 'RISICOGESTUURD_WERKEN' || fasewissels.some(({ naar }) => naar === 'RISICOGESTUURD_WERKEN');

const wachtOpMensen = (casus: Afsluitcasus): Aandachtspunt[] => {
  const wachten = personen(casus).filter((wie) => !isGereed(wie));
  const [eerste] = wachten;
  return eerste
    ? [
        {
          sleutel: 'mensen',
          houdtTegen: true,
          titel: 'Nog niet bij iedereen staat hoe het eindigt en of die het weet',
          tekst: `Leg dit eerst vast voor ${wachten.map(({ naam }) => naam).join(', ')}.`,
          knop: `Vastleggen bij ${eerste.naam}`,
          pad: `overdracht/afsluiten/persoon/${eerste.id}`,
        },
      ]
    : [];
};

/** What a duo should know before they close. */
export const aandachtspunten = (casus: Afsluitcasus): Aandachtspunt[] => [
  ...(casus.overdrachten.some(({ toestand }) => toestand === 'AANGEBODEN')
    ? [
        {
          sleutel: 'overdracht',
          houdtTegen: true,
          titel: 'Er staat nog een overdracht open',
          tekst: 'Wacht op het antwoord van het wijkteam of trek het aanbod in. Daarna kunt u afsluiten.',
          knop: 'Naar de overdracht',
          pad: 'overdracht',
        },
      ]
    : []),
  ...(casus.toetsingen.some(({ toestand }) => toestand !== null && toestand !== 'GEDEELD' && toestand !== 'INGETROKKEN')
    ? [
        {
          sleutel: 'toetsing',
          houdtTegen: true,
          titel: 'Er loopt nog een toetsing bij de Raad',
          tekst: 'Wacht op het oordeel of trek de toetsing in. Daarna kunt u afsluiten.',
          knop: 'Naar de toetsing',
          pad: 'toetsing',
        },
      ]
    : []),
  ...wachtOpMensen(casus),
  ...(casus.risicos.length === 0
    ? [
        {
          sleutel: 'risicos',
          houdtTegen: false,
          titel: "Er is niet aan risico's gewerkt",
          tekst: 'Zonder zicht op de risico’s kan het weer onveilig worden. Weet u zeker dat u nu stopt? Leg in de toelichting uit waarom.',
          knop: "Naar de risico's",
          pad: 'risicos',
        },
      ]
    : []),
  ...(casus.risicos.some(({ aanwezig }) => aanwezig === 'AANWEZIG') && !werkteAanRisicos(casus)
    ? [
        {
          sleutel: 'geen-risicowerk',
          houdtTegen: false,
          titel: 'Alleen de acute onveiligheid is aangepakt',
          tekst: 'Er staan zorgen in het dossier, en geen doel in het hulpverleningsplan. Acute onveiligheid komt vaak uit wat eronder ligt. Leg in de toelichting uit waarom u nu stopt.',
          knop: 'Naar het hulpverleningsplan',
          pad: 'plan/hulpverlening',
        },
      ]
    : []),
  ...(aanvaard(casus)
    ? []
    : [
        {
          sleutel: 'geen-wijkteam',
          houdtTegen: false,
          titel: 'Geen wijkteam heeft dit gezin aanvaard',
          tekst: 'Na het afsluiten werkt niemand van deze keten meer met het gezin. Leg hieronder vast wie contact houdt.',
          knop: 'Overdragen aan het wijkteam',
          pad: 'overdracht',
        },
      ]),
];

export const LetOp = ({ punten, basis }: { punten: readonly Aandachtspunt[]; basis: string }) => (
  <Stapel>
    {punten.map(({ sleutel, houdtTegen, titel, tekst, knop, pad }) => (
      <Melding key={sleutel} toon={houdtTegen ? 'acuut' : 'letop'} titel={titel} actie={<Knoplink klein href={`${basis}/${pad}`}>{knop}</Knoplink>}>
        {tekst}
      </Melding>
    ))}
  </Stapel>
);
