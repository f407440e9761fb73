using System.Text.Json.Serialization;

namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Le baromètre d’un quartier, tel que la synthèse le garde : des médianes, sans motif ni auteur.</summary>
/// <param name="QuartierId">Quartier, pour la carte.</param>
/// <param name="Quartier">Son nom.</param>
/// <param name="Axes">Les axes notés ; vide quand personne n’a noté : ce n’est pas un calme.</param>
/// <param name="SemainesNotees">Semaines du mois où quelqu’un a noté.</param>
/// <param name="Semaines">Semaines du mois.</param>
public sealed record AmbianceFigee(Guid QuartierId, string Quartier, IReadOnlyList<AxeFige> Axes, int SemainesNotees, int Semaines)
{
    /// <summary>La médiane la plus basse, en dixièmes : c’est elle que la carte montre, jamais une moyenne. <c>null</c> sans note.</summary>
    [JsonIgnore]
    public int? PlusBas => Axes.Count == 0 ? null : Axes.Min(a => a.Dixiemes);

    /// <summary>Les axes à cette médiane.</summary>
    public IReadOnlyList<AxeFige> AxesLesPlusBas() => [.. Axes.Where(a => a.Dixiemes == PlusBas)];
}
