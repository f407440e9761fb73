namespace Relais.Metier.Missions.Pilotage;

/// <summary>Une ligne d’une liste à localiser : un point, une adresse, ou pourquoi elle ne se lit pas.</summary>
/// <param name="Numero">Numéro de ligne dans ce qui a été collé ou déposé, à partir de 1.</param>
/// <param name="Saisie">La ligne telle qu’elle est venue.</param>
/// <param name="Adresse">Adresse à chercher ; <c>null</c> quand la ligne donne un point.</param>
/// <param name="Remarque">Ce qui a été corrigé, ou ce qu’il faut reprendre.</param>
public sealed record LigneALocaliser(int Numero, string Saisie, string? Adresse, double? Latitude, double? Longitude, string? Remarque)
{
    /// <summary>Ni point, ni adresse : <see cref="Remarque"/> dit pourquoi.</summary>
    public bool EstIllisible => Adresse is null && Latitude is null;
}
