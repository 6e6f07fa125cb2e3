import { gezinsrolNaam } from '@bv/begrippen';
import { Gelezen, NooddossierDocument, type NooddossierQuery, useLezen, WatIsAfgeschermd, ZichtVeld } from '@bv/portal';
import { Datum, Kaart, LegeStaat, Veld, Velden } from '@bv/ui';
import type { ReactNode } from 'react';

type Casus = NonNullable<NooddossierQuery['casus']>;
type Lid = Casus['gezinsleden'][number];

const adrestekst = ({ straat, huisnummer, postcode, plaats }: Lid['adressen'][number]): string =>
  [[straat, huisnummer].filter(Boolean).join(' '), [postcode, plaats].filter(Boolean).join(' ')].filter((deel) => deel !== '').join(', ');

const Telefoon = ({ nummer }: { nummer: string }) => <a href={`tel:${nummer.replace(/\s/g, '')}`}>{nummer}</a>;

const Lijst = ({ titel, leeg, children }: { titel: string; leeg: string; children: readonly ReactNode[] }) => (
  <Kaart titel={titel}>{children.length === 0 ? <p className="bv-zacht">{leeg}</p> : <ul className="bv-shell-lijst">{children}</ul>}</Kaart>
);

const isNu = ({ tot }: { tot: string | null }): boolean => tot === null || Date.parse(tot) > Date.now();
const HOUDERS: readonly (string | null)[] = ['DUOLID', 'WIJKTEAM_HOUDER', 'TEAMLEIDER', 'VT_BEHANDELAAR'];

const WieBellen = ({ casus }: { casus: Casus }) => (
  <Lijst titel="Wie u kunt bellen" leeg="Niemand heeft dit gezin nu. Bel Veilig Thuis: 0800 2000.">
    {casus.betrokkenheden
      .filter((b) => isNu(b) && b.stand === 'ACTIEF' && HOUDERS.includes(b.hoedanigheid))
      .map(({ id, partij }) => (
        <li key={id}>
          {partij?.naam}
          {partij?.organisatie ? `, ${partij.organisatie.naam}` : null} {partij?.organisatie?.telefoon ? <Telefoon nummer={partij.organisatie.telefoon} /> : null}
        </li>
      ))}
  </Lijst>
);

const Gezinslid = ({ lid }: { lid: Lid }) => (
  <li>
    <h3 className="bv-shell-tussenkop">
      {[lid.voornamen, lid.achternaam].filter(Boolean).join(' ')}
      {lid.leeftijd === null ? null : ` (${lid.leeftijd})`}
    </h3>
    <Velden kolommen={2}>
      <ZichtVeld object={lid} veld="rol" label="In het gezin" toon={(rol) => gezinsrolNaam[rol]} />
      <ZichtVeld object={lid} veld="geboortedatum" label="Geboren" toon={(dag) => <Datum waarde={dag} />} status="onbekend" />
      <ZichtVeld object={lid} veld="telefoon" label="Telefoon" toon={(nummer) => <Telefoon nummer={nummer} />} />
      {lid.tolkTaal === null ? null : <ZichtVeld object={lid} veld="tolkTaal" label="Tolk" />}
      <Veld naam="Adres" waarde={lid.adressen.map(adrestekst).join('; ')} status="onbekend" />
    </Velden>
  </li>
);

const Inhoud = ({ casus }: { casus: Casus }) => (
  <>
    <WieBellen casus={casus} />
    <Lijst titel="Wat er speelt" leeg="Er staat geen melding in dit dossier.">
      {casus.meldingen.filter(({ kern }) => kern !== null).map(({ id, kern }) => (
        <li key={id}>{kern}</li>
      ))}
    </Lijst>
    <Lijst titel="Afspraken voor de veiligheid" leeg="Er zijn nog geen afspraken.">
      {[
        ...casus.voorwaarden.map(({ id, tekst, toelichting }) => <li key={id}>{[tekst, toelichting].filter(Boolean).join(' ')}</li>),
        ...casus.afspraken.map(({ id, als, dan, doorWie, wieKijktMee }) => (
          <li key={id}>
            Als {als}, dan {dan}. <span className="bv-zacht">{[doorWie && `Door: ${doorWie}.`, wieKijktMee && `Kijkt mee: ${wieKijktMee}.`].filter(Boolean).join(' ')}</span>
          </li>
        )),
      ]}
    </Lijst>
    <Lijst titel="Gezin en contact" leeg="Er staan geen gezinsleden in dit dossier.">
      {casus.gezinsleden.map((lid) => (
        <Gezinslid key={lid.id} lid={lid} />
      ))}
    </Lijst>
    <Lijst titel="Mensen om het gezin heen" leeg="Er staat niemand om het gezin heen in het dossier.">
      {casus.netwerk.map(({ id, naam, relatie, rol, telefoon }) => (
        <li key={id}>
          <h3 className="bv-shell-tussenkop">{naam}</h3>
          {[relatie, rol].filter(Boolean).join('. ')} {telefoon === null ? null : <Telefoon nummer={telefoon} />}
        </li>
      ))}
    </Lijst>
    <Lijst titel="Zorgen die iemand in de gaten houdt" leeg="Er zijn geen zorgen die iemand in de gaten houdt.">
      {casus.risicos.map(({ id, aspectNaam, toelichting }) => (
        <li key={id}>
          <h3 className="bv-shell-tussenkop">{aspectNaam ?? 'Zorg'}</h3>
          {toelichting}
        </li>
      ))}
    </Lijst>
    <WatIsAfgeschermd objecten={[casus, ...casus.gezinsleden]} />
  </>
);

/** What the noodtoegang opens, in the order in which it is needed at night: whom to call, what is going on, what was agreed, who and where. */
export const Nooddossier = ({ casusId }: { casusId: string }) => {
  const lezing = useLezen(NooddossierDocument, { id: casusId });
  return (
    <Gelezen van={lezing} laadtekst="Dossier laden">
      {({ casus }) =>
        casus === null ? (
          <LegeStaat soort="niet-zichtbaar" titel="U ziet dit dossier niet meer">
            Uw noodtoegang is voorbij.
          </LegeStaat>
        ) : (
          <Inhoud casus={casus} />
        )
      }
    </Gelezen>
  );
};
