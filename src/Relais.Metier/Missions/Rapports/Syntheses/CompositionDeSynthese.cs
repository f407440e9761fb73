using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>
/// Compose la synthèse départementale à partir des rapports transmis : ce qui se répète d’un quartier à l’autre d’abord, comparé
/// au mois précédent, chaque ligne menant à la rubrique du rapport d’où elle vient. Rien n’est inventé ni moyenné. Les plafonds
/// tiennent le document en deux pages ; ce qu’ils laissent est compté, et reste dans les rapports.
/// </summary>
public static class CompositionDeSynthese
{
    private const int RisquesAuPlus = 5;
    private const int ThemesAuPlus = 4;
    private const int BesoinsParTheme = 2;
    private const int DifficultesParGenre = 1;
    private const int AmbiancesAuPlus = 5;
    private const int DivergencesAuPlus = 3;
    private const int PropositionsAuPlus = 3;
    private const int SignesDUneLigne = 130;
    private const int SignesDUneAmbiance = 95;

    /// <summary>Le texte d’une rubrique ; vide quand les rapports n’en disent rien.</summary>
    public static string Composer(string rubrique, MatiereDeSynthese matiere) => rubrique switch
    {
        RubriqueDeSynthese.Risques => Risques(matiere),
        RubriqueDeSynthese.Besoins => Besoins(matiere),
        RubriqueDeSynthese.Difficultes => Difficultes(matiere),
        RubriqueDeSynthese.Ambiance => Ambiance(matiere),
        RubriqueDeSynthese.Divergences => Divergences(LecturesDifferentes.Trouver(matiere.Lignes)),
        RubriqueDeSynthese.Arbitrages => Propositions(matiere.Arbitrages),
        RubriqueDeSynthese.Reponses => Propositions(matiere.Reponses),
        _ => "",
    };

    private static string Risques(MatiereDeSynthese matiere)
    {
        var sujets = SujetDeSynthese.Rassembler(matiere.De(CodesDeRubrique.Evenements), matiere.AvantDe(CodesDeRubrique.Evenements), matiere.QuartiersCompares);
        return Lister(sujets, RisquesAuPlus, "événement");
    }

    private static string Besoins(MatiereDeSynthese matiere)
    {
        var avant = matiere.AvantDe(CodesDeRubrique.Besoins);
        var themes = matiere.De(CodesDeRubrique.Besoins).GroupBy(l => l.Theme, StringComparer.Ordinal)
            .Select(t => (Theme: t.Key, Sujets: SujetDeSynthese.Rassembler(t, avant, matiere.QuartiersCompares)))
            .OrderByDescending(t => t.Sujets.Sum(s => s.Poids)).ThenBy(t => t.Theme, StringComparer.Ordinal).ToList();
        List<string> parties = [.. themes.Take(ThemesAuPlus).Select(t => $"### {Titre(t.Theme)}\n\n{Premieres(t.Sujets, BesoinsParTheme)}")];
        var restants = themes.Select((t, rang) => (t.Theme, Nombre: rang < ThemesAuPlus ? t.Sujets.Count - BesoinsParTheme : t.Sujets.Count)).Where(t => t.Nombre > 0).ToList();
        if (restants.Count > 0) parties.Add($"### Autres besoins, dans les rapports\n\n- {string.Join(", ", restants.Select(t => $"{Titre(t.Theme)} ({t.Nombre})"))}.");
        if (PlusSignales(matiere, avant) is { Length: > 0 } disparus) parties.Add(disparus);
        return string.Join("\n\n", parties);
    }

    private static string Difficultes(MatiereDeSynthese matiere)
    {
        var avant = matiere.AvantDe(CodesDeRubrique.Difficultes);
        var genres = matiere.De(CodesDeRubrique.Difficultes).ToLookup(l => GenreDActeur.De(l.Texte), StringComparer.Ordinal);
        var rassemblees = GenreDActeur.Libelles.Where(genres.Contains).Select(g => (Genre: g, Sujets: SujetDeSynthese.Rassembler(genres[g], avant, matiere.QuartiersCompares))).ToList();
        List<string> parties = [.. rassemblees.Select(g => $"### {g.Genre}\n\n{Premieres(g.Sujets, DifficultesParGenre)}")];
        var reste = rassemblees.Where(g => g.Sujets.Count > DifficultesParGenre).Select(g => $"{g.Genre} ({g.Sujets.Count - DifficultesParGenre})").ToList();
        if (reste.Count > 0) parties.Add($"### Autres difficultés, dans les rapports\n\n- {string.Join(", ", reste)}.");
        return string.Join("\n\n", parties);
    }

    private static string Ambiance(MatiereDeSynthese matiere)
    {
        var quartiers = matiere.De(CodesDeRubrique.Ambiance).Where(l => l.QuartierId is not null && !l.EstDuBarometre).GroupBy(l => l.Quartier, StringComparer.Ordinal)
            .Select(q => q.MaxBy(l => l.Poids)!).OrderByDescending(l => l.Poids).ThenBy(l => l.Quartier, StringComparer.CurrentCultureIgnoreCase).ToList();
        List<string> lignes = [.. quartiers.Take(AmbiancesAuPlus).OrderBy(l => l.Quartier, StringComparer.CurrentCultureIgnoreCase)
            .Select(l => $"- **{TexteSource.EnMarkdown(l.Quartier)}** : {Extrait.De(l.Texte, SignesDUneAmbiance)} {Renvois([l])}")];
        Reste(lignes, quartiers.Count - AmbiancesAuPlus, "quartier", "dans les rapports");
        if (matiere.SansRienASignaler.Count > 0) lignes.Add($"- Rien à signaler : {string.Join(", ", matiere.SansRienASignaler.Select(TexteSource.EnMarkdown))}.");
        return string.Join('\n', lignes);
    }

    private static string Divergences(IReadOnlyList<LecturesDifferentes> lectures)
    {
        List<string> lignes = [.. lectures.Take(DivergencesAuPlus).Select(d => $"- {Lecture(d.A)} {Lecture(d.B)}")];
        Reste(lignes, lectures.Count - DivergencesAuPlus, "lecture", "dans les rapports");
        return string.Join('\n', lignes);
    }

    private static string Propositions(IReadOnlyList<PropositionCitee> propositions) => Borner(
        [.. propositions.Take(PropositionsAuPlus).Select(p => $"- **{TexteSource.EnMarkdown(p.Objet)}** ({TexteSource.EnMarkdown(p.Quartier)}) : {TexteSource.EnMarkdown(p.Detail)} {TexteSource.Lien(p.Id, 1)}")],
        propositions.Count - PropositionsAuPlus, "proposition", "au tableau des propositions");

    private static string Lister(IReadOnlyList<SujetDeSynthese> sujets, int auPlus, string quoi) => Borner(
        [.. sujets.Take(auPlus).Select(Ligne)], sujets.Count - auPlus, quoi, "dans les rapports");

    private static string Premieres(IReadOnlyList<SujetDeSynthese> sujets, int auPlus) => string.Join('\n', sujets.Take(auPlus).Select(Ligne));

    private static string Borner(List<string> lignes, int reste, string quoi, string ou)
    {
        Reste(lignes, reste, quoi, ou);
        return string.Join('\n', lignes);
    }

    private static void Reste(List<string> lignes, int reste, string quoi, string ou)
    {
        if (reste > 0) lignes.Add($"- Et {reste} autre{(reste > 1 ? "s" : "")} {quoi}{(reste > 1 ? "s" : "")} {ou}.");
    }

    private static string Ligne(SujetDeSynthese sujet)
    {
        var lieu = string.Join(", ", sujet.Quartiers.Select(TexteSource.EnMarkdown));
        var quoi = sujet.Evolution switch
        {
            Evolution.Nouveau => "nouveau",
            Evolution.EnHausse => $"en hausse : {sujet.Poids} signalements, {sujet.PoidsAvant} le mois précédent",
            Evolution.Persistant => "déjà signalé le mois précédent",
            _ => "",
        };
        return $"- **{lieu}** : {Extrait.De(sujet.Texte, SignesDUneLigne)}{(quoi.Length > 0 ? $" *({quoi})*" : "")} {Renvois(sujet.Lignes)}";
    }

    // Un sujet n'est dit absent que là où un rapport l'aurait dit.
    private static string PlusSignales(MatiereDeSynthese matiere, IReadOnlyList<LigneCitable> avant)
    {
        var presentes = matiere.De(CodesDeRubrique.Besoins).Select(l => TextesSemblables.MotsDe(l.Texte)).ToList();
        var disparus = avant.Where(l => matiere.QuartiersCompares.Contains(l.Quartier))
            .Where(l => TextesSemblables.MotsDe(l.Texte) is var mots && !presentes.Exists(p => TextesSemblables.DisentLaMemeChose(p, mots))).ToList();
        var lignes = SujetDeSynthese.Rassembler(disparus, [], new HashSet<string>(StringComparer.Ordinal)).Take(BesoinsParTheme)
            .Select(s => $"- **{string.Join(", ", s.Quartiers.Select(TexteSource.EnMarkdown))}** : {Extrait.De(s.Texte, SignesDUneAmbiance)} {Renvois(s.Lignes)}").ToList();
        return lignes.Count == 0 ? "" : $"### Ne sont plus signalés ce mois-ci\n\n{string.Join('\n', lignes)}";
    }

    private static string Lecture(LigneCitable ligne) =>
        $"**{TexteSource.EnMarkdown(ligne.Auteur)}** ({TexteSource.EnMarkdown(ligne.Quartier)}) : {Extrait.De(ligne.Texte, SignesDUneLigne)} {Renvois([ligne])}";

    private static string Renvois(IReadOnlyList<LigneCitable> lignes) =>
        string.Concat(lignes.Select(l => l.TexteId).Distinct().Select((id, i) => TexteSource.Lien(id, i + 1)));

    private static string Titre(string theme) => theme.Length > 0 ? theme : "Sans thème";
}
