// Replaces a risky passage in the text area, without a round trip; without this the button asks the server.
export function remplacerEnPlace(formulaire) {
  const texte = formulaire.querySelector('textarea');
  for (const bouton of formulaire.querySelectorAll('[data-relais-remplacer]')) {
    bouton.addEventListener('click', evenement => {
      const passage = bouton.closest('[data-relais-extrait]');
      const { relaisExtrait: extrait, relaisRemplacement: remplacement } = passage.dataset;
      if (!texte.value.includes(extrait)) return;
      evenement.preventDefault();
      texte.value = texte.value.replace(extrait, () => remplacement);
      const lien = formulaire.querySelector(`a[href="#${passage.id}"]`);
      lien?.parentElement.replaceWith(remplacement);
      passage.remove();
      texte.focus();
    });
  }
}
