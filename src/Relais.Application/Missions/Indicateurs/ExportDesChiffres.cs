using Relais.Application.Socle.Exports;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Ce que l’export des chiffres d’un quartier promet à qui le lit.</summary>
public static class ExportDesChiffres
{
    public static IReadOnlyList<Colonne<ValeurExportee>> Colonnes { get; } =
    [
        new("Indicateur", TypeDeColonne.Texte, "indicateurs_indicateur.libelle", v => v.Indicateur.Libelle),
        new("Territoire", TypeDeColonne.Texte, "indicateurs_releve.nom", v => v.Territoire),
        new("Code", TypeDeColonne.Texte, "indicateurs_releve.code", v => v.Code),
        new("Valeur", TypeDeColonne.Nombre, "indicateurs_releve.valeurs", v => v.Chiffre.Valeur.Nombre),
        new("Unité", TypeDeColonne.Texte, "indicateurs_indicateur.unite", v => v.Indicateur.Unite.Libelle()),
        new("Mention", TypeDeColonne.Texte, "indicateurs_releve.valeurs", v => v.Chiffre.Valeur.Marque?.Libelle()),
        new("Écart du quartier", TypeDeColonne.Nombre, "calculé", v => v.Ecart),
        new("Période", TypeDeColonne.Texte, "indicateurs_edition.annee", v => v.Chiffre.Periode),
        new("Source", TypeDeColonne.Texte, "indicateurs_jeu.libelle", v => v.Chiffre.Provenance),
        new("Note de qualité", TypeDeColonne.Texte, "indicateurs_releve.notes", v => v.Chiffre.Note),
    ];

    public static IEnumerable<ValeurExportee> De(ComparaisonDuQuartier comparaison) => comparaison.Lignes.SelectMany(l =>
        (IEnumerable<ValeurExportee>)[new(l.Indicateur, comparaison.Nom, l.Quartier.Territoire, l.Quartier.Chiffre, null), .. Compares(l.Indicateur, l.Territoires)]);

    public static IEnumerable<ValeurExportee> De(DetailDIndicateur detail) =>
        [.. detail.Segments.SelectMany(s => s.Points).Select(p => new ValeurExportee(detail.Indicateur, detail.Nom, p.Territoire, p.Chiffre, null)), .. Compares(detail.Indicateur, detail.Territoires)];

    private static IEnumerable<ValeurExportee> Compares(Indicateur indicateur, IEnumerable<ValeurComparee> territoires) =>
        territoires.Select(t => new ValeurExportee(indicateur, t.Territoire.Libelle, t.Territoire.Code, t.Chiffre, t.Ecart?.Valeur));
}
