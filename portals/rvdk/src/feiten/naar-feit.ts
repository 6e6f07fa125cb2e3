/** Brings a fact into view, with focus on its answer: where the hand goes next. */
export const naarFeit = (nummer: number): void => {
  const kaart = document.getElementById(`feit-${nummer}`);
  kaart?.scrollIntoView({ block: 'center' });
  (kaart?.querySelector<HTMLElement>('input:checked') ?? kaart?.querySelector<HTMLElement>('input, button'))?.focus({ preventScroll: true });
};
