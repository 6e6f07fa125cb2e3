import { Kaart, Knoplink } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { normenVan } from './normen.js';
import type { Plancasus } from './plancasus.js';

/** What may and what may not, before any agreement: said aloud by the duo, in words that fit this family (N103g). */
export const Normenkaart = ({ casus, basis, magSchrijven }: { casus: Plancasus; basis: string; magSchrijven: boolean }) => {
  const { regels, isEigen } = normenVan(casus);
  const [eigen] = casus.normen;
  return (
    <Kaart
      titel="Wat wel en niet kan"
      actie={
        magSchrijven ? (
          <Knoplink klein href={`${basis}/plan/normen`} aria-label={isEigen ? 'Wijzigen: wat wel en niet kan' : 'Voor dit gezin schrijven: wat wel en niet kan'}>
            {isEigen ? 'Wijzigen' : 'Voor dit gezin schrijven'}
          </Knoplink>
        ) : null
      }
    >
      <ul className="bv-duo-punten">
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      {isEigen ? null : <p className="bv-zacht">Dit zeggen wij in elk gezin, en het staat zo op het blad. Schrijf het in woorden die bij dit gezin passen.</p>}
      {eigen ? <VanHetGezin onderdeel="GEZINSNORM" id={eigen.id} waarover="wat wel en niet kan" /> : null}
    </Kaart>
  );
};
