namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Le contenu d’une synthèse, tel qu’on le lit, l’exporte et le fige.</summary>
/// <param name="Mois">Mois couvert (<c>aaaa-mm</c>).</param>
/// <param name="Departement">Code du département.</param>
/// <param name="Service">Service émetteur.</param>
/// <param name="Rubriques">Dans l’ordre de lecture ; les vides n’y sont pas.</param>
/// <param name="Rapports">Ce que chaque délégué a remis, ou non.</param>
/// <param name="Sources">Ce que les renvois citent.</param>
public sealed record ContenuDeSynthese(
    string Mois,
    string Departement,
    string Service,
    IReadOnlyList<RubriqueDeSyntheseFigee> Rubriques,
    IReadOnlyList<RapportDuMois> Rapports,
    IReadOnlyList<SourceDeSynthese> Sources)
{
    /// <summary>Le baromètre du mois, un quartier par ligne, non notés compris ; vide dans une synthèse remise avant lui.</summary>
    public IReadOnlyList<AmbianceFigee> Ambiances { get; init; } = [];
}
