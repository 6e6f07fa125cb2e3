import type { Portaal } from '@bv/beleid';
import { type Menupunt, portaaltitel, useBerichten, useSessie } from '@bv/portal';
import { Bel, Bovenbalk, Icoon, Menu, useStatus } from '@bv/ui';
import { useLocation } from '@bv/portal';
import { huidigMenupunt } from './huidig-menupunt.js';

export interface BalkProps {
  portaal: Portaal;
  menu: readonly Menupunt[];
}

const Portaalwissel = ({ portaal, portalen }: { portaal: Portaal; portalen: readonly Portaal[] }) => (
  <Menu
    label="Ander portaal"
    knopklasse="bv-shell-wissel"
    keuzes={portalen
      .filter((naam) => naam !== portaal)
      .map((naam) => ({ sleutel: naam, tekst: portaaltitel[naam], href: `/${naam}` }))}
  >
    <Icoon naam="overdracht" />
    <span>Ander portaal</span>
  </Menu>
);

/** Top bar: the menu of this portal, the bell, the person. */
export const Balk = ({ portaal, menu }: BalkProps) => {
  const { persoon, portalen, meldAf, meldOveralAf } = useSessie();
  const { ongelezen } = useBerichten();
  const { meld } = useStatus();
  const { pathname } = useLocation();
  const eigen = menu.map(({ pad, tekst }) => ({ href: pad === '' ? `/${portaal}` : `/${portaal}/${pad}`, tekst }));
  const regels = [
    ...eigen,
    // Asking for access and answering is the same in every portal: a page of the shell.
    { href: '/inzageverzoeken', tekst: 'Inzageverzoeken' },
    // At night somebody has a number and no time: one press away, wherever families are worked with.
    ...(portaal === 'privacy' || portaal === 'sturing' ? [] : [{ href: '/noodtoegang', tekst: 'Noodtoegang' }]),
  ];
  const sluit = (af: () => Promise<void>) => () => {
    af().catch(() => meld('Afmelden lukte niet. Probeer het opnieuw.'));
  };
  return (
    <Bovenbalk
      portaal={portaaltitel[portaal]}
      startHref={`/${portaal}`}
      regels={regels}
      huidig={huidigMenupunt(regels.map(({ href }) => href), pathname)}
      bel={
        <>
          {portalen.length > 1 ? <Portaalwissel portaal={portaal} portalen={portalen} /> : null}
          <Bel aantal={ongelezen} href="/berichten" />
        </>
      }
      persoon={{ naam: persoon.naam, functie: [persoon.functie, persoon.organisatie].filter(Boolean).join(', ') }}
      persoonKeuzes={[
        { sleutel: 'concepten', tekst: 'Mijn concepten', icoon: 'concept', href: '/concepten' },
        // A page of the gateway: a link would stay in the shell.
        { sleutel: 'sessies', tekst: 'Waar ben ik aangemeld?', icoon: 'plaats', onKlik: () => location.assign('/sessies') },
        { sleutel: 'afmelden', tekst: 'Afmelden', icoon: 'uitloggen', onKlik: sluit(meldAf) },
        { sleutel: 'overal', tekst: 'Overal afmelden', icoon: 'uitloggen', onKlik: sluit(meldOveralAf) },
      ]}
    />
  );
};
