import { invoerschemas } from '@bv/begrippen';
import { useWijzigformulier, type Veldweergave, Wijzigformulier, zelfdeVelden } from '@bv/formulier';
import { useNavigate, useParams } from '@bv/portal';
import { datumTekst, Kaart, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { type Afspraak, useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';
import { AfspraakWijzigenDocument } from '../gql/graphql.js';
import { type Afspraakinvoer, Afspraakvelden } from './afspraakvelden.js';

const dag = (waarde: unknown): string => (typeof waarde === 'string' && waarde !== '' ? datumTekst(waarde) : 'leeg');

const VELDEN: Readonly<Record<string, Veldweergave>> = {
  als: { label: 'Als' },
  dan: { label: 'Dan' },
  doorWie: { label: 'Door wie' },
  wieKijktMee: { label: 'Wie kijkt mee' },
  van: { label: 'Vanaf', toon: dag },
  tot: { label: 'Tot en met', toon: dag },
};

const Formulier = ({ afspraak }: { afspraak: Afspraak }) => {
  const { casus, basis } = useGezin();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useWijzigformulier({
    schema: invoerschemas.afspraakWijzigen,
    document: AfspraakWijzigenDocument,
    begin: {
      id: afspraak.id,
      versie: afspraak.versie,
      als: afspraak.als ?? '',
      dan: afspraak.dan ?? '',
      doorWie: afspraak.doorWie ?? '',
      wieKijktMee: afspraak.wieKijktMee ?? '',
      van: afspraak.van,
      tot: afspraak.tot,
      looptDoor: afspraak.looptDoor ?? false,
    },
    concept: { sleutel: `wijkteam/gezin/${casus.id}/afspraak/${afspraak.id}`, titel: `Afspraak, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('De afspraak is gewijzigd.');
      void navigeer(basis);
    },
  });
  const { control } = stand.formulier;
  return (
    <Wijzigformulier van={stand} velden={VELDEN} label="Afspraak" knop="Wijziging bewaren" terug={basis}>
      <Afspraakvelden van={zelfdeVelden<Afspraakinvoer>(control)} />
    </Wijzigformulier>
  );
};

/** Another text for an agreement; how it went has a page of its own, so that what was said before stays. */
export const AfspraakWijzigen = () => {
  const { casus, basis, magAfspreken } = useGezin();
  const { afspraakId } = useParams();
  const afspraak = casus.afspraken.find(({ id }) => id === afspraakId);
  return (
    <Gezinspagina titel="Afspraak wijzigen" breedte="smal">
      {afspraak && magAfspreken ? (
        <Kaart>
          <Formulier key={afspraak.id} afspraak={afspraak} />
        </Kaart>
      ) : (
        <LegeStaat titel="Deze afspraak kunt u niet wijzigen" actie={<Knoplink href={basis}>Naar het gezin</Knoplink>} />
      )}
    </Gezinspagina>
  );
};
