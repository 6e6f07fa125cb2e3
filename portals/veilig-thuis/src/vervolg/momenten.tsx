import { eindeVanDag, invoerschemas, Monitoroordeel, monitoroordeelNaam } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Termijn } from '@bv/portal';
import { Badge, datumTekst, Datumveld, Kaart, Keuzerondjes, Melding, Stapel, Tekstvlak, useStatus, Verhaal } from '@bv/ui';
import { type Vervolg, useCasus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';
import { Openvormen, useOpenvorm } from '../app/formulier/openvormen.js';
import { MonitormomentAfrondenDocument, MonitormomentPlannenDocument, MonitormomentVerzettenDocument } from '../gql/graphql.js';
import type { Moment } from './vervolgblad.js';

const UITLEG: Readonly<Record<Monitoroordeel, string>> = {
  NIET_VEILIG: 'Iemand loopt gevaar. Doe vandaag wat nodig is.',
  DIRECT_VEILIG: 'Het is nu veilig; of het zo blijft, weten wij nog niet.',
  STABIEL_VEILIG: 'Het is al langer veilig en er is niemand die dat anders ziet.',
};
const OORDELEN = Object.values(Monitoroordeel).map((waarde) => ({ waarde, tekst: monitoroordeelNaam[waarde], toelichting: UITLEG[waarde] }));
const TOON = { NIET_VEILIG: 'acuut', DIRECT_VEILIG: 'info', STABIEL_VEILIG: 'goed' } as const;

const Kijken = ({ moment, klaar }: { moment: Moment; klaar: () => void }) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.monitormomentAfronden,
    document: MonitormomentAfrondenDocument,
    begin: { id: moment.id, versie: moment.versie, bevinding: '' },
    concept: { sleutel: `veilig-thuis/moment/${moment.id}`, titel: `Weer gekeken, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('Vastgelegd hoe het nu gaat.');
      klaar();
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Hoe gaat het nu" knop="Vastleggen hoe het gaat">
      <Invoer van={control} naam="gedaanOp">{(veld) => <Datumveld {...veld} label="Wanneer keek u?" />}</Invoer>
      <Invoer van={control} naam="oordeel">{(veld) => <Keuzerondjes {...veld} label="Hoe veilig is het?" opties={OORDELEN} />}</Invoer>
      <Invoer van={control} naam="bevinding">{(veld) => <Tekstvlak {...veld} label="Wat zag en hoorde u?" rijen={4} verhaal hint="Loop de voorwaarden langs: wat lukt, wat niet, volgens wie?" />}</Invoer>
    </Invoerformulier>
  );
};

const Verzetten = ({ moment, klaar }: { moment: Moment; klaar: () => void }) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.monitormomentVerzetten,
    document: MonitormomentVerzettenDocument,
    begin: { id: moment.id, versie: moment.versie, gepland: moment.gepland ?? '' },
    concept: { sleutel: `veilig-thuis/verzetten/${moment.id}`, titel: `Moment verzetten, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('Het moment is verzet.');
      klaar();
    },
  });
  return (
    <Invoerformulier van={stand} label="Moment verzetten" knop="Verzetten">
      <Invoer van={stand.formulier.control} naam="gepland">{(veld) => <Datumveld {...veld} label="Nieuwe dag" />}</Invoer>
    </Invoerformulier>
  );
};

const Plannen = ({ vervolg, klaar }: { vervolg: Vervolg; klaar: () => void }) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.monitormomentPlannen,
    document: MonitormomentPlannenDocument,
    begin: { casusId: casus.id, vervolgId: vervolg.id },
    concept: { sleutel: `veilig-thuis/plannen/${vervolg.id}`, titel: `Moment plannen, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('Het moment is gepland.');
      klaar();
    },
  });
  return (
    <Invoerformulier van={stand} label="Moment plannen" knop="Plannen">
      <Invoer van={stand.formulier.control} naam="gepland">{(veld) => <Datumveld {...veld} label="Op welke dag kijkt u weer?" />}</Invoer>
    </Invoerformulier>
  );
};

const Regel = ({ moment, loopt }: { moment: Moment; loopt: boolean }) => {
  const { gepland, gedaanOp, werkdagenOver, oordeel, bevinding, door } = moment;
  const dag = gepland === null ? 'geen dag' : datumTekst(gepland);
  return (
    <li className="bv-vt-regel">
      <Stapel>
        {gedaanOp === null ? (
          <p>{gepland === null ? 'Geen dag' : <Termijn termijn={eindeVanDag(gepland).toISOString()} werkdagenOver={werkdagenOver} />}</p>
        ) : (
          <p>
            <strong>{datumTekst(gedaanOp)}</strong> {oordeel === null ? null : <Badge toon={TOON[oordeel]}>{monitoroordeelNaam[oordeel]}</Badge>} <span className="bv-vt-onder">{door?.naam}</span>
          </p>
        )}
        {bevinding === null ? null : <Verhaal>{bevinding}</Verhaal>}
        {gedaanOp === null ? null : <VanHetGezin onderdeel="MONITORMOMENT" id={moment.id} waarover={`moment van ${dag}`} />}
        <Openvormen
          vormen={
            loopt && gedaanOp === null
              ? [
                  { knop: `Vastleggen, ${dag}`, vorm: (klaar) => <Kijken moment={moment} klaar={klaar} /> },
                  { knop: `Verzetten, ${dag}`, vorm: (klaar) => <Verzetten moment={moment} klaar={klaar} /> },
                ]
              : []
          }
        />
      </Stapel>
    </li>
  );
};

/** The days on which Veilig Thuis looks again: what was found, what is late, what is to come. */
export const Momenten = ({ vervolg, momenten }: { vervolg: Vervolg; momenten: readonly Moment[] }) => {
  const { open, knop, klaar } = useOpenvorm('Moment plannen');
  const loopt = vervolg.toestand === 'LOPEND';
  const teLaat = momenten.filter(({ gedaanOp, werkdagenOver }) => loopt && gedaanOp === null && (werkdagenOver ?? 0) < 0).length;
  return (
    <Kaart
      titel="Momenten om weer te kijken"
      actie={loopt ? knop : null}
    >
      <Stapel>
        {teLaat > 0 ? <Melding toon="letop" titel={teLaat === 1 ? 'Eén moment is voorbij zonder dat er is gekeken' : `${String(teLaat)} momenten zijn voorbij zonder dat er is gekeken`} /> : null}
        {loopt && open ? <Plannen vervolg={vervolg} klaar={klaar} /> : null}
        <ul className="bv-vt-personen">
          {momenten.map((moment) => (
            <Regel key={moment.id} moment={moment} loopt={loopt} />
          ))}
        </ul>
      </Stapel>
    </Kaart>
  );
};
