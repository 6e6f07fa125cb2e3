import { leesLopend, vindLopend, wisLopend } from './lopend.js';
import { beeindig, leeftAls } from './proces/leeft.js';

const ONZE_BESTANDEN: Readonly<Record<string, string>> = {
  gateway: 'services/gateway/dist/main.js',
  identiteit: 'services/identiteit/dist/main.js',
};

/** Refuses while another start runs on this folder; stops what outlived a start that was killed. */
export const ruimVoorgangerOp = async (data: string): Promise<void> => {
  const lopend = leesLopend(data);
  if (!lopend) return;
  if (lopend.pid !== process.pid && vindLopend(data)) {
    throw new Error(`Blijvend Veilig draait al op http://127.0.0.1:${lopend.poort} (proces ${lopend.pid}).`);
  }
  for (const [naam, bestand] of Object.entries(ONZE_BESTANDEN)) {
    const pid = lopend.pids[naam];
    if (pid !== undefined && leeftAls(pid, bestand)) await beeindig(pid, 'SIGTERM', 5000);
  }
  wisLopend(data, lopend.pid);
};
