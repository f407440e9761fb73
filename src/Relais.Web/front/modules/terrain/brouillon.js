// Keeps what is being typed: a closed tab or a killed browser gives it back, photos included.
import { base, ecrire } from './base.js';
import { lireLesChamps, lireLesFichiers, remettreLesFichiers, remplir, deQuand } from './champs.js';

const ATTENTE = 400;

export const cleDuBrouillon = agent => `${agent}:${location.pathname}${location.search}`;

export async function suivreLeBrouillon(formulaire, agent, { restaurer }) {
  const cle = cleDuBrouillon(agent);
  const garde = restaurer ? await (await base()).get('brouillons', cle) : null;
  const contenu = () => JSON.stringify(lireLesChamps(formulaire).filter(([nom]) => nom !== 'Id'));
  const depart = contenu();
  let attente = 0;
  let arrete = false;
  let ecriture = Promise.resolve();
  const suivi = {
    cle,
    // Under its own name: the server may have received it already.
    repris: garde?.id,
    // Nothing is written after this: the form is in the queue, and its draft is gone with it.
    arreter: async () => { arrete = true; clearTimeout(attente); await ecriture; },
    // The same page, for another one.
    repartir: () => { arrete = false; suivi.repris = undefined; },
  };

  async function garder() {
    clearTimeout(attente);
    if (arrete) return;
    const champs = lireLesChamps(formulaire);
    const fichiers = await lireLesFichiers(formulaire);
    if (arrete || (fichiers.length === 0 && contenu() === depart)) return;
    const id = suivi.repris ?? formulaire.elements.Id.value;
    await ecrire(['brouillons'], magasin => magasin('brouillons').put({ cle, agent, id, page: location.pathname + location.search, champs, fichiers, a: Date.now() }));
  }

  const programmer = () => { clearTimeout(attente); attente = setTimeout(() => { ecriture = garder().catch(() => {}); }, ATTENTE); };
  formulaire.addEventListener('input', programmer);
  formulaire.addEventListener('change', programmer);
  const aussitot = () => { if (document.visibilityState === 'hidden') garder().catch(() => {}); };
  document.addEventListener('visibilitychange', aussitot);
  globalThis.addEventListener('pagehide', () => garder().catch(() => {}));

  if (garde) reprendre(formulaire, garde, cle);
  return suivi;
}

function reprendre(formulaire, garde, cle) {
  remplir(formulaire, garde.champs);
  remettreLesFichiers(formulaire, garde.fichiers);
  const avis = document.createElement('p');
  avis.className = 'relais-brouillon fr-text--sm';
  avis.setAttribute('role', 'status');
  const oublier = document.createElement('button');
  oublier.type = 'button';
  oublier.className = 'fr-btn fr-btn--tertiary fr-btn--sm';
  oublier.textContent = 'Tout effacer';
  oublier.addEventListener('click', async () => {
    await ecrire(['brouillons'], magasin => magasin('brouillons').delete(cle));
    location.reload();
  });
  avis.append(`Brouillon ${deQuand(garde.a)} repris. `, oublier);
  formulaire.prepend(avis);
}

// Sent by the page itself: the draft goes when the page of what was sent opens.
export async function oublierLesEnvoyes() {
  if (document.body.dataset.relaisGardee) return;
  const ici = location.pathname + location.search;
  for (const garde of await (await base()).getAll('brouillons')) {
    if (!garde.parLaPage) continue;
    if (location.pathname.includes(garde.id) || (garde.page.startsWith('/veille/barometre/') && garde.page !== ici)) {
      await ecrire(['brouillons'], magasin => magasin('brouillons').delete(garde.cle));
    }
  }
}
