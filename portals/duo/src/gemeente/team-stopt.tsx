import { invoerschemas, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Gelezen, useLezen, useNavigate, useParams } from '@bv/portal';
import { Datumveld, Kaart, Keuzerondjes, LegeStaat, Pagina, useStatus } from '@bv/ui';
import { GemeentenDocument, TeamBeeindigenDocument } from '../gql/graphql.js';
import { type Groep, leidtTeam, wijkteams } from './gemeenteregels.js';

const TERUG = '/duo/team/gemeenten';

const Formulier = ({ team, opvolgers }: { team: Groep; opvolgers: readonly Groep[] }) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.teamBeeindigen,
    document: TeamBeeindigenDocument,
    begin: { teamId: team.id },
    concept: { sleutel: `duo/team/${team.id}/stopt`, titel: `${team.naam} stopt` },
    gelukt: () => {
      meld(`${team.naam} stopt. Wie een gezin heeft, ziet wie het opvolgt.`);
      void navigeer(TERUG);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Team stopt" knop="Bewaren" terug={TERUG}>
      <Invoer van={control} naam="geldigTot">{(veld) => <Datumveld {...veld} label="Wat is de laatste dag?" hint="Daarna kan niemand dit team een gezin aanbieden." vanaf={vandaag()} />}</Invoer>
      <Invoer van={control} naam="opvolgerId">{(veld) => <Keuzerondjes {...veld} label="Welk team volgt het op?" opties={opvolgers.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} />}</Invoer>
    </Invoerformulier>
  );
};

/** The end of a team, with who follows it: its families stay with who has them until each is moved by an act. */
export const TeamStopt = () => {
  const { teamId } = useParams();
  const lezing = useLezen(GemeentenDocument, {});
  const teams = wijkteams(lezing.data?.partijen ?? []).filter(({ geldigTot }) => geldigTot === null);
  const team = teams.find(({ id }) => id === teamId);
  const opvolgers = teams.filter(({ id }) => id !== teamId);
  const titel = team ? `${team.naam} stopt` : 'Team stopt';
  return (
    <Pagina titel={titel} breedte="smal" kruimelpad={[{ tekst: 'Team', href: '/duo/team' }, { tekst: 'Gemeenten en wijkteams', href: TERUG }, { tekst: titel }]} inleiding="De gezinnen blijven bij de medewerker die ze heeft, tot die ze overzet naar iemand van het team dat opvolgt.">
      <Gelezen van={lezing} laadtekst="Team laden">
        {(data) =>
          !team || !leidtTeam(data) ? (
            <LegeStaat soort="niet-zichtbaar" titel="Dit kunt u nu niet doen" />
          ) : opvolgers.length === 0 ? (
            <LegeStaat titel="Er is geen ander wijkteam">Een team kan pas stoppen als er een team is dat het opvolgt.</LegeStaat>
          ) : (
            <Kaart>
              <Formulier team={team} opvolgers={opvolgers} />
            </Kaart>
          )
        }
      </Gelezen>
    </Pagina>
  );
};
