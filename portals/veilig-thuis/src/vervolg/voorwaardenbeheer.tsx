import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier, woordhulp } from '@bv/formulier';
import { datumTekst, Kaart, LegeStaat, Stapel, Tekstveld, Tekstvlak, useStatus } from '@bv/ui';
import { type Casus, useCasus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';
import { Openvormen, useOpenvorm } from '../app/formulier/openvormen.js';
import { VoorwaardeLatenVervallenDocument, VoorwaardeVastleggenDocument } from '../gql/graphql.js';

type Voorwaarde = Casus['voorwaarden'][number];

const Toevoegen = ({ klaar }: { klaar: () => void }) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.voorwaardeVastleggen,
    document: VoorwaardeVastleggenDocument,
    begin: { casusId: casus.id, tekst: '', toelichting: '' },
    concept: { sleutel: `veilig-thuis/voorwaarde/${casus.id}`, titel: `Veiligheidsvoorwaarde, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('De voorwaarde is vastgelegd.');
      klaar();
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Voorwaarde toevoegen" knop="Voorwaarde vastleggen">
      <Invoer van={control} naam="tekst">
        {(veld) => <Tekstvlak {...veld} label="Wat moet er minstens gebeuren?" rijen={2} hint={woordhulp(veld.waarde) ?? 'Het gezin leest dit ook. Schrijf wie wat doet.'} />}
      </Invoer>
      <Invoer van={control} naam="toelichting">{(veld) => <Tekstvlak {...veld} waarde={veld.waarde ?? ''} label="Toelichting" verplicht={false} rijen={2} />}</Invoer>
    </Invoerformulier>
  );
};

const Vervallen = ({ voorwaarde, klaar }: { voorwaarde: Voorwaarde; klaar: () => void }) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.voorwaardeLatenVervallen,
    document: VoorwaardeLatenVervallenDocument,
    begin: { id: voorwaarde.id, versie: voorwaarde.versie, vervallenReden: '' },
    concept: { sleutel: `veilig-thuis/voorwaarde-vervalt/${voorwaarde.id}`, titel: `Voorwaarde laten vervallen, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('De voorwaarde geldt niet meer.');
      klaar();
    },
  });
  return (
    <Invoerformulier van={stand} label="Voorwaarde laten vervallen" knop="Laten vervallen">
      <Invoer van={stand.formulier.control} naam="vervallenReden">{(veld) => <Tekstveld {...veld} label="Waarom geldt dit niet meer?" />}</Invoer>
    </Invoerformulier>
  );
};

const Regel = ({ voorwaarde, magWijzigen }: { voorwaarde: Voorwaarde; magWijzigen: boolean }) => {
  const { id, tekst, toelichting, vervallenOp, vervallenReden } = voorwaarde;
  return (
    <li className="bv-vt-regel">
      <Stapel>
        <p>
          {tekst} {toelichting ? <span className="bv-vt-onder">{toelichting}</span> : null}
        </p>
        {vervallenOp === null ? null : (
          <p className="bv-vt-onder">
            Geldt niet meer sinds {datumTekst(vervallenOp)}. {vervallenReden}
          </p>
        )}
        <VanHetGezin onderdeel="VOORWAARDE" id={id} waarover={tekst ?? 'voorwaarde'} />
        <Openvormen
          vormen={[
            magWijzigen && vervallenOp === null && { knop: 'Laten vervallen', 'aria-label': `Laten vervallen: ${tekst ?? ''}`, vorm: (klaar) => <Vervallen voorwaarde={voorwaarde} klaar={klaar} /> },
          ]}
        />
      </Stapel>
    </li>
  );
};

/** What must at least happen, set by Veilig Thuis; who only follows reads it. */
export const Voorwaardenbeheer = ({ magWijzigen }: { magWijzigen: boolean }) => {
  const { casus } = useCasus();
  const { open, knop, klaar } = useOpenvorm('Voorwaarde toevoegen');
  return (
    <Kaart
      titel="Veiligheidsvoorwaarden"
      actie={magWijzigen ? knop : null}
    >
      <Stapel>
        {magWijzigen && open ? <Toevoegen klaar={klaar} /> : null}
        {casus.voorwaarden.length === 0 && !open ? <LegeStaat titel="Nog geen voorwaarden">Wat moet er minstens gebeuren zodat het direct veilig is?</LegeStaat> : null}
        <ul className="bv-vt-personen">
          {casus.voorwaarden.map((voorwaarde) => (
            <Regel key={voorwaarde.id} voorwaarde={voorwaarde} magWijzigen={magWijzigen} />
          ))}
        </ul>
      </Stapel>
    </Kaart>
  );
};
