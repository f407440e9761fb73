using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Un tableau de l’observatoire local : des quartiers, des indicateurs et ce que le délégué en dit.</summary>
public sealed class TableauPartage : IVersionne
{
    public const int QuartiersAuPlus = 12;
    public const int IndicateursAuPlus = 12;
    public const int LongueurDUneNote = 1000;
    public const int LongueurDeLIntroduction = 3000;

    private readonly List<NoteDeTableau> _notes = [];
    private List<Guid> _quartiers = [];
    private List<string> _indicateurs = [];

    private TableauPartage() { }

    public Guid Id { get; private set; }

    public string DepartementCode { get; private set; } = "";

    public Guid AuteurId { get; private set; }

    public string Titre { get; private set; } = "";

    public string Introduction { get; private set; } = "";

    public IReadOnlyList<Guid> Quartiers => _quartiers;

    /// <summary>Codes d’indicateurs, dans l’ordre du tableau.</summary>
    public IReadOnlyList<string> Indicateurs => _indicateurs;

    /// <summary>Une note au plus par indicateur.</summary>
    public IReadOnlyList<NoteDeTableau> Notes => _notes;

    public DateTime ModifieA { get; private set; }

    public Guid Version { get; private set; }

    public static Resultat<TableauPartage> Faire(Guid id, Acteur auteur, ContenuDeTableau contenu, DateTime a)
    {
        var refus = contenu.Verifier();
        if (refus.Count > 0) return Resultat<TableauPartage>.Refuse(refus);
        var tableau = new TableauPartage { Id = id, DepartementCode = auteur.DepartementCode, AuteurId = auteur.AgentId };
        tableau.Prendre(contenu, a);
        return tableau;
    }

    /// <summary>Rend les champs changés ; vide, rien ne s’écrit.</summary>
    public Resultat<List<Modification>> Modifier(ContenuDeTableau contenu, DateTime a)
    {
        var refus = contenu.Verifier();
        if (refus.Count > 0) return Resultat<List<Modification>>.Refuse(refus);
        List<Modification> changes = [];
        if (contenu.Titre.Trim() != Titre) changes.Add(new("Titre", Titre, contenu.Titre.Trim()));
        if (contenu.Introduction.Trim() != Introduction) changes.Add(new("Introduction", Introduction, contenu.Introduction.Trim()));
        if (!contenu.Quartiers.SequenceEqual(Quartiers)) changes.Add(new("Quartiers", $"{Quartiers.Count}", $"{contenu.Quartiers.Count}"));
        if (!contenu.Indicateurs.SequenceEqual(Indicateurs)) changes.Add(new("Indicateurs", string.Join(", ", Indicateurs), string.Join(", ", contenu.Indicateurs)));
        if (!contenu.NotesUtiles.SequenceEqual(_notes)) changes.Add(new("Notes", $"{_notes.Count}", $"{contenu.NotesUtiles.Count}"));
        if (changes.Count > 0) Prendre(contenu, a);
        return changes;
    }

    private void Prendre(ContenuDeTableau contenu, DateTime a)
    {
        (Titre, Introduction, ModifieA) = (contenu.Titre.Trim(), contenu.Introduction.Trim(), a);
        (_quartiers, _indicateurs) = ([.. contenu.Quartiers], [.. contenu.Indicateurs]);
        _notes.Clear();
        _notes.AddRange(contenu.NotesUtiles);
    }
}
