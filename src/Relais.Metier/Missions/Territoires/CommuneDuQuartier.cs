namespace Relais.Metier.Missions.Territoires;

/// <summary>Une commune qu’un quartier touche, telle que la nomme le fichier officiel.</summary>
/// <param name="CodeInsee">Code INSEE sur 5 caractères ; vide quand le fichier ne donne que le nom (génération 2015).</param>
/// <param name="Nom">Nom de la commune.</param>
/// <param name="Siren">SIREN de l’intercommunalité ; <c>null</c> là où il n’y en a pas (Saint-Martin, Polynésie), ou quand le fichier donne
/// plusieurs intercommunalités au quartier sans dire laquelle est celle de cette commune.</param>
public sealed record CommuneDuQuartier(string CodeInsee, string Nom, string? Siren)
{
    /// <summary>Ordre dans le fichier officiel, à partir de 0.</summary>
    public int Rang { get; init; }
}
