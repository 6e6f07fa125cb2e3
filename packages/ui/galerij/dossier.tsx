import {
  Afschermingen, Badge, Citaat, Dossierkop, Indeling, Kaart, Knop, Kolommen, Pagina, Scorebalk, Stapel, Tekstlink, Tijdlijn, Veld, Velden, Verhaal, Zijnavigatie,
} from '../src/index.js';
import { Galerijbalk } from './galerijbalk.js';

const afscherming = {
  label: 'Verblijfadres',
  reden: 'Het adres is geheim, omdat iemand gevaar loopt als het bekend wordt.',
  grondslag: 'artikel 8 Wmo-regeling',
  beslisser: 'VEILIG_THUIS',
  kanAanvragen: true,
  sinds: '2026-11-04',
};

const top3 = [
  { nummer: 1, tekst: 'Ruzie met duwen en slaan waar Deniz bij is', bij: 'Laatst gebeurd 28 okt 2026.', score: 5, toon: 'acuut', woord: 'Onveilig' },
  { nummer: 2, tekst: 'Mark haalt Deniz op met drank op', bij: 'Laatst gebeurd 2 okt 2026.', score: 6, toon: 'letop', woord: 'Kwetsbaar' },
  { nummer: 3, tekst: 'Dreigen met een mes', bij: 'Eenmaal, op 28 okt 2026.', score: 8, toon: 'goed', woord: 'Stabiel' },
] as const;

const Top3 = () => (
  <Kaart titel="Top-3 van onveilige situaties" actie={<Tekstlink href="#top3">Top-3 bijwerken</Tekstlink>}>
    <Stapel>
      {top3.map((situatie) => (
        <Stapel key={situatie.nummer} ruimte="klein">
          <Verhaal groot>{`${situatie.nummer}. ${situatie.tekst}`}</Verhaal>
          <span>
            {situatie.bij} <Scorebalk label="Veiligheid" waarde={situatie.score} /> <Badge toon={situatie.toon}>{situatie.woord}</Badge>
          </span>
        </Stapel>
      ))}
    </Stapel>
  </Kaart>
);

const Contact = () => (
  <Kaart titel="Recent contact" actie={<Tekstlink href="#journaal">Hele journaal</Tekstlink>}>
    <Tijdlijn
      label="Recent contact"
      punten={[
        { sleutel: '1', moment: '2026-11-21T08:10:00Z', titel: 'Telefoongesprek met Elif', href: '#1', icoon: 'telefoon', inhoud: 'Samira El Amrani. Spanning loopt op sinds het weekend.' },
        { sleutel: '2', moment: '2026-11-19', titel: 'Huisbezoek met wijkteam', href: '#2', icoon: 'huis', inhoud: 'Joost Bakker en Yusuf Demir. Deniz apart gesproken.' },
        { sleutel: '3', moment: '2026-11-18', titel: 'Afspraak niet nagekomen: A5', href: '#3', icoon: 'vlag', toon: 'acuut' },
      ]}
    />
  </Kaart>
);

const Velden5 = () => (
  <Kaart titel="Gegevens van Elif Yılmaz">
    <Velden kolommen={2}>
      <Veld naam="Telefoon" waarde="06 1234 5678" bron="uit melding M-4412, 3 nov 2026" />
      <Veld naam="Huisarts" />
      <Veld naam="Werk" status="onbekend" gevraagdOp="2026-11-03" />
      <Veld naam="Tolk" status="nvt" />
      <Veld naam="Verblijfadres" afscherming={afscherming} onWaarom={() => undefined} />
      <Veld naam="Burgerservicenummer" afscherming={{ reden: 'U heeft dit nummer niet nodig voor uw werk.', beslisser: 'NIEMAND' }} />
    </Velden>
  </Kaart>
);

export const Dossier = () => (
  <>
    <Galerijbalk blad="dossier" />
    <Dossierkop
      naam="Gezin De Wit – Yılmaz"
      nummer="BV-2026-0142"
      personen={[{ naam: 'Elif', leeftijd: 38 }, { naam: 'Mark', leeftijd: 41 }, { naam: 'Deniz', leeftijd: 9 }, { naam: 'Noor', leeftijd: 4 }]}
      duo={['Samira El Amrani', 'Joost Bakker']}
      acuut
      kruimelpad={[{ tekst: 'Mijn gezinnen', href: '#' }, { tekst: 'Gezin De Wit – Yılmaz' }]}
      fasen={[
        { naam: 'Overgenomen', toelichting: '3 nov 2026' },
        { naam: 'Directe veiligheid', toelichting: 'dag 18 van circa 42' },
        { naam: 'Stabiele veiligheid', toelichting: 'risicogestuurd' },
        { naam: 'Herstel' },
        { naam: 'Afronden', toelichting: 'overdracht wijkteam' },
      ]}
      fase={2}
      acties={
        <>
          <Knop icoon="printer">Afdrukken</Knop>
          <Knop soort="primair" icoon="potlood">
            Contact vastleggen
          </Knop>
        </>
      }
    />
    <Indeling
      zij={
        <Zijnavigatie
          label="Dossier"
          huidig="#overzicht"
          regels={[
            { href: '#overzicht', tekst: 'Overzicht' },
            { href: '#gezin', tekst: 'Gezin en netwerk' },
            { href: '#top3', tekst: 'Top-3', aantal: 3 },
            { href: '#risico', tekst: 'Risico-aspecten', aantal: 11 },
            { href: '#plan', tekst: 'Veiligheidsplan' },
            { href: '#afspraken', tekst: 'Afspraken', aantal: 5 },
            { href: '#journaal', tekst: 'Contactjournaal' },
            { href: '#toets', tekst: 'Toetsing' },
          ]}
        />
      }
    >
      <Pagina titel="Overzicht" tabtitel="Overzicht, gezin De Wit – Yılmaz">
        <Kolommen>
          <Stapel>
            <Top3 />
            <Contact />
          </Stapel>
          <Stapel>
            <Velden5 />
            <Afschermingen afschermingen={[afscherming, { label: 'Melder', reden: 'De melder wil niet bekend zijn bij het gezin.', beslisser: 'VEILIG_THUIS' }]} />
            <Kaart titel="Wat Deniz zei">
              <Citaat wie="Deniz (9)" datum="2026-11-19">
                Als papa boos is ga ik onder de trap zitten.
              </Citaat>
            </Kaart>
          </Stapel>
        </Kolommen>
      </Pagina>
    </Indeling>
  </>
);
