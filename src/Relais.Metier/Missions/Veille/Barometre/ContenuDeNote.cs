using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Barometre;

/// <summary>Ce que l’auteur donne chaque semaine : des notes, le crédit qu’il leur prête, et le fait qui les motive.</summary>
public sealed record ContenuDeNote(Scores Scores, Confiance Confiance, string Motif)
{
    public const int LongueurDuMotif = 300;

    public ContenuDeNote Nettoye() => this with { Motif = Motif.Trim().ReplaceLineEndings(" ") };

    public IReadOnlyList<Refus> Verifier()
    {
        List<Refus> refus = [];
        if (!Scores.Donnes.Any()) refus.Add(new NoteSansAxe());
        if (Scores.Donnes.Any(s => s.Score is < Scores.Moindre or > Scores.Meilleur)) refus.Add(new ScoreHorsEchelle());
        if (Motif.Length == 0) refus.Add(new NoteSansMotif());
        if (Motif.Length > LongueurDuMotif) refus.Add(new MotifDeNoteTropLong(Motif.Length));
        return refus;
    }

    /// <summary>Ce qui sépare deux notes, dans les mots de l’écran.</summary>
    public IReadOnlyList<Modification> Comparer(ContenuDeNote apres)
    {
        List<Modification> modifications = [];
        foreach (var axe in Enum.GetValues<Axe>()) Noter(axe.Libelle(), Dire(Scores.De(axe)), Dire(apres.Scores.De(axe)));
        Noter("Confiance", Confiance.Libelle(), apres.Confiance.Libelle());
        Noter("Motif", Motif, apres.Motif);
        return modifications;

        void Noter(string champ, string? avant, string? nouveau)
        {
            if (!string.Equals(avant, nouveau, StringComparison.Ordinal)) modifications.Add(new(champ, avant, nouveau));
        }
    }

    private static string? Dire(int? score) => score?.ToString(Mois.Francais);
}
