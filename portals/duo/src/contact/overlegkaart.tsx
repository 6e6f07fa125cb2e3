import { overlegaanleidingNaam } from '@bv/begrippen';
import { afschermingVan } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, LegeStaat, Verhaal } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Contactcasus } from './contactcasus.js';

export interface OverlegkaartProps {
  casus: Contactcasus;
  basis: string;
  magSchrijven: boolean;
}

/** Meetings of professionals about this family (N88): why, who, what came of it. */
export const Overlegkaart = ({ casus, basis, magSchrijven }: OverlegkaartProps) =>
  afschermingVan(casus, 'overleggen') ? null : (
    <Kaart
      titel="Overleg met andere professionals"
      actie={
        magSchrijven ? (
          <Knoplink klein icoon="plus" href={`${basis}/contact/overleg/nieuw`}>
            Toevoegen
          </Knoplink>
        ) : null
      }
    >
      {casus.overleggen.length === 0 ? (
        <LegeStaat titel="Nog geen overleg">Wordt het ernstiger of gebeurt het vaker? Dan overlegt u samen. Het duo blijft.</LegeStaat>
      ) : (
        <ul className="bv-duo-lijst bv-duo-overleggen">
          {casus.overleggen.map(({ id, op, aanleiding, waarom, wie, uitkomst, afspraken, duoBlijft }) => (
            <li key={id} id={`overleg-${id}`}>
              <strong>{op === null ? 'Overleg' : <Datum waarde={op} />}</strong> {aanleiding === null ? null : <Badge toon="letop">{overlegaanleidingNaam[aanleiding]}</Badge>}{' '}
              {duoBlijft ? <Badge toon="goed">Het duo blijft</Badge> : null}
              {waarom === null ? null : <p>{waarom}</p>}
              {wie === null ? null : <p className="bv-zacht">Met {wie}</p>}
              {uitkomst === null ? null : <Verhaal>{uitkomst}</Verhaal>}
              {afspraken === null ? null : (
                <p>
                  <strong>Afgesproken:</strong> {afspraken}
                </p>
              )}
              <VanHetGezin onderdeel="OVERLEG" id={id} waarover={wie ?? 'overleg'} />
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
