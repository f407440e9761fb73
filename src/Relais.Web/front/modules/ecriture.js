const unites = {
  Pourcentage: n => `${ecrire(n, 0, 1)} %`,
  Euros: n => `${ecrire(n, 0, 0)} €`,
  Rapport: n => ecrire(n, 0, 2),
  Nombre: n => ecrire(n, 0, 0),
};

function ecrire(nombre, minimum, maximum) {
  return new Intl.NumberFormat('fr-FR', { minimumFractionDigits: minimum, maximumFractionDigits: maximum }).format(nombre);
}

/** Writes a number of an axis, in the unit of the chart. */
export const ecritureDe = unite => unites[unite] ?? unites.Nombre;
