// Passkeys: the page works without (password and code); with WebAuthn, one form adds a key, another signs in with it.
const disponible = window.PublicKeyCredential?.parseCreationOptionsFromJSON !== undefined;

async function optionsDe(formulaire) {
  const jeton = formulaire.querySelector('[name="__RequestVerificationToken"]').value;
  const reponse = await fetch(formulaire.dataset.options, { method: 'POST', headers: { 'X-Relais-Jeton': jeton } });
  if (!reponse.ok) throw new Error(`HTTP ${reponse.status}`);
  return reponse.json();
}

async function creer(formulaire) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await optionsDe(formulaire));
  return navigator.credentials.create({ publicKey });
}

async function presenter(formulaire) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await optionsDe(formulaire));
  return navigator.credentials.get({ publicKey });
}

function brancher(id, demander) {
  const formulaire = document.getElementById(id);
  if (!formulaire || !disponible) return;
  const erreur = formulaire.querySelector('[data-erreur]');
  formulaire.hidden = false;
  formulaire.addEventListener('submit', async evenement => {
    evenement.preventDefault();
    erreur.hidden = true;
    try {
      const cle = await demander(formulaire);
      formulaire.elements.namedItem('reponse').value = JSON.stringify(cle);
      formulaire.submit();
    } catch {
      erreur.textContent = 'L’appareil n’a pas donné de clé d’accès : recommencez, ou utilisez votre mot de passe.';
      erreur.hidden = false;
    }
  });
}

brancher('connexion-par-cle', presenter);
brancher('ajout-de-cle', creer);
