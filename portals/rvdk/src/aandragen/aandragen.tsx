import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useNavigate } from '@bv/portal';
import { Kaart, Knop, Melding, Pagina, Rij, Stapel, Tekstveld, useStatus, Veldrij } from '@bv/ui';
import { useFieldArray } from 'react-hook-form';
import { GezinAandragenDocument } from '../gql/graphql.js';
import { Feitvelden, LEEG_FEIT } from './feitvelden.js';
import { leegLid, Lidvelden } from './lidvelden.js';

/** A family of which the Raad got a request, opened here so that the duo can do the research (N77, N85). */
export const GezinAandragen = () => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.gezinAandragen,
    document: GezinAandragenDocument,
    begin: { gezinsnaam: '', gebied: '', gezinsleden: [leegLid('OUDER')], feiten: [] },
    concept: { sleutel: 'rvdk/aandragen', titel: 'Gezin aandragen' },
    gelukt: ({ casusId }) => {
      meld('Het gezin staat er. Bied het nu aan bij een team.');
      void navigeer(`/rvdk/gezin/${casusId ?? ''}/aanbieden`);
    },
  });
  const { control } = stand.formulier;
  const leden = useFieldArray({ control, name: 'gezinsleden', keyName: 'sleutel' });
  const feiten = useFieldArray({ control, name: 'feiten', keyName: 'sleutel' });
  return (
    <Pagina
      titel="Gezin aandragen"
      breedte="smal"
      kruimelpad={[{ tekst: 'Toetsingen', href: '/rvdk' }, { tekst: 'Gezin aandragen' }]}
      inleiding="De Raad kreeg een verzoek, en een duo van Blijvend Veilig doet het onderzoek. Het gezin is van u tot er een duo is."
    >
      <Stapel>
        <Melding titel="U kunt dit gezin later niet zelf toetsen">Wie een gezin aandraagt, is er al bij betrokken. Een collega van de Raad toetst dan.</Melding>
        <Invoerformulier van={stand} label="Gezin aandragen" knop="Vastleggen" terug="/rvdk">
          <Stapel>
            {leden.fields.map(({ sleutel }, plaats) => (
              <Lidvelden key={sleutel} van={control} plaats={plaats} {...(leden.fields.length > 1 ? { onVerwijder: () => leden.remove(plaats) } : {})} />
            ))}
            <Rij>
              <Knop icoon="plus" onKlik={() => leden.append(leegLid('KIND'))}>Gezinslid toevoegen</Knop>
            </Rij>
            <Kaart titel="Feiten uit het verzoek">
              <Stapel>
                <p className="bv-zacht">Alleen wat vaststaat, met waar het staat en wanneer het zo was. Het duo legt dit voor aan het gezin.</p>
                {feiten.fields.map(({ sleutel }, plaats) => (
                  <Feitvelden key={sleutel} van={control} plaats={plaats} onVerwijder={() => feiten.remove(plaats)} />
                ))}
                <Rij>
                  <Knop icoon="plus" onKlik={() => feiten.append(LEEG_FEIT)}>Feit toevoegen</Knop>
                </Rij>
              </Stapel>
            </Kaart>
            <Kaart titel="Hoe heet dit dossier?">
              <Veldrij>
                <Invoer van={control} naam="gezinsnaam">
                  {(veld) => <Tekstveld label="Naam van het gezin" hint="Laat leeg, dan heet het naar het jongste kind." verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
                </Invoer>
                <Invoer van={control} naam="gebied">
                  {(veld) => <Tekstveld label="Gebied" hint="Bijvoorbeeld: Amsterdam-Noord" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
                </Invoer>
              </Veldrij>
            </Kaart>
          </Stapel>
        </Invoerformulier>
      </Stapel>
    </Pagina>
  );
};
