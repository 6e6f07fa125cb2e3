import { Accorderingsoordeel, accorderingsoordeelNaam, invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { Badge, Citaat, datumTekst, Datumveld, Kaart, Keuzerondjes, LegeStaat, Stapel, Tekstveld, Tekstvlak, useStatus, Verhaal } from '@bv/ui';
import { type Onderzoek, useCasus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';
import { Openvormen, useOpenvorm } from '../app/formulier/openvormen.js';
import { InformantAccorderenDocument, InformantVastleggenDocument, InformantWijzigenDocument } from '../gql/graphql.js';
import type { Informant } from './onderzoekblad.js';

const Toevoegen = ({ onderzoek, klaar }: { onderzoek: Onderzoek; klaar: () => void }) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.informantVastleggen,
    document: InformantVastleggenDocument,
    begin: { casusId: casus.id, onderzoekId: onderzoek.id, naam: '', functie: '', telefoon: '', tekst: '' },
    concept: { sleutel: `veilig-thuis/informant/${onderzoek.id}`, titel: `Informant, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('Het gesprek is vastgelegd.');
      klaar();
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Informant toevoegen" knop="Gesprek vastleggen">
      <Invoer van={control} naam="naam">{(veld) => <Tekstveld {...veld} label="Naam" />}</Invoer>
      <Invoer van={control} naam="functie">{(veld) => <Tekstveld {...veld} label="Wie is dit voor het gezin?" hint="Bijvoorbeeld: leerkracht van Siem." />}</Invoer>
      <Invoer van={control} naam="telefoon">{(veld) => <Tekstveld {...veld} waarde={veld.waarde ?? ''} label="Telefoon" verplicht={false} />}</Invoer>
      <Invoer van={control} naam="gesprokenOp">{(veld) => <Datumveld {...veld} label="Wanneer sprak u diegene?" />}</Invoer>
      <Invoer van={control} naam="tekst">
        {(veld) => <Tekstvlak {...veld} label="Wat vertelde de informant?" rijen={5} verhaal hint="Schrijf het zo op dat de informant erin herkent wat die zei. U legt de tekst hierna voor." />}
      </Invoer>
    </Invoerformulier>
  );
};

const Accorderen = ({ informant, klaar }: { informant: Informant; klaar: () => void }) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.informantAccorderen,
    document: InformantAccorderenDocument,
    begin: { id: informant.id, versie: informant.versie, eigenWoorden: '' },
    concept: { sleutel: `veilig-thuis/accord/${informant.id}`, titel: `Reactie van een informant, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('De reactie is vastgelegd.');
      klaar();
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label={`Reactie van ${informant.naam ?? 'de informant'}`} knop="Reactie vastleggen">
      <Invoer van={control} naam="oordeel">{(veld) => <Keuzerondjes {...veld} label="Wat vindt de informant van de tekst?" opties={opties(Accorderingsoordeel, accorderingsoordeelNaam)} />}</Invoer>
      <Invoer van={control} naam="eigenWoorden">
        {(veld) => <Tekstvlak {...veld} waarde={veld.waarde ?? ''} label="In eigen woorden" verplicht={false} rijen={3} verhaal hint="Letterlijk wat de informant erbij zegt. Nodig als de tekst niet of niet helemaal klopt." />}
      </Invoer>
      <Invoer van={control} naam="geaccordeerdOp">{(veld) => <Datumveld {...veld} label="Wanneer zei de informant dat?" />}</Invoer>
    </Invoerformulier>
  );
};

const Wijzigen = ({ informant, klaar }: { informant: Informant; klaar: () => void }) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.informantWijzigen,
    document: InformantWijzigenDocument,
    begin: { id: informant.id, versie: informant.versie, tekst: informant.tekst ?? '' },
    concept: { sleutel: `veilig-thuis/informanttekst/${informant.id}`, titel: `Tekst van een informant, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('De tekst is gewijzigd.');
      klaar();
    },
  });
  return (
    <Invoerformulier van={stand} label={`Tekst van ${informant.naam ?? 'de informant'}`} knop="Tekst bewaren">
      <Invoer van={stand.formulier.control} naam="tekst">{(veld) => <Tekstvlak {...veld} label="Wat vertelde de informant?" rijen={5} verhaal />}</Invoer>
    </Invoerformulier>
  );
};

const Gesprek = ({ informant, magWijzigen }: { informant: Informant; magWijzigen: boolean }) => {
  const { naam, functie, telefoon, gesprokenOp, tekst, oordeel, eigenWoorden, geaccordeerdOp } = informant;
  return (
    <section className="bv-vt-regel" aria-label={naam ?? 'Informant'}>
      <Stapel>
        <h3>
          {naam}{' '}
          <Badge toon={oordeel === null ? 'letop' : oordeel === 'NIET_AKKOORD' ? 'acuut' : 'goed'}>{oordeel === null ? 'Tekst nog voorleggen' : accorderingsoordeelNaam[oordeel]}</Badge>
        </h3>
        <p className="bv-vt-onder">{[functie, telefoon, gesprokenOp && `gesproken op ${datumTekst(gesprokenOp)}`].filter(Boolean).join(', ')}</p>
        {tekst === null ? null : <Verhaal>{tekst}</Verhaal>}
        {eigenWoorden ? <Citaat wie={[naam, geaccordeerdOp && datumTekst(geaccordeerdOp)].filter(Boolean).join(', ')}>{eigenWoorden}</Citaat> : null}
        <VanHetGezin onderdeel="INFORMANT" id={informant.id} waarover={naam ?? 'informant'} />
        <Openvormen
          vormen={[
            magWijzigen && {
              knop: oordeel === null ? `Reactie van ${naam ?? 'de informant'} vastleggen` : `Nieuwe reactie van ${naam ?? 'de informant'}`,
              vorm: (klaar) => <Accorderen informant={informant} klaar={klaar} />,
            },
            magWijzigen && oordeel === null && { knop: `Tekst van ${naam ?? 'de informant'} wijzigen`, vorm: (klaar) => <Wijzigen informant={informant} klaar={klaar} /> },
          ]}
        />
      </Stapel>
    </section>
  );
};

/** Who was asked about the family, with the text each approved and their own words. */
export const Informanten = ({ onderzoek, informanten }: { onderzoek: Onderzoek; informanten: readonly Informant[] }) => {
  const { open, knop, klaar } = useOpenvorm('Informant toevoegen');
  const loopt = onderzoek.toestand === 'LOPEND';
  return (
    <Kaart
      titel="Informanten"
      actie={loopt ? knop : null}
    >
      <Stapel>
        {loopt && open ? <Toevoegen onderzoek={onderzoek} klaar={klaar} /> : null}
        {informanten.length === 0 && !open ? <LegeStaat titel="Nog niemand gesproken">Wie kent het gezin? Voeg toe met wie u sprak en wat die vertelde.</LegeStaat> : null}
        {informanten.map((informant) => (
          <Gesprek key={informant.id} informant={informant} magWijzigen={loopt} />
        ))}
      </Stapel>
    </Kaart>
  );
};
