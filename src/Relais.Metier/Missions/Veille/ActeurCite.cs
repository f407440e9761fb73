namespace Relais.Metier.Missions.Veille;

/// <summary>L’acteur de terrain concerné : une structure et une fonction, jamais un nom de personne.</summary>
/// <param name="Structure">Nom de la structure (« centre social », « bailleur »).</param>
/// <param name="Fonction">Fonction rencontrée (« directrice », « gardien »).</param>
public sealed record ActeurCite(string Structure, string? Fonction)
{
    public override string ToString() => Fonction is null ? Structure : $"{Structure} ({Fonction})";
}
