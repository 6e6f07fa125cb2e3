import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Replaces what stands in a text field at once: key by key takes seconds and proves nothing more. */
export const vul = async (naam: RegExp, tekst: string): Promise<void> => {
  const veld = await screen.findByRole('textbox', { name: naam });
  await userEvent.clear(veld);
  await userEvent.click(veld);
  await userEvent.paste(tekst);
};
