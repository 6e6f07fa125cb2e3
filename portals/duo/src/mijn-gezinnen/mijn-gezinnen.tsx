import { Gelezen, useLezen } from '@bv/portal';
import { Kaart, Knop, Knoplink, LegeStaat, Melding, Pagina, Stapel, Tellers, Zoekveld } from '@bv/ui';
import { MijnWerkDocument } from '../gql/graphql.js';
import { Gezinnentabel } from './gezinnentabel.js';
import { eigenGezinnen, GROEPEN, groepTekst, inGroep, isGroep, wachtOpTeam, type Werk } from './groepen.js';
import { useZoekwoord } from './use-zoekwoord.js';

const adresVan = (groep: string): string => `/duo?${new URLSearchParams({ groep }).toString()}`;

const meervoud = (aantal: number): string => (aantal === 1 ? '1 gezin' : `${aantal} gezinnen`);

const Teamwerk = ({ werk }: { werk: readonly Werk[] }) => {
  const { aanbod, zonderDuo } = wachtOpTeam(werk);
  if (aanbod + zonderDuo === 0) return null;
  const delen = [
    ...(aanbod > 0 ? [`${meervoud(aanbod)} ${aanbod === 1 ? 'is' : 'zijn'} aan uw team aangeboden`] : []),
    ...(zonderDuo > 0 ? [`${meervoud(zonderDuo)} ${zonderDuo === 1 ? 'wacht' : 'wachten'} op een duo`] : []),
  ];
  return (
    <Melding toon="letop" titel="Dit wacht op u" actie={<Knoplink href="/duo/team">Naar Team</Knoplink>}>
      {delen.join(' en ')}.
    </Melding>
  );
};

/** First page: the families of this person, to be found by name or number. */
export const MijnGezinnen = () => {
  const { getypt, zetGetypt, gezocht, groep, toonAlles } = useZoekwoord();
  const lezing = useLezen(MijnWerkDocument, { zoek: gezocht === '' ? null : gezocht });
  const gekozen = isGroep(groep) ? groep : undefined;
  return (
    <Pagina titel="Mijn gezinnen" breedte="breed">
      <div className="bv-duo-zoek">
        <Zoekveld label="Zoek een gezin op naam of nummer" waarde={getypt} onWijzig={zetGetypt} sneltoets />
      </div>
      <Gelezen van={lezing} laadtekst="Mijn gezinnen laden">
        {({ mijnWerk }) => {
          const gezinnen = eigenGezinnen(mijnWerk);
          const getoond = gekozen ? inGroep(gezinnen, gekozen) : gezinnen;
          return (
            <Stapel>
              {gezocht === '' ? <Teamwerk werk={mijnWerk} /> : null}
              <Tellers
                label="Kies welke gezinnen u ziet"
                gekozen={gekozen ?? 'alle'}
                tellers={[
                  { sleutel: 'alle', aantal: gezinnen.length, tekst: 'alle gezinnen', href: '/duo' },
                  ...GROEPEN.map((sleutel) => ({
                    sleutel,
                    aantal: inGroep(gezinnen, sleutel).length,
                    tekst: groepTekst[sleutel],
                    href: adresVan(sleutel),
                    acuut: sleutel === 'acuut',
                  })),
                ]}
              />
              <Kaart randloos>
                <Gezinnentabel
                  regels={getoond}
                  leeg={
                    gezocht !== '' || gekozen ? (
                      <LegeStaat
                        soort="geen-resultaat"
                        titel="Geen gezin gevonden"
                        actie={<Knop onKlik={toonAlles}>Toon alle gezinnen</Knop>}
                      >
                        U zoekt in de gezinnen waar u zelf mee werkt.
                      </LegeStaat>
                    ) : (
                      <LegeStaat titel="U heeft nu geen gezinnen">Een gezin komt hier zodra u in een duo zit.</LegeStaat>
                    )
                  }
                />
              </Kaart>
            </Stapel>
          );
        }}
      </Gelezen>
    </Pagina>
  );
};
