using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>
/// La seule addition permise : des effectifs de territoires disjoints, d’une même édition, tous publiés. Ni somme de taux
/// ou de médianes, ni total dont une case cachée se déduirait par différence (secret statistique : loi du 7 juin 1951).
/// </summary>
public static class Agregation
{
    public static Resultat<decimal> Sommer(Indicateur indicateur, IReadOnlyCollection<Chiffre> chiffres)
    {
        if (!indicateur.EstSommable) return new SommeInterdite(indicateur.Libelle, indicateur.Nature.Libelle());
        if (chiffres.Select(c => (c.JeuCode, c.Edition)).Distinct().Count() > 1) return new SommeDeMillesimes(indicateur.Libelle);
        var montrees = chiffres.Select(c => indicateur.Montrer(c.Valeur)).ToList();
        var cachees = montrees.Count(v => v.Nombre is null);
        return cachees > 0 ? new SommeAvecCaseCachee(indicateur.Libelle, cachees) : montrees.Sum(v => v.Nombre!.Value);
    }
}
