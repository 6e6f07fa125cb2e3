import { invoerschemas, type Netwerkband, netwerkbandNaam } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useWijzigformulier, type Veldweergave, Wijzigformulier, zelfdeVelden } from '@bv/formulier';
import { GezinDocument, NetwerklidWijzigenDocument } from '../gql/graphql.js';
import type { Netwerklid } from './gezinscasus.js';
import { Netwerkvelden, type Netwerkwaarden } from './netwerkvelden.js';

const VELDEN: Readonly<Record<string, Veldweergave>> = {
  naam: { label: 'Naam' },
  relatie: { label: 'Relatie met het gezin' },
  band: { label: 'Band', toon: (waarde) => (waarde ? netwerkbandNaam[waarde as Netwerkband] : 'leeg') },
  telefoon: { label: 'Telefoon' },
  rol: { label: 'Wat deze persoon doet' },
};

const Netwerkformulier = ({ lid: { id, versie, naam, relatie, telefoon, rol, band } }: { lid: Netwerklid }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useWijzigformulier({
    schema: invoerschemas.netwerklidWijzigen,
    document: NetwerklidWijzigenDocument,
    begin: { id, versie, naam: naam ?? '', relatie: relatie ?? '', telefoon: telefoon ?? '', rol: rol ?? '', band },
    concept: { sleutel: `duo/gezin/${casusId}/netwerk/${id}`, titel: `${naam ?? 'Iemand'} in het netwerk` },
    gelukt: () => {
      meld('De wijziging is bewaard.');
      void navigeer(`${basis}/gezin`);
    },
  });
  return (
    <Wijzigformulier van={stand} velden={VELDEN} label={naam ?? 'Netwerk'} knop="Wijziging bewaren" terug={`${basis}/gezin`}>
      <Netwerkvelden van={zelfdeVelden<Netwerkwaarden>(stand.formulier.control)} />
    </Wijzigformulier>
  );
};

export const NetwerklidWijzigen = () => {
  const { casusId, basis } = useDossier();
  const { netwerklidId } = useParams();
  const lezing = useLezen(GezinDocument, { id: casusId });
  return (
    <Dossierpagina titel="Iemand uit het netwerk wijzigen">
      <CasusGelezen van={lezing} laadtekst="Netwerk laden">
        {({ netwerk }) => {
          const lid = netwerk.find(({ id }) => id === netwerklidId);
          return lid ? (
            <Kaart titel={lid.naam ?? 'Naam afgeschermd'}>
              <Netwerkformulier lid={lid} />
            </Kaart>
          ) : (
            <LegeStaat titel="Deze persoon is niet gevonden" actie={<Knoplink href={`${basis}/gezin`}>Naar gezin en netwerk</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
