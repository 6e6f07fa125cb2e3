import { Adviezen } from '@bv/advies';
import { Knoplink, LegeStaat, Pagina } from '@bv/ui';

/** What wijkteams ask Blijvend Veilig; anybody here can answer. */
export const AdviezenPagina = () => (
  <Pagina
    titel="Advies aan wijkteams"
    breedte="breed"
    acties={<Knoplink icoon="zoek" href="/duo/advies/kennis">Eerdere adviezen</Knoplink>}
    inleiding="Een wijkteam houdt het gezin en vraagt u mee te denken, zonder namen. Wie het weet, antwoordt."
  >
    <Adviezen basis="/duo/advies" metTeam leeg={<LegeStaat titel="Geen vragen">Vraagt een wijkteam advies, dan staat het hier.</LegeStaat>} />
  </Pagina>
);
