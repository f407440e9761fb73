using Relais.Application.Missions.Veille.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Veille.Garde;

namespace Relais.Application.Missions.Veille;

internal sealed class GardeDesTextes(GardeDuTexte garde) : IGardeDesTextes
{
    public IReadOnlyList<PassageSignale> Examiner(string texte) =>
        [.. garde.Examiner(texte).Select(r => new PassageSignale(CodeTexte.De(r.Categorie), r.Extrait, r.Pourquoi, r.Conseil))];
}
