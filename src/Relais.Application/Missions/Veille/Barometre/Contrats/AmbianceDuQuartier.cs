namespace Relais.Application.Missions.Veille.Barometre.Contrats;

/// <summary>Le baromètre d’un quartier sur une période : un mois, ou quatre semaines.</summary>
/// <param name="QuartierId">Quartier.</param>
/// <param name="Axes">Les axes notés au moins une fois.</param>
/// <param name="Motifs">Les faits qui motivent les notes, du plus ancien au plus récent.</param>
/// <param name="SemainesNotees">Semaines de la période où quelqu’un a noté.</param>
/// <param name="Semaines">Semaines de la période (pour un mois : celles dont le jeudi y tombe).</param>
public sealed record AmbianceDuQuartier(Guid QuartierId, IReadOnlyList<AmbianceDAxe> Axes, IReadOnlyList<MotifDAmbiance> Motifs, int SemainesNotees, int Semaines);
