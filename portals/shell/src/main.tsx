import '@bv/ui/theme.css';
import './app/shell.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Shell } from './app/shell.js';

const wortel = document.getElementById('wortel');
if (!wortel) throw new Error('De pagina heeft geen plaats voor het scherm.');

createRoot(wortel).render(
  <StrictMode>
    <Shell />
  </StrictMode>,
);
