import { rechtsvragen } from '@bv/begrippen';

/**
 * The product with another answer to one of the five legal questions (N94b), as if that word had been changed in the list: forms, commands and rules read the
 * answer when they are asked. Put back afterwards, whatever happened.
 */
export async function metAnderAntwoord<Vraag extends keyof typeof rechtsvragen>(vraag: Vraag, antwoord: keyof (typeof rechtsvragen)[Vraag]['keuzes'], doe: () => Promise<void>): Promise<void> {
  const { gekozen } = rechtsvragen[vraag];
  Object.assign(rechtsvragen[vraag], { gekozen: antwoord });
  try {
    await doe();
  } finally {
    Object.assign(rechtsvragen[vraag], { gekozen });
  }
}
