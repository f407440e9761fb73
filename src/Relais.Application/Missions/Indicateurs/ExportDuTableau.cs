using Relais.Application.Socle.Exports;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Ce que l’export d’un tableau promet à qui le lit.</summary>
public static class ExportDuTableau
{
    public static IReadOnlyList<Colonne<CaseExportee>> Colonnes { get; } =
    [
        new("Indicateur", TypeDeColonne.Texte, "indicateurs_indicateur.libelle", c => c.Ligne.Libelle),
        new("Quartier", TypeDeColonne.Texte, "territoires_quartier.nom", c => c.Quartier.Nom),
        new("Code du quartier", TypeDeColonne.Texte, "territoires_quartier.code", c => c.Quartier.Code),
        new("Valeur", TypeDeColonne.Nombre, "indicateurs_releve.valeurs", c => c.Case.Nombre),
        new("Unité", TypeDeColonne.Texte, "indicateurs_indicateur.unite", c => c.Ligne.Unite),
        new("Mention", TypeDeColonne.Texte, "indicateurs_releve.valeurs", c => c.Case.Nombre is null ? c.Case.Texte : c.Case.Reserve),
        new("Période", TypeDeColonne.Texte, "indicateurs_edition.annee", c => c.Case.Periode),
        new("Source", TypeDeColonne.Texte, "indicateurs_jeu.libelle", c => c.Case.Source),
        new("Note de l’auteur", TypeDeColonne.Texte, "indicateurs_note_de_tableau.texte", c => c.Ligne.Note),
    ];
}
