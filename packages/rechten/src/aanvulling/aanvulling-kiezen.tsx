import { dossierdelen, magAanvullen, uitdraaigroepen, type Dossierdeel, type Uitdraaidossier } from '@bv/beleid';
import { dossieronderdeelNaam, type Dossieronderdeel } from '@bv/begrippen';
import { Gelezen, useLezen } from '@bv/portal';
import { Kaart, LegeStaat, Stapel, Zoekveld } from '@bv/ui';
import { useState } from 'react';
import { InzageverzoekenDocument, type InzageVeldenFragment } from '../gql/graphql.js';
import { Aanvullingen } from './aanvullingen.js';

type Kiesdeel = Dossierdeel & { readonly onderdeel: Dossieronderdeel };

/** What the team asked itself is offered only after the family got it: a list of the others would tell that they are there. */
const gegevenReflecties = (verzoeken: readonly InzageVeldenFragment[]): string[] =>
  verzoeken
    .filter(({ toestand }) => toestand === 'VERSTREKT')
    .flatMap(({ achterhoudingen }) => achterhoudingen.flatMap(({ onderdeel, onderdeelId, vervallenOp }) => (onderdeel === 'REFLECTIE' && onderdeelId !== null && vervallenOp !== null ? [onderdeelId] : [])));

/** Every record of this dossier that a family member can add to, in the order of the letter. */
export function aanvulbareDelen(dossier: Uitdraaidossier, verzoeken: readonly InzageVeldenFragment[]): Kiesdeel[] {
  const gegeven = gegevenReflecties(verzoeken);
  return dossierdelen(dossier, '').flatMap((deel) => {
    const { onderdeel, id } = deel;
    if (onderdeel === 'AANVULLING' || !magAanvullen(onderdeel) || (onderdeel === 'REFLECTIE' && !gegeven.includes(id))) return [];
    return [{ ...deel, onderdeel }];
  });
}

const heeft = ({ kop, onderdeel, regels }: Kiesdeel, zoek: string): boolean =>
  [kop, dossieronderdeelNaam[onderdeel], ...regels.flat()].some((tekst) => tekst.toLocaleLowerCase('nl').includes(zoek));

const Delen = ({ delen, casusId, basis }: { delen: readonly Kiesdeel[]; casusId: string; basis: string }) => {
  const [zoek, zetZoek] = useState('');
  const gevonden = delen.filter((deel) => heeft(deel, zoek.trim().toLocaleLowerCase('nl')));
  return (
    <Stapel>
      <Zoekveld label="Zoek een deel van het dossier" waarde={zoek} onWijzig={zetZoek} />
      {gevonden.length === 0 ? <LegeStaat soort="geen-resultaat" titel="Geen deel gevonden" /> : null}
      {uitdraaigroepen.map((groep) => {
        const inGroep = gevonden.filter((deel) => deel.groep === groep);
        return inGroep.length === 0 ? null : (
          <Kaart key={groep} titel={groep}>
            <Stapel>
              {inGroep.map(({ onderdeel, id, kop, regels }) => (
                <article key={`${onderdeel} ${id}`} aria-label={`${dossieronderdeelNaam[onderdeel]}: ${kop}`}>
                  <h3>{kop}</h3>
                  <p className="bv-zacht">{[dossieronderdeelNaam[onderdeel], ...regels.slice(0, 2).map(([naam, waarde]) => `${naam}: ${waarde}`)].join('. ')}</p>
                  <Aanvullingen casusId={casusId} onderdeel={onderdeel} onderdeelId={id} waarover={kop} toevoegen={basis} />
                </article>
              ))}
            </Stapel>
          </Kaart>
        );
      })}
    </Stapel>
  );
};

/** Beside which record: all of them in one list, for what has no button of its own on its page. */
export const AanvullingKiezen = ({ casusId, basis, dossier }: { casusId: string; basis: string; dossier: Uitdraaidossier }) => {
  const lezing = useLezen(InzageverzoekenDocument, { casusId });
  return (
    <Gelezen van={lezing} laadtekst="Dossier laden">
      {({ casus }) => (casus ? <Delen delen={aanvulbareDelen(dossier, casus.inzageverzoeken)} casusId={casusId} basis={basis} /> : null)}
    </Gelezen>
  );
};

export const AANVULLING_KIEZEN_TITEL = 'Aanvulling of correctie vastleggen';
