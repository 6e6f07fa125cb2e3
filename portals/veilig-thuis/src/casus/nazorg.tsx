import { casustoestandNaam, faseNaam } from '@bv/begrippen';
import { afschermingVan, ZichtVeld } from '@bv/portal';
import { Citaat, Kaart, Kolommen, LegeStaat, Pagina, Stapel, tijdstipTekst, Veld, Velden } from '@bv/ui';
import { Overdrachtenkaart } from '../app/overdracht/overdrachtenkaart.js';
import { type Casus, useCasus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';
import { Melderkaart } from '../app/melding/melderkaart.js';
import { duoVan } from '../app/casus/positie.js';
import { Terugkoppelkaart, VtWerk } from './vt-werk.js';
import { Verloop } from './verloop.js';
import { WatIsAfgeschermd } from './wat-is-afgeschermd.js';

const Stand = ({ casus }: { casus: Casus }) => {
  const duo = duoVan(casus.betrokkenheden);
  return (
    <Kaart titel="Hoe staat het ervoor">
      <Velden kolommen={2}>
        <ZichtVeld object={casus} veld="toestand" label="Waar is het gezin" toon={(toestand) => casustoestandNaam[toestand]} />
        <ZichtVeld object={casus} veld="fase" label="Fase" toon={(fase) => faseNaam[fase]} />
        <Veld naam="Duo" waarde={duo.map(({ naam }) => naam).join(' en ')} status="onbekend" />
        <ZichtVeld
          object={casus}
          veld="aanspreekpunt"
          label="Vast gezicht van het gezin"
          toon={({ naam, organisatie }) => [naam, organisatie?.naam, organisatie?.telefoon].filter(Boolean).join(', ')}
        />
      </Velden>
    </Kaart>
  );
};

const Terugkoppelingen = ({ casus }: { casus: Casus }) => {
  if (afschermingVan(casus, 'terugkoppelingen')) return null;
  const opVolgorde = [...casus.terugkoppelingen].sort((een, ander) => (ander.op ?? '').localeCompare(een.op ?? ''));
  return (
    <Kaart titel="Terugkoppeling van het duo">
      {opVolgorde.length === 0 ? (
        <LegeStaat titel="Nog geen terugkoppeling">Zodra het duo u iets laat weten, staat het hier. U krijgt dan ook een bericht.</LegeStaat>
      ) : (
        <Stapel>
          {opVolgorde.map(({ id, tekst, op, door }) => (
            <div key={id}>
              <Citaat wie={[door?.naam, op === null ? null : tijdstipTekst(op)].filter(Boolean).join(', ')}>{tekst}</Citaat>
              <VanHetGezin onderdeel="TERUGKOPPELING" id={id} waarover="terugkoppeling" />
            </div>
          ))}
        </Stapel>
      )}
    </Kaart>
  );
};

const UITLEG: Readonly<Record<string, string>> = {
  BIJ_DUO: 'Het duo werkt nu met dit gezin. U volgt hoe het gaat en vertelt het de melder.',
  BIJ_WIJKTEAM: 'Het wijkteam werkt nu met dit gezin. U vertelt het de melder.',
  GESLOTEN: 'Het dossier is gesloten. U vertelt de melder dat Veilig Thuis klaar is.',
};

/** After the duo was formed: how it stands and what the duo tells; the rest is closed, with its reason. The melder stays. */
export const Nazorg = () => {
  const { casus, basis, positie, volgt } = useCasus();
  const melders = casus.meldingen.flatMap(({ melder, nummer: van }) => (melder ? [{ melder, van }] : []));
  const nummer = casus.nummer ?? 'Dossier';
  const titel = casus.toestand === 'GESLOTEN' ? 'Gesloten' : 'Overgedragen';
  return (
    <Pagina titel={titel} tabtitel={`${titel}, ${nummer}`} inleiding={UITLEG[casus.toestand ?? ''] ?? 'Anderen werken nu met dit gezin. U vertelt het de melder.'}>
      <Kolommen verdeling="2-1">
        <Stapel>
          <Stand casus={casus} />
          <Terugkoppelingen casus={casus} />
          {melders.map(({ melder, van }) => (
            <Melderkaart key={melder.id} melder={melder} bij={melders.length > 1 && van ? `, ${van}` : ''} />
          ))}
          <Terugkoppelkaart />
        </Stapel>
        <Stapel>
          <VtWerk casus={casus} basis={basis} positie={positie} volgt={volgt} />
          <Overdrachtenkaart />
          <Verloop casus={casus} />
        </Stapel>
      </Kolommen>
      <WatIsAfgeschermd objecten={[casus, ...casus.meldingen, ...casus.overdrachten]} />
    </Pagina>
  );
};
