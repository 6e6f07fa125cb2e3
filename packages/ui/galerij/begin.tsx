import '../dist/theme.css';
import { createRoot } from 'react-dom/client';
import { UiOmgeving } from '../src/index.js';
import { Bediening } from './bediening.js';
import { Dossier } from './dossier.js';
import { Invoer } from './invoer.js';
import { Werkvoorraad } from './werkvoorraad.js';

const bladen = { dossier: Dossier, werkvoorraad: Werkvoorraad, invoer: Invoer, bediening: Bediening };
const gevraagd = new URLSearchParams(location.search).get('blad') ?? 'dossier';
const Blad = bladen[gevraagd as keyof typeof bladen] ?? Dossier;

const wortel = document.getElementById('wortel');
if (wortel) {
  createRoot(wortel).render(
    <UiOmgeving>
      <Blad />
    </UiOmgeving>,
  );
}
