// Saves each part of a form a few seconds after the last key, one request at a time, and says when. What is not saved yet
// stays in the page and on this device: a lost network, an expired session or a closed tab lose nothing.
import { montrerLeConflit } from './conflit.js';

const DELAI = 2500;
const REPRISE = 15000;

export function enregistrerTout(formulaire) {
  const jeton = formulaire.querySelector('input[name="__RequestVerificationToken"]').value;
  const parties = [...formulaire.querySelectorAll('[data-rubrique]')].map(partie => suivre(formulaire.dataset.enregistrement, jeton, partie));

  // The form sends every version: a request under way would make it look like someone else's writing.
  formulaire.addEventListener('submit', evenement => {
    const enCours = parties.filter(p => p.enCours());
    if (enCours.length > 0) {
      evenement.preventDefault();
      Promise.allSettled(enCours.map(p => p.enCours())).then(() => formulaire.requestSubmit(evenement.submitter));
      return;
    }
    parties.forEach(p => p.laisser());
  });
  globalThis.addEventListener('online', () => parties.forEach(p => p.reprendre()));
  globalThis.addEventListener('pagehide', () => parties.forEach(p => p.reprendre()));
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') parties.forEach(p => p.reprendre()); });
}

function suivre(adresse, jeton, rubrique) {
  const champ = rubrique.querySelector('textarea');
  const version = rubrique.querySelector('[data-version]');
  const rien = rubrique.querySelector('input[type="checkbox"]');
  const etat = rubrique.querySelector('[data-etat]');
  const garde = garderSurLAppareil(rubrique.dataset.rubrique);
  let attente = 0;
  let requete = null;
  let modifie = false;
  let enConflit = false;

  function dire(phrase, echec = false) {
    etat.textContent = phrase;
    etat.classList.toggle('relais-etat--echec', echec);
  }

  async function envoyer() {
    const envoye = champ.value;
    modifie = false;
    try {
      const reponse = await fetch(adresse, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Relais-Jeton': jeton },
        body: JSON.stringify({ id: rubrique.dataset.rubrique, version: version.value, texte: envoye, rienASignaler: rien?.checked ?? false }),
        keepalive: envoye.length < 20000,
      });
      const lu = reponse.headers.get('content-type')?.includes('json') ? await reponse.json() : null;
      if (reponse.ok && lu?.version) {
        version.value = lu.version;
        if (!modifie) garde.oublier();
        dire(`Enregistré à ${lu.heure}.`);
      } else if (lu?.versionActuelle) {
        comparer(lu.texteActuel, lu.versionActuelle);
      } else {
        modifie = true;
        if (reponse.redirected || reponse.status === 400 || reponse.status === 401) seReconnecter();
        else dire(lu?.phrase ?? 'L’enregistrement a échoué : votre texte reste ici. Nouvel essai dans un instant.', true);
        programmer(REPRISE);
      }
    } catch {
      modifie = true;
      dire('Pas de réseau : votre texte est gardé sur cet appareil. Il sera enregistré au retour de la connexion.', true);
      programmer(REPRISE);
    }
  }

  function enregistrer() {
    clearTimeout(attente);
    if (enConflit) return;
    if (requete) return programmer();
    requete = envoyer().finally(() => { requete = null; });
  }

  function programmer(delai = DELAI) {
    clearTimeout(attente);
    attente = setTimeout(enregistrer, delai);
  }

  function seReconnecter() {
    dire('Votre session a expiré : votre texte est gardé sur cet appareil. ', true);
    const lien = document.createElement('a');
    lien.href = '/connexion';
    lien.target = '_blank';
    lien.rel = 'noopener';
    lien.textContent = 'Se reconnecter (nouvel onglet)';
    etat.append(lien, ' ; l’enregistrement reprendra ici.');
  }

  function comparer(autre, versionActuelle) {
    enConflit = true;
    modifie = true;
    garde.garder(champ.value, version.value);
    dire('Ce texte a changé ailleurs : choisissez ci-dessous. Rien n’est écrasé.', true);
    montrerLeConflit(rubrique, () => champ.value, autre, texte => {
      enConflit = false;
      version.value = versionActuelle;
      remplacer(texte);
      enregistrer();
    });
  }

  function remplacer(texte) {
    champ.value = texte;
    champ.dispatchEvent(new CustomEvent('relais:remplacer'));
    modifier();
  }

  function modifier() {
    modifie = true;
    garde.garder(champ.value, version.value);
    if (!enConflit) dire('Modifications en cours…');
    programmer();
  }

  champ.addEventListener('input', modifier);
  rien?.addEventListener('change', modifier);

  const retrouve = garde.retrouver();
  if (retrouve && retrouve.texte !== champ.value) {
    const enregistre = champ.value;
    remplacer(retrouve.texte);
    if (retrouve.version === version.value) dire('Texte retrouvé sur cet appareil : il va être enregistré.');
    else comparer(enregistre, version.value);
  } else {
    garde.oublier();
  }

  return {
    enCours: () => requete,
    reprendre: () => { if (modifie) enregistrer(); },
    laisser: () => { clearTimeout(attente); modifie = false; garde.oublier(); },
  };
}

// One text a rubric, only while the server does not have it.
function garderSurLAppareil(rubrique) {
  const cle = `relais:rubrique:${rubrique}`;
  return {
    garder(texte, version) {
      try { localStorage.setItem(cle, JSON.stringify({ texte, version })); } catch { /* full or forbidden: the page keeps the text */ }
    },
    retrouver() {
      try { return JSON.parse(localStorage.getItem(cle)); } catch { return null; }
    },
    oublier() {
      try { localStorage.removeItem(cle); } catch { /* forbidden: nothing was kept */ }
    },
  };
}
