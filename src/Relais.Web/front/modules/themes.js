// While the text is typed and no theme is chosen, shows the themes its words suggest; a click chooses, nothing is chosen alone.
const DELAI = 900;
const SIGNES = 25;

export function proposerUnTheme(formulaire) {
  const zone = formulaire.querySelector('[data-relais-themes]');
  const champ = formulaire.querySelector('textarea[name="Saisie.Texte"]');
  if (!zone || !champ) return;
  const jeton = formulaire.querySelector('input[name="__RequestVerificationToken"]').value;
  const choisi = () => formulaire.querySelector('input[name="Saisie.ThemeCode"]:checked');
  let attente = 0;
  let demande = 0;

  async function proposer() {
    if (choisi() || champ.value.trim().length < SIGNES) return;
    const rang = ++demande;
    try {
      const reponse = await fetch(zone.dataset.relaisThemes, {
        method: 'POST',
        headers: { 'X-Relais-Jeton': jeton },
        body: new URLSearchParams({ texte: champ.value }),
      });
      if (!reponse.ok || rang !== demande || choisi()) return;
      zone.innerHTML = await reponse.text();
      for (const verbe of zone.querySelectorAll('[data-relais-verbe]')) verbe.remove();
      for (const bouton of zone.querySelectorAll('[data-relais-theme]')) bouton.type = 'button';
    } catch { /* No network: the list of themes is enough. */ }
  }

  champ.addEventListener('input', () => {
    clearTimeout(attente);
    attente = setTimeout(proposer, DELAI);
  });
  zone.addEventListener('click', evenement => {
    const bouton = evenement.target.closest('button[type=button][data-relais-theme]');
    if (!bouton) return;
    formulaire.querySelector(`input[name="Saisie.ThemeCode"][value="${CSS.escape(bouton.dataset.relaisTheme)}"]`)?.click();
  });
  formulaire.addEventListener('change', evenement => {
    if (evenement.target.name !== 'Saisie.ThemeCode') return;
    zone.textContent = `Thème choisi : ${formulaire.querySelector(`label[for="${evenement.target.id}"]`).textContent}.`;
  });
}
