import { Bezwaar, Vraagknop } from '@bv/formulier';
import { useNavigate, useOpdracht } from '@bv/portal';
import { Kaart, Knop, Knoplink, Melding, Stapel, useStatus } from '@bv/ui';
import { AdviesvraagOmzettenDocument, AdviesvraagTerugzettenDocument } from '../gql/graphql.js';
import type { Adviesvraagblad } from './adviesvraag-pagina.js';

const intakeVan = ({ id }: Adviesvraagblad) => `/veilig-thuis/melding/${id}/melder`;

/** From advice to melding: from then on Veilig Thuis has the sight on safety, so it is asked once more. */
export const Omzetten = ({ vraag }: { vraag: Adviesvraagblad }) => {
  const navigeer = useNavigate();
  const opdracht = useOpdracht(AdviesvraagOmzettenDocument, { gelukt: () => void navigeer(intakeVan(vraag)) });
  return (
    <Kaart titel="Moet dit een melding worden?">
      <Stapel>
        <p>De vrager wil melden, of u vindt dat Veilig Thuis het moet overnemen. De tekst gaat mee als concept van een melding. Namen vraagt u daar.</p>
        <Bezwaar van={opdracht} />
        <div>
          <Vraagknop
            icoon="overdracht" knop="Maak er een melding van" vraag="Een melding maken van deze adviesvraag?" ja="Ja, naar de melding" nee="Nee, het blijft advies"
            bezig={opdracht.bezig} onJa={() => opdracht.voerUit({ id: vraag.id, versie: vraag.versie })}
          >
            <p>Bij een melding neemt Veilig Thuis het zicht op de veiligheid over. Weet de vrager dat? Dan vraagt u nu om de naam en het telefoonnummer.</p>
          </Vraagknop>
        </div>
      </Stapel>
    </Kaart>
  );
};

/** While the melding is not recorded yet: on with it, or no melding after all. */
export const Terugzetten = ({ vraag }: { vraag: Adviesvraagblad }) => {
  const { meld } = useStatus();
  const opdracht = useOpdracht(AdviesvraagTerugzettenDocument, { gelukt: () => meld('De adviesvraag is teruggezet.') });
  return (
    <Stapel ruimte="klein">
      <Melding toon="letop" titel="Van deze adviesvraag wordt een melding gemaakt" actie={<Knoplink klein href={intakeVan(vraag)}>Verder met de melding</Knoplink>}>
        {vraag.gewijzigdDoor?.naam ? `${vraag.gewijzigdDoor.naam} heeft het concept. ` : ''}De melding is nog niet vastgelegd.
      </Melding>
      <Bezwaar van={opdracht} />
      <div>
        <Knop icoon="ongedaan" bezig={opdracht.bezig} onKlik={() => void opdracht.voerUit({ id: vraag.id, versie: vraag.versie })}>
          Toch geen melding
        </Knop>
      </div>
    </Stapel>
  );
};
