import { Afspraaktoestand, afspraaktoestandNaam, invoerschemas, LENGTE } from '@bv/begrippen';
import { Invoer, opties, useWijzigformulier, type Veldweergave, Wijzigformulier, woordhulp, zelfdeVelden } from '@bv/formulier';
import { useNavigate, useParams } from '@bv/portal';
import { datumTekst, Kaart, Keuzerondjes, Knoplink, LegeStaat, Tekstvlak, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { type Afspraak, useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';
import { AfspraakWijzigenDocument } from '../gql/graphql.js';
import { type Afspraakinvoer, Afspraakvelden } from './afspraakvelden.js';
import { NietNagekomen } from './niet-nagekomen.js';

const dag = (waarde: unknown): string => (typeof waarde === 'string' && waarde !== '' ? datumTekst(waarde) : 'leeg');

const VELDEN: Readonly<Record<string, Veldweergave>> = {
  als: { label: 'Als' },
  dan: { label: 'Dan' },
  doorWie: { label: 'Door wie' },
  wieKijktMee: { label: 'Wie kijkt mee' },
  evaluatie: { label: 'Hoe ging het' },
  van: { label: 'Vanaf', toon: dag },
  tot: { label: 'Tot en met', toon: dag },
  toestand: { label: 'Hoe staat het met de afspraak', toon: (waarde) => (waarde ? afspraaktoestandNaam[waarde as Afspraaktoestand] : 'leeg') },
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
      evaluatie: afspraak.evaluatie ?? '',
      ...(afspraak.toestand === null ? {} : { toestand: afspraak.toestand }),
    },
    concept: { sleutel: `wijkteam/gezin/${casus.id}/afspraak/${afspraak.id}`, titel: `Afspraak, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('De afspraak is gewijzigd.');
      void navigeer(basis);
    },
  });
  const { control } = stand.formulier;
  const toestand = useWatch({ control, name: 'toestand' });
  return (
    <Wijzigformulier van={stand} velden={VELDEN} label="Afspraak" knop="Wijziging bewaren" terug={basis}>
      <fieldset className="bv-wijkteam-groep">
        <legend>Hoe ging het?</legend>
        <Invoer van={control} naam="toestand">
          {(veld) => (
            <Keuzerondjes label="Hoe staat het met de afspraak?" weergave="naast" verplicht opties={opties(Afspraaktoestand, afspraaktoestandNaam)} {...veld} waarde={veld.waarde ?? null} />
          )}
        </Invoer>
        {toestand === 'GEBROKEN' ? <NietNagekomen /> : null}
        <Invoer van={control} naam="evaluatie">
          {(veld) => (
            <Tekstvlak
              label="Wat gebeurde er?"
              hint="En wat vinden de gezinsleden ervan?"
              rijen={3}
              max={LENGTE.ALINEA}
              verhaal
              verplicht={false}
              waarschuwing={woordhulp(veld.waarde)}
              {...veld}
              waarde={veld.waarde ?? ''}
            />
          )}
        </Invoer>
      </fieldset>
      <fieldset className="bv-wijkteam-groep">
        <legend>De afspraak zelf</legend>
        <Afspraakvelden van={zelfdeVelden<Afspraakinvoer>(control)} />
      </fieldset>
    </Wijzigformulier>
  );
};

/** How an agreement went, or another text for it. */
export const AfspraakWijzigen = () => {
  const { casus, basis, magAfspreken } = useGezin();
  const { afspraakId } = useParams();
  const afspraak = casus.afspraken.find(({ id }) => id === afspraakId);
  return (
    <Gezinspagina titel="Hoe ging het met de afspraak?" breedte="smal">
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
