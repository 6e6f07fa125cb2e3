import { geldendeAfspraak, teamzin, vandaag } from '@bv/begrippen';
import { Datum, Kaart, Melding, Stapel } from '@bv/ui';
import type { MijnWerkQuery } from '../gql/graphql.js';
import { teamsDieStoppen, type Werk } from './verdeling.js';

/** A team that ends: who follows it, and that the families stay until each is moved. */
export const Stopmelding = ({ werk }: { werk: readonly Werk[] }) =>
  teamsDieStoppen(werk).map(({ id, naam, geldigTot, opvolger }) => (
    <Melding key={id} toon="letop" titel={`${naam} gaat op in ${opvolger.naam}`}>
      {naam} werkt tot en met <Datum waarde={geldigTot} />. De gezinnen blijven bij u tot u ze overzet: open een gezin en kies <strong>Overzetten</strong>.
    </Melding>
  ));

const eigenTeams = (werk: readonly Werk[]) => [...new Map(werk.flatMap(({ overdracht }) => (overdracht?.naar ? [[overdracht.naar.id, overdracht.naar] as const] : []))).values()];

/** How the own team is called and reached, and what was agreed with its gemeente. */
export const Gemeentekaart = ({ werk, afspraken }: { werk: readonly Werk[]; afspraken: MijnWerkQuery['gemeenteafspraken'] }) => {
  const teams = eigenTeams(werk).flatMap((team) => {
    const afspraak = geldendeAfspraak(afspraken, team.gemeente, vandaag());
    return afspraak ? [{ team, afspraak }] : [];
  });
  return teams.length === 0 ? null : (
    <Kaart titel="Zo werken wij hier samen">
      <Stapel>
        {teams.map(({ team, afspraak }) => (
          <div key={team.id}>
            <p>{teamzin(team.naam, afspraak)}</p>
            {afspraak.afspraken ? <p className="bv-zacht">{afspraak.afspraken}</p> : null}
          </div>
        ))}
      </Stapel>
    </Kaart>
  );
};
