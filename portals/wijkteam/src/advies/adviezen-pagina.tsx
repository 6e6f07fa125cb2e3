import { Adviezen } from '@bv/advies';
import { Knoplink, LegeStaat, Pagina } from '@bv/ui';

const nieuw = (
  <Knoplink soort="primair" icoon="plus" href="/wijkteam/advies/nieuw">
    Advies vragen
  </Knoplink>
);

/** What this wijkteam asked, and how far it is. */
export const AdviezenPagina = () => (
  <Pagina titel="Advies" breedte="breed" acties={nieuw} inleiding="Vragen van uw team aan Blijvend Veilig, zonder namen. U houdt het gezin; een duo of specialist denkt mee.">
    <Adviezen
      basis="/wijkteam/advies"
      metTeam={false}
      leeg={
        <LegeStaat titel="Geen vragen" actie={<Knoplink href="/wijkteam/kennis">Zoek in eerdere adviezen</Knoplink>}>
          Twijfelt u over de veiligheid in een gezin? Vraag het, u hoeft geen naam te noemen.
        </LegeStaat>
      }
    />
  </Pagina>
);
