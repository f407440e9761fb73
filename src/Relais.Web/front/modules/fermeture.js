// Adds to the alerts and notices that allow it the button that hides them.
export function rendreFermables(racine) {
  for (const message of racine.querySelectorAll('[data-relais-fermable]')) {
    const bouton = document.createElement('button');
    bouton.type = 'button';
    bouton.className = 'fr-btn--close fr-btn';
    bouton.title = bouton.textContent = 'Masquer le message';
    bouton.addEventListener('click', () => message.remove());
    (message.querySelector('.fr-notice__body') ?? message).append(bouton);
  }
}
