import { Evaluatieuitkomst, evaluatieuitkomstNaam, invoerschemas, LENGTE, plusDagen, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier, woordhulp } from '@bv/formulier';
import { useNavigate, useParams } from '@bv/portal';
import { Datumveld, Kaart, Keuzerondjes, Knoplink, LegeStaat, Stapel, Tekstveld, Tekstvlak, useStatus, Verhaal } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { Evaluaties } from '../app/gezin/evaluaties.js';
import { type Afspraak, useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';
import { AfspraakEvaluerenDocument } from '../gql/graphql.js';
import { NietNagekomen } from './niet-nagekomen.js';

const OPNIEUW = 14;

const DOOR = [
  { waarde: 'ja', tekst: 'Ja, wij gaan ermee door' },
  { waarde: 'nee', tekst: 'Nee, de afspraak stopt' },
];

const Formulier = ({ afspraak }: { afspraak: Afspraak }) => {
  const { casus, basis } = useGezin();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.afspraakEvalueren,
    document: AfspraakEvaluerenDocument,
    begin: { afspraakId: afspraak.id, metWie: '', toelichting: '', gaatDoor: true, opnieuwOp: plusDagen(vandaag(), OPNIEUW), vervolg: '' },
    concept: { sleutel: `wijkteam/gezin/${casus.id}/afspraak/${afspraak.id}/evalueren`, titel: `Hoe ging de afspraak, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('U legde vast hoe de afspraak ging.');
      void navigeer(basis);
    },
  });
  const { control } = stand.formulier;
  const uitkomst = useWatch({ control, name: 'uitkomst' });
  const gaatDoor = useWatch({ control, name: 'gaatDoor' });
  const isMislukt = uitkomst === 'NIET';
  return (
    <Invoerformulier van={stand} label="Hoe ging de afspraak?" knop="Bewaren" terug={basis}>
      <Invoer van={control} naam="uitkomst">{(veld) => <Keuzerondjes label="Hoe ging het?" weergave="naast" verplicht opties={opties(Evaluatieuitkomst, evaluatieuitkomstNaam)} {...veld} />}</Invoer>
      {isMislukt ? <NietNagekomen vervolgstap={afspraak.vervolgstap} wieHoort={afspraak.wieHoort} /> : null}
      <Invoer van={control} naam="metWie">{(veld) => <Tekstveld label="Met wie keek u terug?" hint={casus.gezinsleden.flatMap(({ voornamen }) => voornamen ?? []).join(', ')} verplicht {...veld} />}</Invoer>
      <Invoer van={control} naam="toelichting">
        {(veld) => (
          <Tekstvlak
            label="Wat gebeurde er?"
            hint="Ook wat de gezinsleden ervan vinden, in hun woorden."
            rijen={3}
            max={LENGTE.ALINEA}
            verhaal
            verplicht={isMislukt}
            waarschuwing={woordhulp(veld.waarde)}
            {...veld}
            waarde={veld.waarde ?? ''}
          />
        )}
      </Invoer>
      <Invoer van={control} naam="vervolg">
        {(veld) => <Tekstvlak label="Wat doet u nu samen?" hint="De volgende stap, en wie het hoort." rijen={2} max={LENGTE.ALINEA} verhaal verplicht={isMislukt} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
      <Invoer van={control} naam="gaatDoor">
        {({ waarde, onWijzig, ...veld }) => <Keuzerondjes label="Gaat de afspraak door?" weergave="naast" verplicht opties={DOOR} {...veld} waarde={waarde ? 'ja' : 'nee'} onWijzig={(keuze) => onWijzig(keuze === 'ja')} />}
      </Invoer>
      {gaatDoor ? <Invoer van={control} naam="opnieuwOp">{(veld) => <Datumveld label="Wanneer kijkt u opnieuw?" verplicht={false} vanaf={vandaag()} {...veld} waarde={veld.waarde ?? null} />}</Invoer> : null}
    </Invoerformulier>
  );
};

/** Looks back on one agreement with the people whose agreement it is; what was said before stays beside it. */
export const AfspraakEvalueren = () => {
  const { casus, basis, magAfspreken } = useGezin();
  const { afspraakId } = useParams();
  const afspraak = casus.afspraken.find(({ id }) => id === afspraakId);
  return (
    <Gezinspagina titel="Hoe ging de afspraak?" breedte="smal">
      {afspraak && magAfspreken ? (
        <Kaart>
          <Stapel>
            <Verhaal groot>{`Als ${afspraak.als ?? ''}, dan ${afspraak.dan ?? ''}`}</Verhaal>
            <Evaluaties evaluaties={afspraak.evaluaties} />
            <Formulier key={afspraak.id} afspraak={afspraak} />
          </Stapel>
        </Kaart>
      ) : (
        <LegeStaat titel="Deze afspraak kunt u niet evalueren" actie={<Knoplink href={basis}>Naar het gezin</Knoplink>} />
      )}
    </Gezinspagina>
  );
};
