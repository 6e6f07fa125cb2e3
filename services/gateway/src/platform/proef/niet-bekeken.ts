/** Whether an answer of a provider was refused by us, before the provider itself was asked about it. */
export const nietBekeken = async (antwoord: Response): Promise<boolean> => antwoord.status === 400 && (await antwoord.text()).includes('in een ander venster opnieuw begonnen');
