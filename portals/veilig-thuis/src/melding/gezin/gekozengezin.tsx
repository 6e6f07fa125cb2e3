import { Knop, Melding, Stapel } from '@bv/ui';
import { Radarkaart } from '../../app/radar/radarkaart.js';
import { useMelding } from '../invoer/meldingkader.js';
import type { Gevonden } from '../invoer/waarden.js';

/** This melding joins a known family: always in sight, and one press to go back on. */
export const Gekozengezin = ({ gezin: { casusId, casusnummer, houder, bellen } }: { gezin: Gevonden }) => {
  const { formulier } = useMelding();
  return (
    <Stapel>
      <Melding
        toon="letop"
        icoon="koppeling"
        rol="status"
        titel={`Deze melding komt bij dossier ${casusnummer}`}
        actie={
          <Knop klein onKlik={() => formulier.setValue('bestaandGezin', null, { shouldDirty: true })}>
            Toch een nieuw gezin
          </Knop>
        }
      >
        Nu bij: {houder}. Bellen: {bellen}. Noem hieronder alleen wie nog niet in het dossier staat.
      </Melding>
      <Radarkaart casusId={casusId} metKoppelingen={false} />
    </Stapel>
  );
};
