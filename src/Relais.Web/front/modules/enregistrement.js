// Saves each part of a form a few seconds after the last key, one request at a time, and says when.
const DELAI = 2500;

export function enregistrerTout(formulaire) {
  const jeton = formulaire.querySelector('input[name="__RequestVerificationToken"]').value;
  formulaire.querySelectorAll('[data-rubrique]').forEach(rubrique => suivre(formulaire.dataset.enregistrement, jeton, rubrique));
}

function suivre(adresse, jeton, rubrique) {
  const champ = rubrique.querySelector('textarea');
  const version = rubrique.querySelector('[data-version]');
  const rien = rubrique.querySelector('input[type="checkbox"]');
  const etat = rubrique.querySelector('[data-etat]');
  let attente = 0;
  let enCours = false;

  async function enregistrer() {
    if (enCours) return programmer();
    enCours = true;
    try {
      const reponse = await fetch(adresse, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Relais-Jeton': jeton },
        body: JSON.stringify({ id: rubrique.dataset.rubrique, version: version.value, texte: champ.value, rienASignaler: rien?.checked ?? false }),
      });
      const lu = reponse.headers.get('content-type')?.includes('json') ? await reponse.json() : {};
      if (reponse.ok) {
        version.value = lu.version;
        etat.textContent = `Enregistré à ${lu.heure}.`;
      } else {
        etat.textContent = lu.phrase ?? 'Pas encore enregistré : utilisez le bouton « Enregistrer ».';
      }
    } catch {
      etat.textContent = 'Pas de réseau : votre texte reste ici. Enregistrez dès que la connexion revient.';
    } finally {
      enCours = false;
    }
  }

  function programmer() {
    clearTimeout(attente);
    attente = setTimeout(enregistrer, DELAI);
  }

  champ.addEventListener('input', () => { etat.textContent = 'Modifications en cours…'; programmer(); });
  rien?.addEventListener('change', programmer);
}
