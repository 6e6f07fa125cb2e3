import { isPortaal, type Portaal } from '@bv/beleid';
import { FederatieContext, Noodbalk, PortaalProvider, type Portaaldefinitie, useSessie, Verbindingsmelding } from '@bv/portal';
import { useCallback, useState } from 'react';
import { Navigate, Outlet, useLocation } from '@bv/portal';
import { GeenPortaal } from '../begin/geen-portaal.js';
import { Balk } from './balk.js';
import { federatie } from './federatie.js';
import { useFocusNaNavigatie } from './use-focus-na-navigatie.js';

export interface Raamcontext {
  bijGeladen: (definitie: Portaaldefinitie) => void;
}

type Menus = Readonly<Partial<Record<Portaal, Portaaldefinitie['menu']>>>;

/** The portal of this address; on a page of the shell itself the one that was open before. */
const useHuidigPortaal = (): Portaal | undefined => {
  const { portalen } = useSessie();
  const [eerste = ''] = useLocation().pathname.slice(1).split('/');
  const [vorige, zetVorige] = useState(portalen[0]);
  const huidig = isPortaal(eerste) && portalen.includes(eerste) ? eerste : vorige;
  if (huidig !== vorige) zetVorige(huidig);
  return huidig;
};

/** The frame around every page. */
export const Raam = () => {
  const portaal = useHuidigPortaal();
  const { slot } = useSessie();
  const { pathname } = useLocation();
  const [menus, zetMenus] = useState<Menus>({});
  useFocusNaNavigatie();
  const bijGeladen = useCallback(
    ({ naam, menu }: Portaaldefinitie) => zetMenus((vorige) => ({ ...vorige, [naam]: menu })),
    [],
  );
  if (!portaal) return <GeenPortaal />;
  // The family holds the screen: one page, without bar, bell or messages, and a memory of its own in which nothing of the dossier stands.
  if (slot !== null) {
    return pathname === slot ? (
      <FederatieContext value={federatie}>
        <PortaalProvider key={`${portaal} op slot`} portaal={portaal} stil>
          <Outlet context={{ bijGeladen } satisfies Raamcontext} />
        </PortaalProvider>
      </FederatieContext>
    ) : (
      <Navigate to={slot} replace />
    );
  }
  return (
    <FederatieContext value={federatie}>
      <PortaalProvider key={portaal} portaal={portaal}>
        <Balk portaal={portaal} menu={menus[portaal] ?? []} />
        <Verbindingsmelding />
        <Noodbalk />
        <Outlet context={{ bijGeladen } satisfies Raamcontext} />
      </PortaalProvider>
    </FederatieContext>
  );
};
