import { geldendeAfspraak, vandaag } from '@bv/begrippen';
import { Datum, Kaart, Stapel } from '@bv/ui';
import type { OverdrachtenQuery } from '../gql/graphql.js';
import type { Overdracht } from './overdrachtsgegevens.js';
import { teamregel } from './teamkeuze.js';

export interface TeamkaartProps {
  overdracht: Overdracht | undefined;
  afspraken: OverdrachtenQuery['gemeenteafspraken'];
}

/** The wijkteam of this family: how it is called there, when it can be reached, what was agreed with its gemeente. */
export const Teamkaart = ({ overdracht, afspraken }: TeamkaartProps) => {
  const team = overdracht?.naar;
  if (!team || overdracht.toestand === 'GEWEIGERD' || overdracht.toestand === 'INGETROKKEN') return null;
  const afspraak = geldendeAfspraak(afspraken, team.gemeente, vandaag());
  return (
    <Kaart titel="Het wijkteam">
      <Stapel ruimte="klein">
        <p>{teamregel(team, afspraken)}</p>
        {team.geldigTot === null ? null : (
          <p>
            Dit team werkt tot en met <Datum waarde={team.geldigTot} />
            {team.opvolger === null ? '.' : ` en gaat op in ${team.opvolger.naam}.`}
          </p>
        )}
        {afspraak?.afspraken ? <p className="bv-zacht">{afspraak.afspraken}</p> : null}
      </Stapel>
    </Kaart>
  );
};
