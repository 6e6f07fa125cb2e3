import { Knoplink, Melding } from '@bv/ui';
import { useEffect, useRef } from 'react';
import { aanmeldadres } from './aanmeldadres.js';

const TITEL = 'Uw sessie is verlopen · Blijvend Veilig';

/** Covers the screen, dialogs too: what stood there must not be read by who passes by. The page waits behind it for a while, unseen. */
export const SessieVerlopen = () => {
  const vak = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    // The top layer: it lies over every other dialog and makes the rest unreachable, whatever they did with z-index.
    vak.current?.showModal();
    const vorige = document.title;
    document.title = TITEL;
    return () => {
      document.title = vorige;
    };
  }, []);

  return (
    <dialog ref={vak} className="bv-shell-dicht" aria-labelledby="bv-shell-dicht-titel" onCancel={(gebeurtenis) => gebeurtenis.preventDefault()}>
      <div className="bv-shell-dicht__vak">
        <h1 id="bv-shell-dicht-titel">Uw sessie is verlopen</h1>
        <Melding toon="letop" titel="Meld u opnieuw aan">
          Het scherm is leeg gemaakt om de gegevens te beschermen. Wat u typte, is bewaard. Na het aanmelden komt u op
          dezelfde plek terug.
        </Melding>
        <p>
          <Knoplink soort="primair" href={aanmeldadres()}>
            Opnieuw aanmelden
          </Knoplink>
        </p>
      </div>
    </dialog>
  );
};
