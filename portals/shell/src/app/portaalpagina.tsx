import type { Portaal } from '@bv/beleid';
import { portaaltitel, Remote, useSessie } from '@bv/portal';
import { Knoplink, LegeStaat, Pagina } from '@bv/ui';
import { useOutletContext } from '@bv/portal';
import { NietGevonden } from './niet-gevonden.js';
import type { Raamcontext } from './raam.js';

/** A portal at its own path; its files are fetched now and not before. */
export const Portaalpagina = ({ portaal }: { portaal: Portaal }) => {
  const { portalen } = useSessie();
  const { bijGeladen } = useOutletContext<Raamcontext>();
  if (portalen.includes(portaal)) {
    return <Remote portaal={portaal} bijGeladen={bijGeladen} onbekend={<NietGevonden />} />;
  }
  return (
    <Pagina titel="Geen toegang" breedte="smal">
      <LegeStaat
        soort="niet-zichtbaar"
        titel={`U werkt niet in het portaal ${portaaltitel[portaal]}`}
        actie={<Knoplink href="/">Naar uw eigen werk</Knoplink>}
      >
        <p>Heeft u dit portaal nodig? Vraag het aan uw teamleider.</p>
      </LegeStaat>
    </Pagina>
  );
};
