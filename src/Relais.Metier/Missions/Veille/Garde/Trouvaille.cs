namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Un passage trouvé par une règle, avant arbitrage des recouvrements.</summary>
internal readonly record struct Trouvaille(CategorieDeRisque Categorie, int Debut, int Fin)
{
    public int Longueur => Fin - Debut;
}
