import { conceptwijzeNaam, criteriumNaam, gesprektoestandNaam, toetsuitkomstNaam } from '@bv/begrippen';
import { Badge, Citaat, Datum, Kaart, LegeStaat, Stapel, Verhaal } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Toetsinginzage } from './toetsingsgegevens.js';

/** The verdict, with the two questions that make it independent (N95). */
export const Oordeelkaart = ({ toetsing: { oordeel, gedeeldOp, toetser } }: { toetsing: Toetsinginzage }) =>
  oordeel ? (
    <Kaart titel="Oordeel van de Raad" toon="goed">
      <Stapel>
        <div className="bv-duo-oordeel">
          <p className="bv-duo-oordeel__uitkomst">{oordeel.uitkomst === null ? '' : toetsuitkomstNaam[oordeel.uitkomst]}</p>
          <p className="bv-zacht">
            {toetser?.naam}
            {gedeeldOp === null ? null : (
              <>
                , gedeeld op <Datum waarde={gedeeldOp} />
              </>
            )}
          </p>
        </div>
        <section>
          <h3 className="bv-duo-tussenkop">Waarom</h3>
          <Verhaal>{oordeel.motivering ?? ''}</Verhaal>
        </section>
        <section>
          <h3 className="bv-duo-tussenkop">Voelen de ouders zich gehoord?</h3>
          <Verhaal>{oordeel.oudersGehoord ?? ''}</Verhaal>
        </section>
        <section>
          <h3 className="bv-duo-tussenkop">Is tunnelvisie gezien en doorbroken?</h3>
          <Verhaal>{oordeel.tunnelvisie ?? ''}</Verhaal>
        </section>
        <VanHetGezin onderdeel="TOETSOORDEEL" id={oordeel.id} waarover="oordeel van de Raad" />
      </Stapel>
    </Kaart>
  ) : null;

export const Criteriakaart = ({ criteria }: { criteria: Toetsinginzage['criteria'] }) => (
  <Kaart titel="De zes voorwaarden">
    {criteria.length === 0 ? (
      <LegeStaat titel="Geen voorwaarden ingevuld" />
    ) : (
      <ul className="bv-duo-lijst">
        {criteria.map(({ id, criterium, voldoet, toelichting }) => (
          <li key={id} className="bv-duo-criterium">
            <span>{criterium === null ? '' : criteriumNaam[criterium]}</span>
            <Badge toon={voldoet === true ? 'goed' : 'letop'} icoon={voldoet === true ? 'goed' : 'sluiten'}>
              {voldoet === true ? 'Voldoet' : 'Voldoet niet'}
            </Badge>
            {toelichting === null ? null : <p className="bv-zacht">{toelichting}</p>}
          </li>
        ))}
      </ul>
    )}
  </Kaart>
);

export const Gesprekskaart = ({ gesprekken }: { gesprekken: Toetsinginzage['gesprekken'] }) =>
  gesprekken.length === 0 ? null : (
    <Kaart titel="Gesprekken van de toetser">
      <ul className="bv-duo-lijst">
        {gesprekken.map(({ id, metWie, datum, verslag, toestand, eigenWoorden }) => (
          <li key={id}>
            <p>
              <strong>{metWie}</strong>{' '}
              {datum === null ? null : (
                <span className="bv-zacht">
                  <Datum waarde={datum} />
                </span>
              )}
            </p>
            {toestand === null || toestand === 'GEVOERD' ? null : <Badge>{gesprektoestandNaam[toestand]}</Badge>}
            <Verhaal>{verslag ?? ''}</Verhaal>
            {eigenWoorden === null ? null : <Citaat>{eigenWoorden}</Citaat>}
          </li>
        ))}
      </ul>
    </Kaart>
  );

/** What the family said of the concept, in their own words, and whom the reviewer asked. */
export const Reactieskaart = ({ reacties, adviezen }: { reacties: Toetsinginzage['conceptreacties']; adviezen: Toetsinginzage['adviezen'] }) =>
  reacties.length + adviezen.length === 0 ? null : (
    <Kaart titel="Wat het gezin van het concept vond">
      <ul className="bv-duo-lijst">
        {reacties.map(({ id, wie, wijze, woorden, verwerking }) => (
          <li key={id}>
            <p>
              <strong>{wie}</strong> {wijze === null ? null : <Badge>{conceptwijzeNaam[wijze]}</Badge>}
            </p>
            {woorden === null ? null : <Citaat>{woorden}</Citaat>}
            {verwerking === null ? null : <p className="bv-zacht">Wat de toetser hiermee deed: {verwerking}</p>}
          </li>
        ))}
        {adviezen.map(({ id, vraag, advies, deskundige }) => (
          <li key={id}>
            <p>
              <strong>Advies van {deskundige?.naam ?? 'de gedragsdeskundige'}</strong> <span className="bv-zacht">{vraag}</span>
            </p>
            <Verhaal>{advies ?? 'Nog geen antwoord'}</Verhaal>
          </li>
        ))}
      </ul>
    </Kaart>
  );
