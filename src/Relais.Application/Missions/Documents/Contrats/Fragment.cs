namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Un bout de texte d’une même présentation.</summary>
public sealed record Fragment(string Texte)
{
    public bool Gras { get; init; }

    public bool Italique { get; init; }

    /// <summary>Adresse où mène le fragment ; pour un appel de source, seulement si le lecteur peut l’ouvrir.</summary>
    public string? Lien { get; init; }

    /// <summary>Numéro de la source appelée ; le texte est alors ce numéro.</summary>
    public int? Source { get; init; }

    /// <summary>Vrai pour une étiquette (« appréciation ») plutôt que du texte.</summary>
    public bool EstEtiquette { get; init; }
}
