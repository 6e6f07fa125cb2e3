import { type Relatiesoort, relatiesoortNaam } from '@bv/begrippen';
import { type Lidwaarden, type Relatiewaarden, voluit } from '../invoer/waarden.js';

const ZORGT: readonly (Relatiesoort | null)[] = ['OUDER_VAN', 'VERZORGER_VAN'];

/** What a relation usually means for who depends on whom; the worker can say otherwise. */
export const isMeestalAfhankelijk = (soort: Relatiesoort | null): boolean => ZORGT.includes(soort);

const voornaam = (lid: Lidwaarden, plaats: number): string => lid.voornamen.trim() || voluit(lid, plaats);

/** "Fatima is ouder van Sem. Sem is afhankelijk van Fatima."; undefined while it names nobody yet. */
export const relatieTekst = ({ van, naar, soort, isAfhankelijk }: Relatiewaarden, leden: readonly Lidwaarden[]): string | undefined => {
  const noem = (kenmerk: string | null) => {
    const plaats = leden.findIndex(({ tijdelijkId }) => tijdelijkId === kenmerk);
    const lid = leden[plaats];
    return lid ? voornaam(lid, plaats) : undefined;
  };
  const een = noem(van);
  const ander = noem(naar);
  if (een === undefined || ander === undefined || soort === null) return undefined;
  return `${een} is ${relatiesoortNaam[soort].toLowerCase()} ${ander}.${isAfhankelijk ? ` ${ander} is afhankelijk van ${een}.` : ''}`;
};

/** Every parent and child that are not tied together yet. */
export const ontbrekendeOuders = (leden: readonly Lidwaarden[], relaties: readonly Relatiewaarden[]): Relatiewaarden[] =>
  leden
    .filter(({ rol }) => rol === 'OUDER')
    .flatMap((ouder) => leden.filter(({ rol }) => rol === 'KIND').map((kind) => ({ van: ouder.tijdelijkId, naar: kind.tijdelijkId })))
    .filter(({ van, naar }) => !relaties.some((relatie) => relatie.van === van && relatie.naar === naar))
    .map(({ van, naar }) => ({ van, naar, soort: 'OUDER_VAN' as const, isAfhankelijk: true }));
