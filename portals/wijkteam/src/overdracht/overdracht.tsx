import { overdrachttoestandNaam } from '@bv/begrippen';
import { Voorafvragen, VoorafvraagStellen } from '@bv/formulier';
import { Gelezen, Onderdeel, useLezen, useParams, useSessie } from '@bv/portal';
import { Afdrukregel, Badge, Knop, Knoplink, Kolommen, Melding, Pagina, Stapel } from '@bv/ui';
import { useState } from 'react';
import { OverdrachtbladDocument, OverdrachtvraagStellenDocument } from '../gql/graphql.js';
import { Besluit } from './besluit.js';
import type { Blad } from './bladdelen.js';
import { NietMeer } from './niet-meer.js';
import { Overdrachtblad } from './overdrachtblad.js';
import { WatUStraksZiet } from './wat-u-straks-ziet.js';

const Aanvaard = ({ blad: { casusId, casus } }: { blad: Blad }) => (
  <Melding
    toon="goed"
    rol="status"
    titel="Uw wijkteam heeft dit gezin aanvaard"
    actie={
      <Knoplink soort="primair" href={`/wijkteam/gezin/${casusId}`}>
        Naar het gezin
      </Knoplink>
    }
  >
    {casus?.toestand === 'BIJ_WIJKTEAM' ? 'De afzender heeft afgesloten.' : 'De afzender sluit af; tot dan werkt die ook nog met het gezin.'}
  </Melding>
);

// The casus stays with Veilig Thuis while it offers to a wijkteam itself; a duo moves it.
const vanVeiligThuis = ({ casus }: Blad): boolean => casus?.toestand === 'BIJ_VEILIG_THUIS';

interface InhoudProps {
  blad: Blad;
  onGeweigerd: () => void;
  onVerouderd: () => void;
}

// On a tablet the answer comes after the sheet: first read, then decide.
const Inhoud = ({ blad, onGeweigerd, onVerouderd }: InhoudProps) => {
  const isOpen = blad.toestand === 'AANGEBODEN';
  return (
    <>
      {isOpen ? null : <Aanvaard blad={blad} />}
      <Kolommen>
        <div className="bv-wijkteam-blad">
          <Stapel>
            <Overdrachtblad blad={blad} />
            <Voorafvragen vragen={blad.vragen} stellen={isOpen ? <VoorafvraagStellen document={OverdrachtvraagStellenDocument} overdrachtId={blad.id} /> : null} />
          </Stapel>
        </div>
        <div className="bv-wijkteam-beslissen">
          <Stapel>
            {isOpen ? <Besluit blad={blad} onGeweigerd={onGeweigerd} onVerouderd={onVerouderd} /> : null}
            <Onderdeel portaal="veilig-thuis" naam="overdrachtstand" id={blad.id} />
            {isOpen ? <WatUStraksZiet afzender={vanVeiligThuis(blad) ? 'VT_BEHANDELAAR' : 'DUOLID'} /> : null}
          </Stapel>
        </div>
      </Kolommen>
    </>
  );
};

/** One handover to the wijkteam: the sheet, the answer, and where it stands. */
export const Overdracht = () => {
  const { handelingId = '' } = useParams();
  const { persoon } = useSessie();
  const [isGeweigerd, zetGeweigerd] = useState(false);
  const lezing = useLezen(OverdrachtbladDocument, { id: handelingId });
  const blad = lezing.data?.overdracht;
  const nummer = blad?.casus?.nummer;
  return (
    <Pagina
      titel={nummer ? `Overdracht ${nummer}` : 'Overdracht'}
      kruimelpad={[{ tekst: 'Mijn gezinnen', href: '/wijkteam' }, { tekst: 'Overdracht' }]}
      naast={blad?.toestand ? <Badge toon={blad.toestand === 'AANGEBODEN' ? 'info' : 'goed'}>{overdrachttoestandNaam[blad.toestand]}</Badge> : null}
      acties={blad ? <Knop icoon="printer" onKlik={() => print()}>Afdrukken</Knop> : null}
    >
      <Gelezen van={lezing} laadtekst="Overdracht laden">
        {({ overdracht }) =>
          overdracht === null || isGeweigerd ? (
            <NietMeer handelingId={handelingId} isGeweigerd={isGeweigerd} />
          ) : (
            <>
              <Inhoud blad={overdracht} onGeweigerd={() => zetGeweigerd(true)} onVerouderd={lezing.opnieuw} />
              <Afdrukregel wat={nummer ?? 'Overdracht'} wie={persoon.naam} />
            </>
          )
        }
      </Gelezen>
    </Pagina>
  );
};
