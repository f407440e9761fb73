namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Une ligne d’un rapport transmis, telle que la synthèse la lit.</summary>
/// <param name="TexteId">Rubrique du rapport d’où elle vient : c’est elle que la synthèse cite.</param>
/// <param name="Auteur">Délégué.</param>
/// <param name="QuartierId">Quartier, ou <c>null</c> hors quartier.</param>
/// <param name="Quartier">Nom de la section.</param>
/// <param name="Rubrique">Code de la rubrique.</param>
/// <param name="Theme">Titre sous lequel elle se trouve ; vide sans titre.</param>
/// <param name="Texte">Markdown, sans les renvois aux sources ni la date de composition.</param>
/// <param name="Poids">Nombre de sources ; une appréciation sans source compte pour un.</param>
public sealed record LigneCitable(Guid TexteId, string Auteur, Guid? QuartierId, string Quartier, string Rubrique, string Theme, string Texte, int Poids)
{
    /// <summary>Vrai pour la phrase de médianes du baromètre : la carte et son tableau la disent mieux, et elle ne se compare pas mot à mot.</summary>
    public bool EstDuBarometre => Theme == "Baromètre";

    /// <summary>Les lignes d’un rapport figé, dans l’ordre de lecture.</summary>
    public static IReadOnlyList<LigneCitable> Lire(ContenuDuRapport contenu) =>
    [
        .. from section in contenu.Sections
           from rubrique in section.Rubriques
           from ligne in TexteSource.LignesDe(rubrique.Texte)
           select new LigneCitable(rubrique.TexteId, contenu.Auteur, section.QuartierId, section.Libelle, rubrique.Code, ligne.Theme, ligne.Texte, Math.Max(1, ligne.Sources.Count)),
    ];
}
