using Relais.Application.Missions.Documents.Contrats;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Un tableau partagé, mis en blocs pour le papier : un petit tableau par indicateur, qui tient en largeur.</summary>
internal static class TableauEnDocument
{
    public static DocumentAdministratif Ecrire(TableauLu tableau, IReadOnlyList<string> blocMarque, DateOnly jour)
    {
        List<Bloc> corps = [.. TexteRiche.Lire(tableau.Introduction, 2)];
        foreach (var ligne in tableau.Lignes)
        {
            corps.Add(new TitreDeSection(1, ligne.Libelle));
            if (ligne.Definition.Length > 0) corps.Add(Paragraphe.De(ligne.Definition, GenreDeParagraphe.Mention));
            corps.Add(new Tableau(ligne.Libelle, ["Quartier", "Valeur", "Période", "Source"], [.. ligne.Cases.Select((c, i) => Rangee(tableau.Quartiers[i], c))]));
            if (ligne.Total is { } total) corps.Add(Paragraphe.De(total.Valeur is { } valeur ? $"Total des quartiers choisis : {valeur}." : $"Pas de total. {total.Pourquoi}", GenreDeParagraphe.Mention));
            if (ligne.Note is { } note) corps.AddRange(TexteRiche.Lire(note, 2));
        }

        return new(
            tableau.Titre,
            string.Join(", ", tableau.Quartiers.Select(q => q.Nom)),
            new EnTeteDePrefecture(blocMarque, "Observatoire des quartiers", $"Le {jour.EnLettres()}", $"Observatoire {tableau.Departement}"),
            "Document partagé avec les partenaires",
            tableau.Auteur,
            corps,
            []);
    }

    private static string[] Rangee(QuartierDuTableau quartier, CaseDeTableau valeur) =>
        [$"{quartier.Nom} ({quartier.Code})", valeur.Reserve is { } reserve ? $"{valeur.Texte} ({reserve})" : valeur.Texte, valeur.Periode, valeur.Source];
}
