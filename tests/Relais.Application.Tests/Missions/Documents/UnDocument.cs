using Relais.Application.Missions.Documents.Contrats;

namespace Relais.Application.Tests.Missions.Documents;

/// <summary>Un document qui use de tout ce qu’un document peut contenir.</summary>
internal static class UnDocument
{
    public static DocumentAdministratif Complet() => new(
        "Rapport mensuel – mars 2026",
        "Quartiers du Moulin et des Tanneries",
        new EnTeteDePrefecture(["Préfet", "de la Brenne-Maritime"], "Mission politique de la ville", "Le 3 avril 2026", "RM-2026-03"),
        "Équipe (délégués du quartier et sous-préfète)",
        "Camille Martin",
        [
            new TitreDeSection(1, "Quartier du Moulin"),
            new TitreDeSection(2, "Besoins des habitants"),
            .. TexteRiche.Lire("### Santé\n\nUn **besoin** *répété* : [le site](https://exemple.invalid/a).\n\n- Une permanence est demandée.\n  - le samedi\n- Un dentiste manque.\n\n1. un\n2. deux\n"),
            new Paragraphe([new Fragment("Le centre de santé a fermé trois jours."), new Fragment("1") { Source = 1 }, new Fragment("2") { Source = 2 }]),
            .. TexteRiche.Lire("1. repart de un\n"),
            Paragraphe.De("Rien à signaler.", GenreDeParagraphe.Mention),
            Tableau.DeChiffres("Chiffres du mois", [new Chiffre("Observations", "12", "mars 2026", "Relais")]),
        ],
        [new NoteDeSource(1, "Observation du 4 mars 2026, besoin, santé (habitant)."), new NoteDeSource(2, "Observation du 9 mars 2026, besoin, santé (acteur).")])
    {
        Certification = "Version n° 1, transmise le 3 avril 2026.",
    };
}
