namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Ce qu’un délégué laisse à qui le remplace ou lui succède dans un quartier.</summary>
/// <param name="Rapports">Ce qui s’écrit et ce qui vient d’être transmis.</param>
/// <param name="BrouillonsFermes">Délégués dont un brouillon existe, que le lecteur n’a pas le droit d’ouvrir.</param>
public sealed record DossierDePassation(
    QuartierDuDossier Quartier, FaitsDuQuartier Faits, IReadOnlyList<RapportDuDossier> Rapports, IReadOnlyList<string> BrouillonsFermes, DateOnly Le, string Service, string Auteur);
