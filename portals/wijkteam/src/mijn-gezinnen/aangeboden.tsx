import { Termijn } from '@bv/portal';
import { Datum, Kaart, Knoplink } from '@bv/ui';
import type { Werk } from './verdeling.js';

const Aanbod = ({ werk: { handelingId, casus, overdracht, termijn, werkdagenOver, partij } }: { werk: Werk }) => {
  const nummer = casus?.nummer ?? 'Een gezin';
  const afzender = [overdracht?.van?.naam, overdracht?.van?.organisatie?.naam].filter(Boolean).join(', ');
  return (
    <li className="bv-wijkteam-aanbod">
      <div>
        <p className="bv-wijkteam-aanbod__titel">{nummer}</p>
        <p className="bv-zacht">
          {afzender === '' ? null : `Van ${afzender}. `}
          {partij === null ? null : `Aan ${partij.naam}. `}
          {overdracht?.aangebodenOp ? (
            <>
              Aangeboden op <Datum waarde={overdracht.aangebodenOp} />.
            </>
          ) : null}
        </p>
      </div>
      <p>
        Antwoord: <Termijn termijn={termijn} werkdagenOver={werkdagenOver} />
      </p>
      <Knoplink soort="primair" href={`/wijkteam/overdracht/${handelingId ?? ''}`} aria-label={`Bekijken en beslissen: ${nummer}`}>
        Bekijken en beslissen
      </Knoplink>
    </li>
  );
};

/** Families that wait for an answer of this team. Until then they are with the duo, and only the sheet can be read. */
export const Aangeboden = ({ werk }: { werk: readonly Werk[] }) =>
  werk.length === 0 ? null : (
    <Kaart titel="Aangeboden aan uw team" toon="letop" randloos>
      <ul className="bv-wijkteam-regels">
        {werk.map((aanbod) => (
          <Aanbod key={aanbod.id} werk={aanbod} />
        ))}
      </ul>
    </Kaart>
  );
