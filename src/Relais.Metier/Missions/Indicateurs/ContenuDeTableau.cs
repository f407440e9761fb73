using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Ce qu’un délégué met dans un tableau partagé.</summary>
public sealed record ContenuDeTableau(string Titre, string Introduction, IReadOnlyList<Guid> Quartiers, IReadOnlyList<string> Indicateurs, IReadOnlyList<NoteDeTableau> Notes)
{
    private const int LongueurDuTitre = 120;

    /// <summary>Les notes écrites, sur des indicateurs du tableau, dans leur ordre.</summary>
    public IReadOnlyList<NoteDeTableau> NotesUtiles =>
        [.. Indicateurs.Select(code => Notes.FirstOrDefault(n => n.IndicateurCode == code && !string.IsNullOrWhiteSpace(n.Texte))).OfType<NoteDeTableau>().Select(n => n with { Texte = n.Texte.Trim() })];

    public IReadOnlyList<Refus> Verifier()
    {
        List<Refus> refus = [];
        if (string.IsNullOrWhiteSpace(Titre) || Titre.Trim().Length > LongueurDuTitre) refus.Add(new TableauSansTitre() { Champ = nameof(Titre) });
        if (Quartiers.Count == 0) refus.Add(new TableauVide() { Champ = nameof(Quartiers) });
        else if (Indicateurs.Count == 0) refus.Add(new TableauVide() { Champ = nameof(Indicateurs) });
        if (Quartiers.Count > TableauPartage.QuartiersAuPlus) refus.Add(new TableauTropGrand() { Champ = nameof(Quartiers) });
        else if (Indicateurs.Count > TableauPartage.IndicateursAuPlus) refus.Add(new TableauTropGrand() { Champ = nameof(Indicateurs) });
        if (Introduction.Trim().Length > TableauPartage.LongueurDeLIntroduction) refus.Add(new NoteTropLongue() { Champ = nameof(Introduction) });
        if (Notes.Any(n => n.Texte.Trim().Length > TableauPartage.LongueurDUneNote)) refus.Add(new NoteTropLongue());
        return refus;
    }
}
