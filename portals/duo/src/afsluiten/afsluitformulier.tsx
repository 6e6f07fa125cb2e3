import { afsluitredenNaam, invoerschemas, knelpuntNaam, lidnaam, vervolgcontactNaam } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Controlelijst, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Besluitconflict, useInvoerformulier, zelfdeVelden, zonderConflictfout } from '@bv/formulier';
import { Controleformulier } from '../app/formulier/controleformulier.js';
import { CasusAfsluitenDocument } from '../gql/graphql.js';
import { aanvaard, type Afsluitcasus } from './afsluitgegevens.js';
import { type Afsluitinvoer, Afsluitvelden, jaNeeTekst } from './afsluitvelden.js';
import { WatBlijftZichtbaar } from './wat-blijft-zichtbaar.js';

export const Afsluitformulier = ({ casus }: { casus: Afsluitcasus }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const pad = `${basis}/overdracht/afsluiten`;
  const wijkteam = aanvaard(casus);
  const stand = useInvoerformulier({
    schema: invoerschemas.casusAfsluiten,
    document: CasusAfsluitenDocument,
    begin: {
      casusId,
      versie: casus.versie,
      ...(wijkteam ? { reden: 'OVERGEDRAGEN_WIJKTEAM' as const, vervolgcontact: 'WIJKTEAM' as const } : {}),
      toelichting: '',
      betreftId: null,
      vervolgcontactNaam: wijkteam?.naar?.naam ?? '',
      teBewaken: '',
      terugkomenBij: '',
      inschattingOudeSituatie: casus.inschattingOudeSituatie,
      knelpunten: [],
    },
    concept: { sleutel: `duo/gezin/${casusId}/afsluiten`, titel: `Afsluiten, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('Het gezin is afgesloten.');
      void navigeer(pad);
    },
  });
  const { control } = stand.formulier;
  const waarden = useWatch({ control });
  const betreft = casus.gezinsleden.find(({ id }) => id === waarden.betreftId);
  return (
    <Controleformulier
      van={zonderConflictfout(stand)}
      label="Afsluiten"
      pad={pad}
      knop="Dit gezin afsluiten"
      terug={`${basis}/overdracht`}
      velden={<Afsluitvelden van={zelfdeVelden<Afsluitinvoer>(control)} casus={casus} />}
      controle={
        <>
          <Besluitconflict van={stand} wat="Dit dossier" />
          <Controlelijst
            regels={[
              { label: 'Reden', waarde: waarden.reden ? afsluitredenNaam[waarden.reden] : null, wijzigHref: pad },
              { label: 'Gaat over', waarde: betreft ? lidnaam(betreft) : 'Het hele gezin', wijzigHref: pad },
              { label: 'Hoe het nu gaat', waarde: waarden.toelichting, wijzigHref: pad },
              {
                label: 'Wie houdt contact',
                waarde: waarden.vervolgcontact ? [vervolgcontactNaam[waarden.vervolgcontact], waarden.vervolgcontactNaam].filter(Boolean).join(': ') : null,
                wijzigHref: pad,
              },
              { label: 'Waar let die op', waarde: waarden.teBewaken, wijzigHref: pad },
              { label: 'Wanneer terugkomen', waarde: waarden.terugkomenBij, wijzigHref: pad },
              { label: 'Was in de oude keten een maatregel gevraagd?', waarde: jaNeeTekst(waarden.inschattingOudeSituatie), wijzigHref: pad },
              { label: 'Wat in de weg stond', waarde: (waarden.knelpunten ?? []).map((k) => knelpuntNaam[k]).join(', '), wijzigHref: pad },
            ]}
          />
          <WatBlijftZichtbaar casus={casus} />
        </>
      }
    />
  );
};
