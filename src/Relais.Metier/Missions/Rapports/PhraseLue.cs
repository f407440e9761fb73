namespace Relais.Metier.Missions.Rapports;

/// <summary>Une phrase d’un rapport, et d’où elle vient.</summary>
/// <param name="Texte">La phrase, sans ses liens de source.</param>
/// <param name="Sources">Éléments cités.</param>
/// <param name="EstAppreciation">L’auteur l’assume comme une appréciation.</param>
public sealed record PhraseLue(string Texte, IReadOnlyList<Guid> Sources, bool EstAppreciation)
{
    /// <summary>Ni source ni mention : l’auteur est invité à dire si c’est une appréciation.</summary>
    public bool EstSansProvenance => Sources.Count == 0 && !EstAppreciation;
}
