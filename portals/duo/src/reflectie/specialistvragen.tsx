import { Vraagknop } from '@bv/formulier';
import { useOpdracht } from '@bv/portal';
import { Badge, Citaat, Datum, Kaart, LegeStaat, Knoplink, Stapel, useStatus, Verhaal } from '@bv/ui';
import { useState } from 'react';
import { type ReflectiegesprekkenQuery, SpecialistvraagIntrekkenDocument } from '../gql/graphql.js';

type Vraag = NonNullable<ReflectiegesprekkenQuery['casus']>['specialistvragen'][number];

/** The moment is that of the page, not of each drawing. */
const isVerlopen = ({ tot }: Vraag, nu: number): boolean => tot === null || Date.parse(tot) < nu;

const Stand = ({ vraag, nu }: { vraag: Vraag; nu: number }) => {
  if (vraag.antwoord !== null) return <Badge toon="goed">Beantwoord</Badge>;
  if (vraag.ingetrokkenOp !== null) return <Badge>Ingetrokken</Badge>;
  if (isVerlopen(vraag, nu)) return <Badge toon="letop">Gesloten zonder antwoord</Badge>;
  return <Badge toon="info">Wacht op antwoord</Badge>;
};

const isOpen = (vraag: Vraag, nu: number): boolean => vraag.antwoord === null && vraag.ingetrokkenOp === null && !isVerlopen(vraag, nu);

const Intrekken = ({ vraag }: { vraag: Vraag }) => {
  const { meld } = useStatus();
  const opdracht = useOpdracht(SpecialistvraagIntrekkenDocument, { gelukt: () => meld('De vraag is ingetrokken. De specialist ziet hem niet meer.') });
  return (
    <Vraagknop
      klein
      soort="stil"
      knop="Intrekken"
      aria-label={`Intrekken: de vraag aan ${vraag.specialist?.naam ?? 'een collega'}`}
      vraag="Deze vraag intrekken?"
      ja="Vraag intrekken"
      bezig={opdracht.bezig}
      onJa={() => opdracht.voerUit({ id: vraag.id, versie: vraag.versie })}
    >
      {vraag.specialist?.naam ?? 'De specialist'} ziet de vraag dan niet meer en kan niet meer antwoorden. Uw team blijft hem zien.
    </Vraagknop>
  );
};

/** What the team does not know, and whom it asked: each question with its end in sight. */
export const Specialistvragen = ({ vragen, nieuw }: { vragen: readonly Vraag[]; nieuw: string | undefined }) => {
  const [nu] = useState(() => Date.now());
  return (
  <Kaart titel="Weten wat wij niet weten" actie={nieuw === undefined || vragen.length === 0 ? null : <Knoplink klein href={nieuw}>Specialist vragen</Knoplink>}>
    {vragen.length === 0 ? (
      <LegeStaat titel="Nog geen vraag gesteld" actie={nieuw === undefined ? null : <Knoplink href={nieuw}>Een specialist iets vragen</Knoplink>}>
        “Ik weet het niet” is een goed begin. Een specialist ziet alleen uw vraag, niet het dossier, en alleen tot de dag die u kiest.
      </LegeStaat>
    ) : (
      <Stapel>
        {vragen.map((vraag) => (
          <div key={vraag.id}>
            <p className="bv-zacht">
              <Stand vraag={vraag} nu={nu} /> {vraag.gesteldDoor?.naam} vroeg {vraag.specialist?.naam}
              {vraag.gesteldOp === null ? null : (
                <>
                  {' op '}
                  <Datum waarde={vraag.gesteldOp} />
                </>
              )}
              {isOpen(vraag, nu) && vraag.tot !== null ? (
                <>
                  , te openen tot <Datum waarde={vraag.tot} />
                </>
              ) : null}{' '}
              {nieuw !== undefined && isOpen(vraag, nu) ? <Intrekken vraag={vraag} /> : null}
            </p>
            <Verhaal>{vraag.vraag ?? ''}</Verhaal>
            {vraag.antwoord === null ? null : <Citaat wie={vraag.specialist?.naam}>{vraag.antwoord}</Citaat>}
          </div>
        ))}
      </Stapel>
    )}
    </Kaart>
  );
};
