import { adviessluitredenNaam, adviesvragerNaam } from '@bv/begrippen';
import { Gelezen, useLezen, useParams, useSearchParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Melding, Pagina, Stapel, Tijdstip, Veld, Velden, Verhaal } from '@bv/ui';
import { AdviesvraagDocument, type AdviesvraagQuery } from '../gql/graphql.js';
import { Antwoord } from './antwoord.js';
import { Omzetten, Terugzetten } from './omzetten.js';
import { Heropenen, Sluiten } from './sluiten.js';
import { Toestandbadge } from './toestandbadge.js';

export type Adviesvraagblad = NonNullable<AdviesvraagQuery['adviesvraag']>;

const Stand = ({ vraag }: { vraag: Adviesvraagblad }) => {
  if (vraag.toestand === 'WORDT_MELDING') return <Terugzetten vraag={vraag} />;
  if (vraag.toestand === 'OMGEZET') {
    return (
      <Melding icoon="koppeling" titel="Deze adviesvraag is een melding geworden">
        De melding staat in een dossier. Hier staat niet in welk: zo blijft de adviesvraag zonder namen.
      </Melding>
    );
  }
  return null;
};

const Acties = ({ vraag }: { vraag: Adviesvraagblad }) => {
  if (vraag.toestand === 'OMGEZET' || vraag.toestand === 'WORDT_MELDING') return null;
  return (
    <>
      {vraag.toestand === 'GESLOTEN' ? <Heropenen vraag={vraag} /> : <Sluiten vraag={vraag} />}
      <Omzetten vraag={vraag} />
    </>
  );
};

const Blad = ({ vraag }: { vraag: Adviesvraagblad }) => (
  <Stapel>
    <Stand vraag={vraag} />
    <Kaart titel="De vraag">
      <Stapel>
        <Velden kolommen={2}>
          <Veld naam="Wie vraagt" waarde={adviesvragerNaam[vraag.vrager]} />
          <Veld naam="Binnengekomen" waarde={<Tijdstip waarde={vraag.ontvangenOp} />} />
          <Veld naam="Aangenomen door" waarde={vraag.door?.naam} />
          {vraag.sluitreden ? <Veld naam="Afgesloten" waarde={adviessluitredenNaam[vraag.sluitreden]} /> : null}
        </Velden>
        <Verhaal>{vraag.vraag}</Verhaal>
      </Stapel>
    </Kaart>
    <Antwoord key={vraag.versie} vraag={vraag} />
    <Acties vraag={vraag} />
  </Stapel>
);

/** One question for advice: read, answer, close, or turn into a melding. */
export const AdviesvraagPagina = () => {
  const { id = '' } = useParams();
  const [zoek] = useSearchParams();
  const lezing = useLezen(AdviesvraagDocument, { id });
  return (
    <Gelezen van={lezing} laadtekst="Adviesvraag laden">
      {({ adviesvraag }) =>
        adviesvraag ? (
          <Pagina titel={adviesvraag.kern} tabtitel={`Adviesvraag ${adviesvraag.nummer}`} breedte="smal" kruimelpad={[{ tekst: 'Adviesvragen', href: '/veilig-thuis/adviesvraag' }, { tekst: adviesvraag.nummer }]} naast={<Toestandbadge toestand={adviesvraag.toestand} />}>
            {zoek.get('adviesvraag') === 'vastgelegd' ? (
              <Melding toon="goed" rol="status" titel={`De adviesvraag is vastgelegd: ${adviesvraag.nummer}`}>
                Geef dit nummer aan de vrager. Belt die terug, dan vindt een collega de vraag hiermee.
              </Melding>
            ) : null}
            <Blad vraag={adviesvraag} />
          </Pagina>
        ) : (
          <Pagina titel="Adviesvraag" breedte="smal">
            <LegeStaat titel="Deze adviesvraag is er niet" actie={<Knoplink href="/veilig-thuis/adviesvraag">Naar de adviesvragen</Knoplink>}>
              Of zij is van een andere organisatie.
            </LegeStaat>
          </Pagina>
        )
      }
    </Gelezen>
  );
};
