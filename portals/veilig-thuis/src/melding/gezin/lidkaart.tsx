import { Geslacht, geslachtNaam, Gezinsrol, gezinsrolNaam } from '@bv/begrippen';
import { Datumveld, Kaart, Keuzelijst, Knop, Stapel, Tekstveld, Veldrij, Vinkje } from '@bv/ui';
import { Invoer, opties } from '@bv/formulier';
import { useWatch } from 'react-hook-form';
import { useMelding } from '../invoer/meldingkader.js';
import { voluit } from '../invoer/waarden.js';
import { Bekendcheck } from './bekendcheck.js';
import { Lidcontact } from './lidcontact.js';

export interface LidkaartProps {
  plaats: number;
  /** Left out for the only one. */
  onVerwijder?: () => void;
}

/** One person of the family, and below the name what the search found. */
export const Lidkaart = ({ plaats, onVerwijder }: LidkaartProps) => {
  const { formulier } = useMelding();
  const { control, trigger } = formulier;
  const pad = `gezinsleden.${plaats}` as const;
  const [voornamen, achternaam, alBekend] = useWatch({ control, name: [`${pad}.voornamen`, `${pad}.achternaam`, `${pad}.alBekend`] });
  const bestaandGezin = useWatch({ control, name: 'bestaandGezin' });
  const naam = voluit({ voornamen, achternaam }, plaats);
  const slaatOver = bestaandGezin !== null && alBekend;

  return (
    <Kaart
      titel={naam}
      actie={
        onVerwijder ? (
          <Knop soort="stil" klein icoon="prullenbak" aria-label={`${naam} verwijderen`} onKlik={onVerwijder}>
            Verwijderen
          </Knop>
        ) : null
      }
    >
      <Stapel>
        <div className="bv-vt-lid">
          <Invoer van={control} naam={`${pad}.voornamen`}>
            {(veld) => <Tekstveld {...veld} label="Voornamen" />}
          </Invoer>
          <Invoer van={control} naam={`${pad}.achternaam`}>
            {(veld) => <Tekstveld {...veld} label="Achternaam" />}
          </Invoer>
          <Invoer van={control} naam={`${pad}.geboortedatum`}>
            {(veld) => (
              <Datumveld
                {...veld}
                label="Geboortedatum"
                verplicht={false}
                onVerlaat={() => {
                  veld.onVerlaat();
                  if (veld.waarde) void trigger(`${pad}.geboortedatum`);
                }}
              />
            )}
          </Invoer>
          <Invoer van={control} naam={`${pad}.bsn`}>
            {(veld) => (
              <Tekstveld
                {...veld}
                label="BSN"
                verplicht={false}
                invoermodus="numeric"
                onVerlaat={() => {
                  veld.onVerlaat();
                  if (veld.waarde) void trigger(`${pad}.bsn`);
                }}
              />
            )}
          </Invoer>
        </div>
        <Bekendcheck plaats={plaats} naam={naam} />
        {bestaandGezin ? (
          <Invoer van={control} naam={`${pad}.alBekend`}>
            {(veld) => (
              <Vinkje
                {...veld}
                label={`${naam} staat al in dossier ${bestaandGezin.casusnummer}`}
                hint="Dan schrijven wij deze persoon niet nog een keer op."
              />
            )}
          </Invoer>
        ) : null}
        {slaatOver ? null : (
          <>
            <Veldrij>
              <Invoer van={control} naam={`${pad}.rol`}>
                {(veld) => <Keuzelijst {...veld} label="Rol in het gezin" opties={opties(Gezinsrol, gezinsrolNaam)} />}
              </Invoer>
              <Invoer van={control} naam={`${pad}.geslacht`}>
                {(veld) => <Keuzelijst {...veld} label="Geslacht" verplicht={false} opties={opties(Geslacht, geslachtNaam)} />}
              </Invoer>
            </Veldrij>
            <Invoer van={control} naam={`${pad}.isDirectbetrokkene`}>
              {(veld) => <Vinkje {...veld} label="De melding gaat (ook) over deze persoon" />}
            </Invoer>
            <Lidcontact plaats={plaats} naam={naam} />
          </>
        )}
      </Stapel>
    </Kaart>
  );
};
