// The map as an image: title, drawing, legend, source, in the colours seen on the screen.
const marge = 24;
const police = 'Marianne, Arial, sans-serif';

export function garderEnPng(bouton, carte, section) {
  bouton.hidden = false;
  bouton.addEventListener('click', () => {
    // A WebGL canvas is only readable while it is drawn.
    carte.once('render', () => composer(carte.getCanvas(), section).toBlob(image => {
      const lien = document.createElement('a');
      lien.href = URL.createObjectURL(image);
      lien.download = `${section.dataset.titre.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.png`;
      lien.click();
      setTimeout(() => URL.revokeObjectURL(lien.href), 10_000);
    }, 'image/png'));
    carte.triggerRepaint();
  });
}

function composer(dessin, section) {
  const legende = [...document.querySelectorAll('.relais-legende li')].map(li => ({ texte: li.textContent.trim().replace(/\s+/g, ' '), couleur: getComputedStyle(li.querySelector('.relais-pastille')).backgroundColor }));
  const page = getComputedStyle(document.body);
  const toile = document.createElement('canvas');
  toile.width = dessin.width + 2 * marge;
  toile.height = dessin.height + 2 * marge + 40 + legende.length * 24 + 32;
  const crayon = toile.getContext('2d');
  crayon.fillStyle = page.backgroundColor === 'rgba(0, 0, 0, 0)' ? '#ffffff' : page.backgroundColor;
  crayon.fillRect(0, 0, toile.width, toile.height);
  crayon.fillStyle = page.color;
  crayon.font = `700 20px ${police}`;
  crayon.fillText(section.dataset.titre, marge, marge + 16, dessin.width);
  crayon.drawImage(dessin, marge, marge + 32);
  let y = dessin.height + marge + 56;
  crayon.font = `14px ${police}`;
  for (const { texte, couleur } of legende) {
    crayon.fillStyle = couleur;
    crayon.fillRect(marge, y - 12, 20, 14);
    crayon.strokeStyle = page.color;
    crayon.strokeRect(marge, y - 12, 20, 14);
    crayon.fillStyle = page.color;
    crayon.fillText(texte, marge + 28, y, dessin.width - 28);
    y += 24;
  }
  crayon.font = `12px ${police}`;
  crayon.fillText(`Source : ${section.dataset.source}`, marge, y + 8, dessin.width);
  return toile;
}
