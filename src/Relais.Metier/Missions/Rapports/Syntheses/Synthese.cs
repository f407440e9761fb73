using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>La synthèse d’un département pour un mois : deux pages pour le préfet, faites des rapports des délégués.</summary>
public sealed class Synthese : IVersionne
{
    private readonly List<TexteDeSynthese> _textes = [];
    private readonly List<ClicheDeSynthese> _cliches = [];

    private Synthese() { }

    public Guid Id { get; private set; }

    public string DepartementCode { get; private set; } = "";

    public Mois Mois { get; private set; }

    public EtatSynthese Etat { get; private set; }

    /// <summary>Qui l’a ouverte.</summary>
    public Guid AuteurId { get; private set; }

    public DateTime? ValideeA { get; private set; }

    public Guid Version { get; private set; }

    public IReadOnlyList<TexteDeSynthese> Textes => _textes;

    public IReadOnlyList<ClicheDeSynthese> Cliches => _cliches;

    public bool EstModifiable => Etat == EtatSynthese.Brouillon;

    public static Synthese Ouvrir(Guid id, string departementCode, Mois mois, Guid auteurId)
    {
        var synthese = new Synthese { Id = id, DepartementCode = departementCode, Mois = mois, AuteurId = auteurId };
        synthese._textes.AddRange(RubriqueDeSynthese.Toutes.Select((rubrique, ordre) => TexteDeSynthese.Pour(id, ordre, rubrique)));
        return synthese;
    }

    public TexteDeSynthese? Texte(Guid id) => _textes.Find(t => t.Id == id);

    /// <summary>Compose chaque rubrique ; un texte repris n’est jamais touché.</summary>
    /// <returns>Nombre de rubriques changées.</returns>
    public Resultat<int> Composer(MatiereDeSynthese matiere)
    {
        if (!EstModifiable) return new SyntheseNonModifiable();

        return _textes.Count(t => t.Code != RubriqueDeSynthese.Essentiel && t.Composer(CompositionDeSynthese.Composer(t.Code, matiere)));
    }

    /// <returns>Le texte changé ; <c>null</c> quand rien ne change.</returns>
    public Resultat<TexteDeSynthese?> Ecrire(Guid texteId, Guid version, string texte)
    {
        if (!EstModifiable) return new SyntheseNonModifiable();
        if (texte.Length > TexteDeSynthese.LongueurMaximale) return new TexteTropLong(TexteDeSynthese.LongueurMaximale);

        var rubrique = _textes.Single(t => t.Id == texteId);
        if (rubrique.Version != version && rubrique.Texte != texte.ReplaceLineEndings("\n").Trim())
        {
            return new TexteModifieEntretemps(texteId, rubrique.Texte, rubrique.Version);
        }

        return rubrique.Ecrire(texte) ? rubrique : (TexteDeSynthese?)null;
    }

    public Resultat<ClicheDeSynthese> Valider(Role role, DateTime a, string contenu)
    {
        if (TransitionDeSynthese.Trouver(Etat, ActionSurSynthese.Valider, role) is not { } transition) return new SyntheseNonModifiable();
        if (_textes.Exists(t => t.Code == RubriqueDeSynthese.Essentiel && t.Texte.Length == 0)) return new EssentielDeSyntheseManquant();

        var cliche = ClicheDeSynthese.De(Id, _cliches.Count + 1, a, contenu);
        _cliches.Add(cliche);
        (Etat, ValideeA) = (transition.Vers, a);
        return cliche;
    }

    public Resultat Rouvrir(Role role, string motif)
    {
        if (TransitionDeSynthese.Trouver(Etat, ActionSurSynthese.Rouvrir, role) is not { } transition) return new SyntheseDejaOuverte();
        if (string.IsNullOrWhiteSpace(motif)) return new MotifDeReouvertureManquant { Champ = "Motif" };

        (Etat, ValideeA) = (transition.Vers, null);
        return Resultat.Reussi;
    }
}
