import { Kennis } from '@bv/advies';
import { Knoplink, Pagina } from '@bv/ui';

/** Knowledge that grows: what was advised before, without any family. */
export const KennisPagina = () => (
  <Pagina
    titel="Eerdere adviezen"
    acties={<Knoplink icoon="plus" href="/wijkteam/advies/nieuw">Advies vragen</Knoplink>}
    inleiding="Wat Blijvend Veilig eerder adviseerde, herschreven zodat er geen gezin in te herkennen is. Zeg wat u hielp: dat staat dan bovenaan voor collega’s."
  >
    <Kennis />
  </Pagina>
);
