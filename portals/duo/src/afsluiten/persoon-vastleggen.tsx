import { invoerschemas, Liduitkomst, liduitkomstNaam } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier, woordhulp } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Datumveld, Getalveld, Kaart, Keuzerondjes, LegeStaat, Schaal, Tekstvlak, useStatus } from '@bv/ui';
import { useState } from 'react';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { AfsluitenDocument, AfsluitpersoonVastleggenDocument } from '../gql/graphql.js';
import { type Afsluitcasus, isGesloten } from './afsluitgegevens.js';
import { type Persoon, personen } from './personen.js';

type Verteld = 'wel' | 'niet' | 'gezin';

const vertelopties = ({ moetHetHoren }: Persoon) => [
  { waarde: 'wel' as const, tekst: 'Ja, verteld' },
  { waarde: 'niet' as const, tekst: 'Nee, met een reden' },
  ...(moetHetHoren ? [] : [{ waarde: 'gezin' as const, tekst: 'Hoort het van het gezin' }]),
];

const Persoonformulier = ({ casus, wie }: { casus: Afsluitcasus; wie: Persoon }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const terug = `${basis}/overdracht/afsluiten`;
  const { rij } = wie;
  const isLid = wie.soort === 'gezinslid';
  const [verteld, zetVerteld] = useState<Verteld>(rij?.redenNiet ? 'niet' : wie.moetHetHoren || rij?.verteldOp ? 'wel' : 'gezin');
  const stand = useInvoerformulier({
    schema: invoerschemas.afsluitpersoonVastleggen,
    document: AfsluitpersoonVastleggenDocument,
    begin: {
      casusId, ...(isLid ? { gezinslidId: wie.id } : { informantId: wie.id }), uitkomst: rij?.uitkomst ?? null, toelichting: rij?.toelichting ?? '', verteldOp: rij?.verteldOp ?? null, redenNiet: rij?.redenNiet ?? '',
      terugblik: rij?.terugblik ?? '', terugblikCijfer: rij?.terugblikCijfer ?? null, keerVerteld: rij?.keerVerteld ?? null,
    },
    concept: { sleutel: `duo/gezin/${casusId}/afsluiten/${wie.id}`, titel: `Afsluiten: ${wie.naam}, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld(`Vastgelegd bij ${wie.naam}.`);
      void navigeer(terug);
    },
  });
  const { control, setValue } = stand.formulier;
  const kies = (nieuw: Verteld | null) => {
    zetVerteld(nieuw ?? 'wel');
    // What belongs to another choice does not go along.
    if (nieuw !== 'wel') setValue('verteldOp', null);
    if (nieuw !== 'niet') setValue('redenNiet', '');
  };
  return (
    <Invoerformulier van={stand} label={`Afsluiten voor ${wie.naam}`} knop="Vastleggen" terug={terug}>
      {isLid ? (
        <>
          <Invoer van={control} naam="uitkomst">{(veld) => <Keuzerondjes label={`Hoe eindigt het voor ${wie.naam}?`} verplicht opties={opties(Liduitkomst, liduitkomstNaam)} {...veld} waarde={veld.waarde || null} />}</Invoer>
          <Invoer van={control} naam="toelichting">{(veld) => <Tekstvlak label="Toelichting" hint="Het gezin mag dit lezen." rijen={3} verplicht={false} waarschuwing={woordhulp(veld.waarde)} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
        </>
      ) : null}
      <Keuzerondjes naam="verteld" label={`Weet ${wie.naam} dat het werk stopt?`} weergave="naast" opties={vertelopties(wie)} waarde={verteld} onWijzig={kies} />
      {verteld === 'wel' ? <Invoer van={control} naam="verteldOp">{(veld) => <Datumveld label="Wanneer verteld?" {...veld} waarde={veld.waarde ?? null} />}</Invoer> : null}
      {verteld === 'niet' ? <Invoer van={control} naam="redenNiet">{(veld) => <Tekstvlak label="Waarom niet?" rijen={2} {...veld} waarde={veld.waarde ?? ''} />}</Invoer> : null}
      {isLid ? (
        <>
          <h2>Wat {wie.naam} er zelf van vindt</h2>
          <p className="bv-zacht">Vraag het alleen als het kan, en zeg dat het mag. Leeg laten is ook goed.</p>
          <Invoer van={control} naam="terugblikCijfer">{(veld) => <Schaal label="Had u iets aan de hulp?" laag="helemaal niet" hoog="heel veel" verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
          <Invoer van={control} naam="terugblik">{(veld) => <Tekstvlak label="In eigen woorden" rijen={3} verplicht={false} verhaal {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
          <Invoer van={control} naam="keerVerteld">{(veld) => <Getalveld label="Hoe vaak moest u uw verhaal opnieuw vertellen?" min={0} max={50} verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
        </>
      ) : null}
    </Invoerformulier>
  );
};

/** One person at a closing: how it ends, that they heard it, and what they thought of it. */
export const PersoonVastleggen = () => {
  const { casusId } = useDossier();
  const { persoonId } = useParams();
  const lezing = useLezen(AfsluitenDocument, { id: casusId });
  const wie = lezing.data?.casus && personen(lezing.data.casus).find(({ id }) => id === persoonId);
  return (
    <Dossierpagina titel={wie ? `Afsluiten voor ${wie.naam}` : 'Afsluiten voor een persoon'}>
      <CasusGelezen van={lezing} laadtekst="Dossier laden">
        {(casus) =>
          wie && !isGesloten(casus) ? (
            <Kaart>
              <Persoonformulier key={wie.id} casus={casus} wie={wie} />
            </Kaart>
          ) : (
            <LegeStaat soort="niet-zichtbaar" titel="Hier is nu niets vast te leggen" />
          )
        }
      </CasusGelezen>
    </Dossierpagina>
  );
};
