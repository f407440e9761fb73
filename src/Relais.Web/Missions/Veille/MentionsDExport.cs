using Relais.Application.Missions.Veille;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Web.Missions.Veille;

/// <summary>Ce qu’un export dit de lui-même : d’où il vient, et ce qu’il a laissé dehors.</summary>
internal static class MentionsDExport
{
    public static IReadOnlyList<string> Pour(FiltreDeListe filtre, ChoixDeListe choix, Acteur acteur, DateOnly jour)
    {
        List<string> filtres = [];
        if (!string.IsNullOrWhiteSpace(filtre.Texte)) filtres.Add($"texte « {filtre.Texte} »");
        if (filtre.Quartier == FiltreDeListe.HorsQuartier) filtres.Add("hors quartier");
        else if (choix.Quartiers.FirstOrDefault(q => q.Id.ToString() == filtre.Quartier) is { } quartier) filtres.Add($"quartier {quartier.Nom}");
        if (choix.Themes.FirstOrDefault(t => t.Code == filtre.Theme) is { } theme) filtres.Add($"thème {theme.Libelle}");
        if (CodeTexte.EssayerVers<NatureObservation>(filtre.Nature, out var nature)) filtres.Add($"nature {nature.Libelle()}");
        if (choix.Auteurs.FirstOrDefault(a => a.Id.ToString() == filtre.Auteur) is { } auteur) filtres.Add($"auteur {auteur.Nom}");
        if (filtre.Du is { } du) filtres.Add($"du {Jour(du)}");
        if (filtre.Au is { } au) filtres.Add($"au {Jour(au)}");
        if (filtre.Retirees) filtres.Add("retirées seulement");
        return
        [
            $"Observations exportées le {Jour(jour)} par {acteur.Nom} ; {ExportObservationsRequete.LignesAuPlus} lignes au plus.",
            filtres.Count == 0 ? "Filtres : aucun." : $"Filtres : {string.Join(", ", filtres)}.",
        ];
    }

    private static string Jour(DateOnly jour) => jour.ToString("d MMMM yyyy", Mois.Francais);
}
