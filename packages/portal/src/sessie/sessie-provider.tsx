import { Foutkaart, Skelet } from '@bv/ui';
import { type ReactNode, useEffect, useMemo } from 'react';
import { SessieContext } from './sessie-context.js';
import { aanmeldadres } from './aanmeldadres.js';
import { SessieVerlopen } from './sessie-verlopen.js';
import { Sessiewaarschuwing } from './sessiewaarschuwing.js';
import { useSessieverloop } from './use-sessieverloop.js';

/** Nothing below it is shown to somebody who is not logged in. */
export const SessieProvider = ({ children }: { children: ReactNode }) => {
  const { fase, sessie, beurt, handelingen, lees } = useSessieverloop();
  const stand = useMemo(() => (sessie ? { ...sessie, ...handelingen, beurt } : undefined), [sessie, handelingen, beurt]);

  useEffect(() => {
    if (fase === 'afwezig') location.replace(aanmeldadres());
  }, [fase]);

  if (fase === 'onbereikbaar') {
    return (
      <main className="bv-shell-dicht">
        <Foutkaart titel="Blijvend Veilig is nu niet bereikbaar" onOpnieuw={() => void lees()}>
          Controleer uw verbinding en probeer het opnieuw.
        </Foutkaart>
      </main>
    );
  }
  if (!stand || fase === 'afwezig') return <Skelet label="Blijvend Veilig openen" />;

  const verlopen = fase === 'verlopen';
  const opgeruimd = fase === 'opgeruimd';
  return (
    <SessieContext value={stand}>
      {verlopen || opgeruimd ? <SessieVerlopen /> : null}
      {/* Hidden at once, so that no eye, finger or screen reader reaches it; gone a little later, and with it what was read. */}
      <div hidden={verlopen} inert={verlopen}>
        {opgeruimd ? null : children}
      </div>
      {fase === 'bijna-voorbij' ? (
        <Sessiewaarschuwing eindigtOp={stand.eindigtOp} verleng={handelingen.verleng} meldAf={handelingen.meldAf} />
      ) : null}
    </SessieContext>
  );
};
