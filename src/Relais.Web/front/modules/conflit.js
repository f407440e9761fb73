// Two versions of one text, side by side, until the person chooses: nothing is lost before.
export function montrerLeConflit(rubrique, laMienne, laLeur, choisir) {
  rubrique.querySelector('.relais-conflit')?.remove();
  const panneau = document.createElement('div');
  panneau.className = 'relais-conflit';
  panneau.setAttribute('role', 'group');
  panneau.tabIndex = -1;
  const titre = document.createElement('p');
  titre.className = 'fr-text--bold fr-mb-1w';
  titre.textContent = 'Deux versions de ce texte';
  panneau.append(titre);
  panneau.setAttribute('aria-label', titre.textContent);

  const cote = document.createElement('div');
  cote.className = 'relais-conflit__versions';
  cote.append(version('La vôtre, pas encore enregistrée', laMienne()), version('Celle qui est enregistrée', laLeur));
  const choix = document.createElement('div');
  choix.className = 'relais-conflit__choix';
  choix.append(
    bouton('Garder la mienne', laMienne),
    bouton('Prendre l’autre', () => laLeur),
    bouton('Garder les deux, l’une après l’autre', () => [laLeur, laMienne()].filter(t => t.trim().length > 0).join('\n\n')));
  panneau.append(cote, choix);
  rubrique.querySelector('[data-etat]').after(panneau);

  function bouton(libelle, texte) {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'fr-btn fr-btn--sm fr-btn--secondary';
    element.textContent = libelle;
    element.addEventListener('click', () => { panneau.remove(); choisir(texte()); });
    return element;
  }
}

function version(libelle, texte) {
  const bloc = document.createElement('div');
  const titre = document.createElement('p');
  titre.className = 'fr-text--sm fr-mb-1v';
  titre.textContent = libelle;
  const contenu = document.createElement('pre');
  contenu.tabIndex = 0;
  contenu.textContent = texte || '(vide)';
  bloc.append(titre, contenu);
  return bloc;
}
