import { adviesvragerNaam, Adviesvraagtoestand, adviesvraagtoestandNaam } from '@bv/begrippen';
import { opties } from '@bv/formulier';
import { Gelezen, useLezen, useSearchParams } from '@bv/portal';
import { Kaart, Keuzelijst, Knoplink, LegeStaat, Pagina, Stapel, Tabel, Tekstlink, Tijdstip } from '@bv/ui';
import { AdviesvragenDocument } from '../gql/graphql.js';
import { Toestandbadge } from './toestandbadge.js';

const TOESTANDEN = opties(Adviesvraagtoestand, adviesvraagtoestandNaam);

const Leeg = ({ gefilterd }: { gefilterd: boolean }) =>
  gefilterd ? (
    <LegeStaat soort="geen-resultaat" titel="Niets gevonden" actie={<Knoplink href="/veilig-thuis/adviesvraag">Toon alle adviesvragen</Knoplink>}>
      Er zijn geen adviesvragen die zo ver zijn.
    </LegeStaat>
  ) : (
    <LegeStaat titel="Er zijn nog geen adviesvragen" actie={<Knoplink href="/veilig-thuis/adviesvraag/nieuw">Nieuwe adviesvraag</Knoplink>}>
      Belt iemand voor advies? Leg de vraag hier vast, zonder namen.
    </LegeStaat>
  );

/** All questions for advice of this Veilig Thuis; what waits for us stands on top. */
export const Adviesvragen = () => {
  const [vraag, zetVraag] = useSearchParams();
  const gekozen = TOESTANDEN.find(({ waarde }) => waarde === vraag.get('toestand'))?.waarde ?? null;
  const lezing = useLezen(AdviesvragenDocument, { toestand: gekozen });
  return (
    <Pagina titel="Adviesvragen" breedte="breed" acties={<Knoplink soort="primair" icoon="plus" href="/veilig-thuis/adviesvraag/nieuw">Nieuwe adviesvraag</Knoplink>}>
      <Gelezen van={lezing} laadtekst="Adviesvragen laden">
        {({ adviesvragen }) => (
          <Stapel>
            <div className="bv-vt-smal">
              <Keuzelijst
                naam="toestand"
                label="Hoe ver is de vraag?"
                leegOptie="Alle adviesvragen"
                opties={TOESTANDEN}
                waarde={gekozen}
                onWijzig={(toestand) => zetVraag(toestand === null ? {} : { toestand }, { replace: true })}
              />
            </div>
            <Kaart randloos>
              <Tabel
                bijschrift="Adviesvragen, wat nog werk vraagt eerst"
                rijen={adviesvragen}
                rijSleutel={({ id }) => id}
                leeg={<Leeg gefilterd={gekozen !== null} />}
                kolommen={[
                  { sleutel: 'kern', kop: 'Vraag', rijkop: true, cel: ({ id, kern }) => <Tekstlink href={`/veilig-thuis/adviesvraag/${id}`}>{kern}</Tekstlink> },
                  { sleutel: 'nummer', kop: 'Nummer', cel: ({ nummer }) => nummer },
                  { sleutel: 'vrager', kop: 'Wie vraagt', cel: ({ vrager }) => adviesvragerNaam[vrager] },
                  { sleutel: 'toestand', kop: 'Hoe ver', cel: ({ toestand }) => <Toestandbadge toestand={toestand} /> },
                  { sleutel: 'ontvangenOp', kop: 'Binnengekomen', cel: ({ ontvangenOp }) => <Tijdstip waarde={ontvangenOp} /> },
                  { sleutel: 'door', kop: 'Aangenomen door', cel: ({ door }) => door?.naam ?? '' },
                ]}
              />
            </Kaart>
          </Stapel>
        )}
      </Gelezen>
    </Pagina>
  );
};
