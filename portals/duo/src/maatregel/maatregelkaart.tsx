import type { Hoedanigheid } from '@bv/beleid';
import { lidnaam, maatregeleindeNaam, maatregelgrondNaam, maatregelsoortNaam, maatregeltoestandNaam, maatregelverzoekerNaam } from '@bv/begrippen';
import { ZichtVeld } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, Rij, Stapel, Velden } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { dagenVan, isVoorbij, type Maatregel, mogelijkeStappen, STAPPEN, tijdOver, toestandToon } from './maatregelgegevens.js';

const dag = (waarde: string) => <Datum waarde={waarde} />;

const Dagen = ({ maatregel }: { maatregel: Maatregel }) => {
  const dagen = dagenVan(maatregel);
  if (dagen.length === 0) return null;
  return (
    <ul className="bv-duo-maatregeldagen">
      {dagen.map(({ sleutel, label, op, isDringend }) => (
        <li key={sleutel}>
          <span>
            {label} <Datum waarde={op} />
          </span>
          <Badge toon={isDringend ? 'acuut' : 'neutraal'} icoon="klok">
            {tijdOver(op)}
          </Badge>
        </li>
      ))}
    </ul>
  );
};

export interface MaatregelkaartProps {
  maatregel: Maatregel;
  rollen: readonly Hoedanigheid[];
}

/** One measure: how much time is left stands above everything else, and what this person can do with it below. */
export const Maatregelkaart = ({ maatregel, rollen }: MaatregelkaartProps) => {
  const { basis } = useDossier();
  const { id, soort, toestand, kind } = maatregel;
  const naam = `${soort === null ? 'Maatregel' : maatregelsoortNaam[soort]}${kind === null ? '' : ` van ${lidnaam(kind)}`}`;
  const stappen = mogelijkeStappen(maatregel, rollen);
  return (
    <Kaart titel={naam} actie={toestand === null ? null : <Badge toon={toestandToon[toestand]}>{maatregeltoestandNaam[toestand]}</Badge>}>
      <Stapel>
        <Dagen maatregel={maatregel} />
        <Velden kolommen={2}>
          <ZichtVeld object={maatregel} veld="doel" label="Wat moet er bereikt zijn" />
          <ZichtVeld object={maatregel} veld="toelichting" label="Waarom nodig" />
          <ZichtVeld object={maatregel} veld="grond" label="Grond" toon={(grond) => maatregelgrondNaam[grond]} />
          <ZichtVeld object={maatregel} veld="verzoeker" label="Gevraagd door" toon={(wie) => maatregelverzoekerNaam[wie]} />
          <ZichtVeld object={maatregel} veld="aangevraagdOp" label="Gevraagd op" toon={dag} />
          {maatregel.beslistOp === null ? null : <ZichtVeld object={maatregel} veld="beslistOp" label="De rechter besliste op" toon={dag} />}
          {maatregel.ingaatOp === null ? null : <ZichtVeld object={maatregel} veld="ingaatOp" label="Geldt vanaf" toon={dag} />}
          {maatregel.verlengdOp === null ? null : <ZichtVeld object={maatregel} veld="verlengdOp" label="Laatst verlengd op" toon={dag} />}
          {maatregel.gehoordOp === null ? null : <ZichtVeld object={maatregel} veld="gehoordOp" label="Gezin gehoord op" toon={dag} />}
          {maatregel.uitvoerder === null ? null : <ZichtVeld object={maatregel} veld="uitvoerder" label="Voert uit" toon={({ naam: wie }) => wie} />}
          {maatregel.jeugdbeschermer === null ? null : <ZichtVeld object={maatregel} veld="jeugdbeschermer" label="Jeugdbeschermer" toon={({ naam: wie }) => wie} />}
          {maatregel.begonnenOp === null ? null : <ZichtVeld object={maatregel} veld="begonnenOp" label="Uitvoering begon op" toon={dag} />}
          {isVoorbij(maatregel) && maatregel.eindereden !== null ? <ZichtVeld object={maatregel} veld="eindereden" label="Waarom geëindigd" toon={(reden) => maatregeleindeNaam[reden]} /> : null}
          {maatregel.geeindigdOp === null ? null : <ZichtVeld object={maatregel} veld="geeindigdOp" label="Geëindigd op" toon={dag} />}
          {maatregel.eindtoelichting === null ? null : <ZichtVeld object={maatregel} veld="eindtoelichting" label="Toelichting" />}
        </Velden>
        <VanHetGezin onderdeel="MAATREGEL" id={id} waarover={naam} />
        {stappen.length === 0 ? null : (
          <Rij>
            {stappen.map((stap, plek) => (
              <Knoplink key={stap} soort={plek === 0 ? 'primair' : 'secundair'} href={`${basis}/maatregel/${id}/${stap}`} aria-label={`${STAPPEN[stap].tekst}: ${naam}`}>
                {STAPPEN[stap].tekst}
              </Knoplink>
            ))}
          </Rij>
        )}
      </Stapel>
    </Kaart>
  );
};
