import { type Beleidsregel, type Gegevenscategorie, hoedanigheidNaam, labels, portaalNaam, standNaam } from '@bv/beleid';
import { doelNaam } from '@bv/begrippen';
import { Badge, Kaart, Stapel, Tabel, type Toon, Veld, Velden } from '@bv/ui';
import { type Toegang, toegangsrijen, toegangTekst } from './toegang.js';

const TOON: Readonly<Record<Toegang, Toon>> = { 'leest-schrijft': 'goed', leest: 'goed', 'eigen-stukken': 'info', afgeschermd: 'slot', stil: 'slot' };

const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1);

/** One rule of the policy in full: on what ground, for what purpose, and each kind of data with the reason a person reads. */
export const Regelkaart = ({ regel, soorten }: { regel: Beleidsregel; soorten: readonly Gegevenscategorie[] }) => (
  <Stapel>
    <Kaart titel={`${hoedanigheidNaam[regel.hoedanigheid]}, ${standNaam[regel.stand].toLowerCase()}`}>
      <Velden kolommen={2}>
        <Veld naam="Regel" waarde={`${hoofdletter(regel.id)}.`} />
        <Veld naam="Doel" waarde={doelNaam[regel.doel]} />
        <Veld naam="Grondslag" waarde={regel.grondslag} />
        <Veld naam="Geldt in portaal" waarde={regel.portalen.map((portaal) => portaalNaam[portaal]).join(', ')} />
      </Velden>
    </Kaart>
    <Kaart randloos>
      <Tabel
        bijschrift={`Wat ${hoedanigheidNaam[regel.hoedanigheid]} (${standNaam[regel.stand].toLowerCase()}) ziet`}
        rijen={toegangsrijen(regel).filter(({ label }) => soorten.includes(label))}
        rijSleutel={({ label }) => label}
        kolommen={[
          {
            sleutel: 'label',
            kop: 'Gegevens',
            rijkop: true,
            cel: ({ label }) => (
              <>
                {labels[label].naam}
                <span className="bv-privacy-onder">{labels[label].omschrijving}</span>
              </>
            ),
          },
          { sleutel: 'toegang', kop: 'Toegang', sorteer: ({ toegang }) => Object.keys(toegangTekst).indexOf(toegang), cel: ({ toegang }) => <Badge toon={TOON[toegang]}>{toegangTekst[toegang]}</Badge> },
          { sleutel: 'reden', kop: 'Wat iemand dan leest', cel: ({ reden, toegang }) => reden ?? (toegang === 'stil' ? <span className="bv-zacht">Niets: dat het bestaat, is al te veel.</span> : null) },
        ]}
      />
    </Kaart>
  </Stapel>
);
