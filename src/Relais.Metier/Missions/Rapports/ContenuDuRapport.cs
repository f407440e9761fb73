namespace Relais.Metier.Missions.Rapports;

/// <summary>Le contenu d’un rapport, tel qu’on le lit, l’exporte et le fige.</summary>
/// <param name="Mois">Mois couvert (<c>aaaa-mm</c>).</param>
/// <param name="Auteur">Nom du délégué.</param>
/// <param name="Departement">Code du département.</param>
/// <param name="Service">Service émetteur.</param>
/// <param name="Niveau">Code du niveau de diffusion.</param>
/// <param name="Essentiel">L’essentiel, en Markdown.</param>
/// <param name="Sections">Quartiers, puis hors quartier.</param>
/// <param name="Sources">Sources citées, par numéro.</param>
/// <param name="Chiffres">Chiffres du mois, chacun avec sa période et sa source.</param>
public sealed record ContenuDuRapport(
    string Mois,
    string Auteur,
    string Departement,
    string Service,
    string Niveau,
    string Essentiel,
    IReadOnlyList<SectionFigee> Sections,
    IReadOnlyList<SourceFigee> Sources,
    IReadOnlyList<ChiffreFige> Chiffres);
