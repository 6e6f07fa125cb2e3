import { getalUit } from '../willekeur.js';

/** The check digit of the 11-proef for eight digits, or null when there is none. */
const controlecijfer = (acht: number): number | null => {
  const cijfers = String(acht).padStart(8, '0');
  const som = cijfers.split('').reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (9 - i), 0);
  return som % 11 === 10 ? null : som % 11;
};

const tekens = 'ABCDEFGHJKLMNPRTVWXZ';
const drieLetters = (nummer: number): string =>
  `${tekens.charAt(nummer % 20)}${tekens.charAt(Math.floor(nummer / 20) % 20)}${tekens.charAt(Math.floor(nummer / 400) % 20)}`;

/** Unique values for columns that are no prose. None belongs to anybody: 06-00… and 999… are not given out. */
export class Waardenmaker {
  private readonly tellers = { bsn: 0, telefoon: 0, postcode: 0, huisnummer: 0 };
  private readonly begin: number;

  constructor(zaad: string) {
    this.begin = getalUit(`waarden ${zaad}`);
  }

  bsn(): string {
    for (;;) {
      const nummer = this.tellers.bsn++;
      const blok = Math.floor(nummer / 100_000);
      const acht = 99_900_000 - blok * 100_000 + ((this.begin + nummer * 7_919) % 100_000);
      const laatste = controlecijfer(acht);
      if (laatste !== null) return `${acht}${laatste}`;
    }
  }

  telefoon(): string {
    return `0600${String((this.begin + this.tellers.telefoon++ * 70_003) % 1_000_000).padStart(6, '0')}`;
  }

  postcode(): string {
    const nummer = (this.begin % 9_000) + this.tellers.postcode++;
    return `${1_011 + (nummer % 98)} ${drieLetters(Math.floor(nummer / 98)).slice(0, 2)}`;
  }

  huisnummer(): string {
    const nummer = this.begin % 8_000 + this.tellers.huisnummer++ * 211;
    return `${1 + (nummer % 397)}-${drieLetters(nummer % 8_000)}`;
  }
}
