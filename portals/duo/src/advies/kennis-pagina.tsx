import { Kennis, type Kennisregel } from '@bv/advies';
import { Bezwaar } from '@bv/formulier';
import { useOpdracht } from '@bv/portal';
import { Dialoog, Knop, Pagina, Rij, useStatus } from '@bv/ui';
import { useState } from 'react';
import { KennisIntrekkenDocument } from '../gql/graphql.js';

const Intrekken = ({ regel: { id, situatie } }: { regel: Kennisregel }) => {
  const { meld } = useStatus();
  const [open, zetOpen] = useState(false);
  const opdracht = useOpdracht(KennisIntrekkenDocument, { gelukt: () => meld('Het advies is weg.') });
  return (
    <>
      <Bezwaar van={opdracht} />
      <Rij>
        <Knop klein soort="stil" icoon="prullenbak" aria-label={`Weghalen: ${situatie}`} onKlik={() => zetOpen(true)}>
          Weghalen
        </Knop>
      </Rij>
      <Dialoog
        rol="alertdialog"
        titel="Dit advies bij alle wijkteams weghalen?"
        open={open}
        onSluit={() => zetOpen(false)}
        acties={
          <>
            <Knop
              soort="gevaar"
              bezig={opdracht.bezig}
              onKlik={() => {
                zetOpen(false);
                void opdracht.voerUit({ id });
              }}
            >
              Ja, weghalen
            </Knop>
            <Knop onKlik={() => zetOpen(false)}>Nee, laten staan</Knop>
          </>
        }
      >
        <p>Doe dit als er toch een gezin in te herkennen is, of als het advies niet meer klopt. Het kan niet ongedaan worden gemaakt.</p>
      </Dialoog>
    </>
  );
};

/** The same knowledge as the wijkteams read; who works here can take something back. */
export const KennisPagina = () => (
  <Pagina titel="Eerdere adviezen" kruimelpad={[{ tekst: 'Advies', href: '/duo/advies' }, { tekst: 'Eerdere adviezen' }]} inleiding="Wat alle wijkteams kunnen lezen. Er hoort geen gezin in herkenbaar te zijn.">
    <Kennis acties={(regel) => <Intrekken regel={regel} />} />
  </Pagina>
);
